package dev.migrations.cli.command;

import dev.migrations.CheckReport;
import dev.migrations.cli.output.ExitStatus;
import dev.migrations.cli.output.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

@Command(
        name = "check",
        description = {
            "Check that there is one head, that the database is at it, that it is as the revisions say, and inside an"
                    + " application that it is as the model says.",
            "Ends with status 1 if not. The model is compared where the database is at the head."
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
            List<FaultDocument> faults,
            @Nullable DifferenceDocument model) {}

    record Pending(String revision, String message) {}

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
                report.faults().stream().map(FaultDocument::of).toList(),
                report.model().map(DifferenceDocument::of).orElse(null));
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
        DifferenceDocument model = document.model();
        if (model != null) {
            lines.add(result(
                    model.isEmpty(),
                    model.isEmpty() ? "The database is as the model says." : "The database is not as the model says:"));
            model.lines().forEach(line -> lines.add("        " + line));
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
