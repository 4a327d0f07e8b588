package dev.migrations.cli.command;

import dev.migrations.cli.output.ExitStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "ensure-version",
        description = "Create the version table and the history table where they are missing.",
        footer = {"", "Examples:", "  migrations ensure-version"})
final class EnsureVersionCommand implements Callable<Integer> {

    private final Context context;

    EnsureVersionCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        boolean wasMissing = context.migrations().ensureVersion();
        context.terminal().out().print(wasMissing ? "Created the tables that were missing.\n" : "Both tables exist.\n");
        return ExitStatus.DONE.code();
    }
}
