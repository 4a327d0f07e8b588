package dev.migrations.cli.command;

import dev.migrations.Migrations;
import dev.migrations.RevisionDetails;
import dev.migrations.RevisionSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show all that is known of a revision.",
        footer = {
            "",
            "Examples:",
            "  migrations show 3f2a",
            "  migrations show head",
            "  migrations show current --json"
        })
final class ShowCommand extends AnsweringCommand {

    @Parameters(paramLabel = "REVISION", description = "The revision, or several: heads.")
    private String revision = "";

    ShowCommand(Context context) {
        super(context);
    }

    record Document(List<RevisionDocument> revisions) {}

    @Override
    Answer answer() {
        Migrations migrations = context.migrations();
        Set<String> ids = new TreeSet<>();
        migrations.resolve(revision).stream().map(RevisionSummary::revision).forEach(ids::add);
        List<RevisionDetails> shown = migrations.graph().stream()
                .filter(details -> ids.contains(details.revision()))
                .toList();
        return Answer.done(
                new Document(shown.stream()
                        .map(details -> RevisionDocument.of(details, Optional.empty()))
                        .toList()),
                new RevisionListing(Optional.empty(), context.style()).blocks(shown));
    }
}
