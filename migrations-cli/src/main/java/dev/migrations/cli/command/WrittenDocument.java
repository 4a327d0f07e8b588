package dev.migrations.cli.command;

import dev.migrations.script.RevisionFormat;
import dev.migrations.script.WrittenRevision;
import java.nio.file.Path;
import java.util.List;

/** A revision whose file was written, in JSON. */
record WrittenDocument(
        String revision,
        String message,
        List<String> revises,
        List<String> dependsOn,
        List<String> branchLabels,
        RevisionFormat format,
        String file) {

    static Answer answer(String verb, WrittenRevision written, Path folder) {
        return Answer.done(of(written), List.of(line(verb, written, folder)));
    }

    static WrittenDocument of(WrittenRevision written) {
        return new WrittenDocument(
                written.revision(),
                written.message(),
                written.revises(),
                written.dependsOn(),
                written.branchLabels(),
                written.format(),
                written.file().toString());
    }

    static String line(String verb, WrittenRevision written, Path folder) {
        return verb + " " + shown(written.file(), folder.toAbsolutePath().normalize());
    }

    /** Relative to the working folder where it is below it. */
    private static Path shown(Path file, Path folder) {
        return file.startsWith(folder) ? folder.relativize(file) : file;
    }
}
