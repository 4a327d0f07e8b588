package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How and where new revisions are written.
 *
 * @param projectFolder what the other folders are relative to
 * @param outputFolder the folder of new SQL files; empty for the one that belongs to the first location
 * @param javaSourceFolder the root of the Java sources
 * @param templatesFolder the folder of the project's own templates
 * @param fileNameTemplate the name of new SQL files, without the ending
 * @param timeZone the time zone of the date in file names, and of ids that are times
 * @param slugLength how many characters of the message are in a file name at most
 * @param idGenerator how ids are made
 * @param postWriteHooks commands that are run on a new file, with {@code {file}} in their arguments
 * @param postWriteHookTimeout how long each of them may take
 */
public record WriterSettings(
        Path projectFolder,
        Optional<Path> outputFolder,
        Path javaSourceFolder,
        Path templatesFolder,
        String fileNameTemplate,
        ZoneId timeZone,
        int slugLength,
        IdGenerator idGenerator,
        List<List<String>> postWriteHooks,
        Duration postWriteHookTimeout) {

    /**
     * Checks what can be checked without looking at files.
     *
     * @throws MigrationException if the template, the length, a command or the timeout makes no sense
     */
    public WriterSettings {
        projectFolder = projectFolder.toAbsolutePath().normalize();
        outputFolder = outputFolder.map(projectFolder::resolve).map(Path::normalize);
        javaSourceFolder = projectFolder.resolve(javaSourceFolder).normalize();
        templatesFolder = projectFolder.resolve(templatesFolder).normalize();
        new FileNameTemplate(fileNameTemplate);
        requireNonNull(timeZone, "timeZone");
        requireNonNull(idGenerator, "idGenerator");
        postWriteHooks = postWriteHooks.stream().map(List::copyOf).toList();
        if (slugLength < 1) {
            throw new MigrationException(
                    "The slug length is " + slugLength + ".",
                    "Set it to 1 or more; leave '{slug}' out of the file name template for none.");
        }
        if (postWriteHooks.stream()
                .anyMatch(command -> command.isEmpty() || command.get(0).isBlank())) {
            throw new MigrationException(
                    "A post-write hook has no program.", "Name the program and its arguments, or leave the hook out.");
        }
        if (postWriteHookTimeout.isNegative() || postWriteHookTimeout.isZero()) {
            throw new MigrationException(
                    "The timeout of post-write hooks is not positive: " + postWriteHookTimeout + ".",
                    "Set it to a duration, such as one minute.");
        }
    }

    /** The file as it is named in messages: below the project, or absolute where it is elsewhere. */
    String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(projectFolder) ? projectFolder.relativize(absolute) : absolute;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    /** Where the project keeps what is on its class path below the path. */
    Path resourceFolder(String path) {
        return resources().resolve(path);
    }

    Path resources() {
        return projectFolder.resolve("src/main/resources");
    }
}
