package dev.migrations.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebase",
        description = {
            "Let a revision that is not applied revise another head, so that two branches become one line.",
            "What stands above it moves with it."
        },
        footer = {"", "Examples:", "  migrations rebase 3f2a", "  migrations rebase 3f2a --onto 9b1d"})
final class RebaseCommand extends AnsweringCommand {

    @Parameters(paramLabel = "REVISION", description = "The lowest revision that is to move.")
    private String revision = "";

    @Option(
            names = "--onto",
            paramLabel = "HEAD",
            description = "The head that it is to revise; default: the only one that it is not below of.")
    private String onto = "head";

    RebaseCommand(Context context) {
        super(context);
    }

    @Override
    Answer answer() {
        return WrittenDocument.answer(
                "Rebased",
                context.migrations().rebase(revision, onto),
                context.surroundings().folder());
    }
}
