package dev.migrations.cli.command;

import dev.migrations.RevisionDetails;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "heads",
        description = "List the heads: the revisions that no other revises.",
        footer = {
            "",
            "Examples:",
            "  migrations heads",
            "  migrations heads --verbose",
            "  migrations heads --resolve-dependencies --json"
        })
final class HeadsCommand extends AnsweringCommand {

    @Option(names = "--resolve-dependencies", description = "Leave out heads on which another revision depends.")
    private boolean resolvesDependencies;

    HeadsCommand(Context context) {
        super(context);
    }

    record Document(List<RevisionDocument> heads) {}

    @Override
    Answer answer() {
        List<RevisionDetails> heads = context.migrations().graph().stream()
                .filter(revision -> revision.summary().isHead())
                .filter(revision ->
                        !resolvesDependencies || revision.dependents().isEmpty())
                .toList();
        return Answer.done(
                new Document(heads.stream()
                        .map(head -> RevisionDocument.of(head, Optional.empty()))
                        .toList()),
                new RevisionListing(Optional.empty(), context.style()).lines(heads, context.isVerbose()));
    }
}
