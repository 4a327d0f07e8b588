package dev.migrations.cli.command;

import dev.migrations.RevisionDetails;
import dev.migrations.cli.output.Table;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

@Command(
        name = "branches",
        description = "List the branch points: the revisions that several others revise.",
        footer = {"", "Examples:", "  migrations branches", "  migrations branches --json"})
final class BranchesCommand extends AnsweringCommand {

    BranchesCommand(Context context) {
        super(context);
    }

    record Document(List<RevisionDocument> branchPoints) {}

    @Override
    Answer answer() {
        List<RevisionDetails> points = context.migrations().graph().stream()
                .filter(RevisionDetails::isBranchPoint)
                .toList();
        return Answer.done(
                new Document(points.stream()
                        .map(point -> RevisionDocument.of(point, Optional.empty()))
                        .toList()),
                lines(points));
    }

    private List<String> lines(List<RevisionDetails> points) {
        if (context.isVerbose()) {
            return new RevisionListing(Optional.empty(), context.style()).blocks(points);
        }
        Table table = Table.of(
                new Table.Column("BRANCH POINT", context.style()::revision),
                Table.Column.of("REVISED BY"),
                Table.Column.of("MESSAGE"));
        points.forEach(point -> table.row(
                point.revision(),
                String.join(", ", point.children()),
                point.summary().message()));
        return table.lines(context.style());
    }
}
