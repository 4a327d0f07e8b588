package dev.migrations.cli.command;

import dev.migrations.CheckReport;
import dev.migrations.cli.output.ExitStatus;
import dev.migrations.cli.output.Style;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "check",
        description = {
            "Check that there is one head, that the database is at it, and that it is as the revisions say.",
            "Ends with status 1 if not. Whether the model is equal to the database is not checked yet."
        },
        footer = {"", "Examples:", "  migrations check", "  migrations check --json"})
final class CheckCommand extends AnsweringCommand {

    CheckCommand(Context context) {
        super(context);
    }

    record Document(
            boolean isPassed,
            String database,
            List<String> current,
            List<String> heads,
            List<Pending> pending,
            List<FaultDocument> faults) {}

    record Pending(String revision, String message) {}

    record FaultDocument(String problem, String action) {}

    @Override
    Answer answer() {
        CheckReport report = context.migrations().check();
        Document document = new Document(
                report.isPassed(),
                report.database(),
                report.current(),
                report.heads(),
                report.pending().stream()
                        .map(revision -> new Pending(revision.revision(), revision.message()))
                        .toList(),
                report.faults().stream()
                        .map(fault -> new FaultDocument(fault.problem(), fault.action()))
                        .toList());
        return new Answer(report.isPassed() ? ExitStatus.DONE : ExitStatus.NO, document, lines(document));
    }

    private List<String> lines(Document document) {
        Style style = context.style();
        List<String> lines = new ArrayList<>();
        lines.add(result(
                document.heads().size() < 2,
                switch (document.heads().size()) {
                    case 0 -> "There are no revisions.";
                    case 1 -> "There is one head: " + document.heads().get(0) + ".";
                    default ->
                        "There are " + document.heads().size() + " heads: " + String.join(", ", document.heads())
                                + ". Make them one with 'migrations merge heads -m \"...\"', or rebase one.";
                }));
        lines.add(
                result(document.pending().isEmpty(), pending(document.pending().size())));
        document.pending()
                .forEach(pending -> lines.add("        " + style.revision(pending.revision())
                        + (pending.message().isEmpty() ? "" : "  " + pending.message())));
        lines.add(result(
                document.faults().isEmpty(),
                document.faults().isEmpty()
                        ? "What was applied is as the revisions say."
                        : "What was applied is not as the revisions say:"));
        for (FaultDocument fault : document.faults()) {
            lines.add("        " + fault.problem().replace("\n", "\n        "));
            lines.add("        " + fault.action().replace("\n", "\n        "));
        }
        return lines;
    }

    private static String pending(int count) {
        return switch (count) {
            case 0 -> "The database is at the heads.";
            case 1 -> "1 revision is pending:";
            default -> count + " revisions are pending:";
        };
    }

    private String result(boolean isPassed, String text) {
        Style style = context.style();
        return (isPassed ? style.good("ok") + "      " : style.bad("failed") + "  ") + text;
    }
}
