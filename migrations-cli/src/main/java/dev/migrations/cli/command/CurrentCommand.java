package dev.migrations.cli.command;

import dev.migrations.CheckReport;
import dev.migrations.Migrations;
import dev.migrations.RevisionDetails;
import dev.migrations.cli.output.ExitStatus;
import dev.migrations.cli.output.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "current",
        description = "Show where the database stands: the rows of its version table.",
        footer = {
            "",
            "Examples:",
            "  migrations current",
            "  migrations current --verbose",
            "  migrations current --check-heads || migrations upgrade heads"
        })
final class CurrentCommand extends AnsweringCommand {

    @Option(names = "--check-heads", description = "End with status 1 if the database is not at all heads.")
    private boolean checksHeads;

    CurrentCommand(Context context) {
        super(context);
    }

    record Document(String database, List<Row> current, List<String> heads, boolean isAtHeads) {}

    record Row(String revision, String message, boolean isHead, boolean isFound) {}

    @Override
    Answer answer() {
        Migrations migrations = context.migrations();
        CheckReport report = migrations.check();
        Map<String, RevisionDetails> known = new TreeMap<>();
        migrations.graph().forEach(revision -> known.put(revision.revision(), revision));
        boolean isAtHeads = report.pending().isEmpty() && known.keySet().containsAll(report.current());
        Document document = new Document(
                report.database(),
                report.current().stream()
                        .map(id -> row(id, Optional.ofNullable(known.get(id))))
                        .toList(),
                report.heads(),
                isAtHeads);
        return new Answer(
                checksHeads && !isAtHeads ? ExitStatus.NO : ExitStatus.DONE, document, lines(document, known));
    }

    private static Row row(String id, Optional<RevisionDetails> details) {
        return new Row(
                id,
                details.map(found -> found.summary().message()).orElse(""),
                details.map(found -> found.summary().isHead()).orElse(false),
                details.isPresent());
    }

    private List<String> lines(Document document, Map<String, RevisionDetails> known) {
        List<String> lines = new ArrayList<>();
        if (context.isVerbose()) {
            lines.add("Database:   " + document.database());
        }
        if (document.current().isEmpty()) {
            lines.add("base");
            return lines;
        }
        if (context.isVerbose()) {
            lines.add("");
            lines.addAll(new RevisionListing(
                            Optional.of(new TreeSet<>(document.current().stream()
                                    .map(Row::revision)
                                    .toList())),
                            context.style())
                    .blocks(document.current().stream()
                            .flatMap(row -> Optional.ofNullable(known.get(row.revision())).stream())
                            .toList()));
            document.current().stream()
                    .filter(row -> !row.isFound())
                    .forEach(row -> lines.add("Revision:   " + row.revision() + " (not found)"));
            return lines;
        }
        Table table = Table.of(
                new Table.Column("REVISION", context.style()::revision),
                new Table.Column("MARKS", context.style()::mark),
                Table.Column.of("MESSAGE"));
        document.current()
                .forEach(row -> table.row(
                        row.revision(), row.isFound() ? row.isHead() ? "head" : "" : "not found", row.message()));
        lines.addAll(table.lines(context.style()));
        return lines;
    }
}
