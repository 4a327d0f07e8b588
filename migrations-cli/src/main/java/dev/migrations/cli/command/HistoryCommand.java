package dev.migrations.cli.command;

import dev.migrations.Migrations;
import dev.migrations.RevisionDetails;
import dev.migrations.RevisionSummary;
import dev.migrations.cli.graph.GraphDrawing;
import dev.migrations.cli.graph.GraphLine;
import dev.migrations.cli.graph.GraphRow;
import dev.migrations.cli.output.Style;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "history",
        description = "List the revisions, newest first.",
        footer = {
            "",
            "Examples:",
            "  migrations history",
            "  migrations history -r 1c0d5b7a9e42:head",
            "  migrations history -r current: --verbose",
            "  migrations history --graph --indicate-current"
        })
final class HistoryCommand extends AnsweringCommand {

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "A:B",
            description = "Only from A up to B; either may be left out, and may be said relative to the other.")
    private @Nullable String range;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Also mark the revisions that the database lists as current.")
    private boolean indicatesCurrent;

    @Option(names = "--graph", description = "Draw the branches and merges beside the revisions.")
    private boolean isGraph;

    HistoryCommand(Context context) {
        super(context);
    }

    record Document(List<RevisionDocument> revisions) {}

    @Override
    Answer answer() {
        Migrations migrations = context.migrations();
        List<RevisionDetails> listed = listed(migrations);
        Optional<Set<String>> current =
                indicatesCurrent ? Optional.of(new TreeSet<>(migrations.current())) : Optional.empty();
        return Answer.done(
                new Document(listed.stream()
                        .map(revision -> RevisionDocument.of(revision, current))
                        .toList()),
                isGraph
                        ? graph(GraphRows.of(listed, current), context.style())
                        : new RevisionListing(current, context.style()).lines(listed, context.isVerbose()));
    }

    private List<RevisionDetails> listed(Migrations migrations) {
        if (range == null) {
            return migrations.graph();
        }
        Set<String> ids = new TreeSet<>();
        migrations.history(range).stream().map(RevisionSummary::revision).forEach(ids::add);
        return migrations.graph().stream()
                .filter(revision -> ids.contains(revision.revision()))
                .toList();
    }

    private static List<String> graph(List<GraphRow> rows, Style style) {
        return GraphDrawing.of(rows).stream().map(line -> text(line, style)).toList();
    }

    private static String text(GraphLine line, Style style) {
        return line.lanes() + line.row().map(row -> " " + text(row, style)).orElse("");
    }

    private static String text(GraphRow row, Style style) {
        String marks = row.marks().isEmpty() ? "" : " " + style.mark("(" + String.join(", ", row.marks()) + ")");
        return style.revision(row.revision()) + marks + (row.message().isEmpty() ? "" : " " + row.message());
    }
}
