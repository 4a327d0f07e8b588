package dev.migrations.cli.command;

import dev.migrations.cli.output.ExitStatus;
import dev.migrations.error.MigrationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "edit",
        description = "Open the file of a revision in the editor: $VISUAL, $EDITOR, or vi.",
        footer = {"", "Examples:", "  migrations edit head", "  EDITOR=\"code --wait\" migrations edit 3f2a"})
final class EditCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "REVISION", description = "The revision.")
    private String revision = "";

    EditCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path file = context.migrations()
                .file(revision)
                .orElseThrow(() -> new MigrationException(
                        "Revision '" + revision + "' has no file here that could be edited: it stands in a jar.",
                        "Run the command in the project that the revision belongs to."));
        open(file);
        return ExitStatus.DONE.code();
    }

    private void open(Path file) {
        Map<String, String> environment = context.surroundings().environment();
        String editor = Stream.of("VISUAL", "EDITOR")
                .map(variable -> environment.getOrDefault(variable, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("vi");
        List<String> command = new ArrayList<>(List.of(editor.split("\\s+")));
        command.add(file.toString());
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new MigrationException(
                        "The editor '" + editor + "' ended with status " + status + ".",
                        "Open " + file + " yourself, or name another editor in VISUAL or EDITOR.");
            }
        } catch (IOException e) {
            throw new MigrationException(
                    "The editor '" + editor + "' cannot be started.", "Name another one in VISUAL or EDITOR.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException(
                    "The wait for the editor '" + editor + "' was interrupted.", "Start again.", e);
        }
    }
}
