package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;

/**
 * A revision whose file was written.
 *
 * @param revision the id
 * @param message one line; empty where there is none
 * @param revises the parents; none for a base
 * @param dependsOn the revisions that must be applied before it without being its parents
 * @param branchLabels the labels that it gives to its branch
 * @param format what it is written as
 * @param file its file, absolute
 */
public record WrittenRevision(
        String revision,
        String message,
        List<String> revises,
        List<String> dependsOn,
        List<String> branchLabels,
        RevisionFormat format,
        Path file) {

    public WrittenRevision {
        requireNonNull(revision, "revision");
        requireNonNull(message, "message");
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
        requireNonNull(format, "format");
        requireNonNull(file, "file");
    }
}
