package dev.migrations.cli.command;

import dev.migrations.cli.output.ExitStatus;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Write a script with which bash and zsh complete commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(migrations completion)",
            "  migrations completion > /etc/bash_completion.d/migrations"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.terminal()
                .out()
                .print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        return ExitStatus.DONE.code();
    }
}
