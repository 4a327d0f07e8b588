package dev.migrations.cli.command;

import dev.migrations.cli.output.ExitStatus;
import dev.migrations.error.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description = {
            "Create the first folder of revisions, and migrations.properties where there is no Spring project.",
            "What exists stays as it is."
        },
        footer = {"", "Examples:", "  migrations init", "  migrations init schema/revisions"})
final class InitCommand implements Callable<Integer> {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private final Context context;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "Default: db/migrations, below src/main/resources where that exists.")
    private @Nullable Path folder;

    InitCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path project = context.surroundings().folder();
        boolean hasResources = Files.isDirectory(project.resolve(RESOURCES));
        Path revisions = Path.of("db", "migrations");
        Path chosen = folder != null ? folder : hasResources ? RESOURCES.resolve(revisions) : revisions;
        createFolder(project, chosen);
        if (!hasResources) {
            createProperties(project, chosen);
        }
        return ExitStatus.DONE.code();
    }

    private void createFolder(Path project, Path chosen) {
        Path all = project.resolve(chosen);
        if (Files.isDirectory(all)) {
            say("exists   ", chosen);
            return;
        }
        try {
            Files.createDirectories(all);
        } catch (IOException e) {
            throw new MigrationException(
                    "The folder '" + chosen + "' cannot be created.",
                    "Check that there is no file of that name, and that you may write there.",
                    e);
        }
        say("created  ", chosen);
    }

    private void createProperties(Path project, Path chosen) {
        Path name = Path.of("migrations.properties");
        Path file = project.resolve(name);
        if (Files.exists(file)) {
            say("exists   ", name);
            return;
        }
        try {
            Files.writeString(file, properties(chosen));
        } catch (IOException e) {
            throw new MigrationException(
                    "'" + name + "' cannot be written.", "Check that you may write into this folder.", e);
        }
        say("created  ", name);
    }

    private static String properties(Path chosen) {
        return """
                # Where the database is. Options and MIGRATIONS_URL, MIGRATIONS_USER and so on in the environment win.
                # Keep the password out of this file: set MIGRATIONS_PASSWORD, or give --password and be asked.
                #url=jdbc:postgresql://localhost:5432/app
                #user=app

                # The folders of the revisions, separated by commas.
                locations=filesystem:%s
                """.formatted(chosen.toString().replace('\\', '/'));
    }

    private void say(String what, Path path) {
        context.terminal().out().print(what + path + "\n");
    }
}
