package dev.migrations.cli.command;

import dev.migrations.script.NewRevision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description = "Write a new revision that revises several heads and does nothing itself.",
        footer = {
            "",
            "Examples:",
            "  migrations merge heads -m \"Merge mail and billing\"",
            "  migrations merge 3f2a 9b1d -m \"Merge mail and billing\""
        })
final class MergeCommand extends AnsweringCommand {

    @Parameters(paramLabel = "REVISION", arity = "1..*", description = "At least two heads, or: heads.")
    private List<String> revisions = List.of();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What is merged, in one line.")
    private String message = "";

    @Option(names = "--branch-label", paramLabel = "LABEL", description = "A label for the branch that begins here.")
    private List<String> branchLabels = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id; default: a generated one.")
    private @Nullable String id;

    MergeCommand(Context context) {
        super(context);
    }

    @Override
    Answer answer() {
        NewRevision.Builder request = NewRevision.of(message);
        branchLabels.forEach(request::branchLabel);
        if (id != null) {
            request.id(id);
        }
        return WrittenDocument.answer(
                "Wrote",
                context.migrations().merge(revisions, request.build()),
                context.surroundings().folder());
    }
}
