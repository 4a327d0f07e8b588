package dev.migrations.cli.command;

import dev.migrations.Plan;
import dev.migrations.revision.Direction;
import dev.migrations.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What an upgrade or a downgrade would run, in JSON. */
record PlanDocument(String database, Direction direction, List<String> current, List<Step> steps) {

    record Step(String revision, String message, List<StatementDocument> statements) {}

    record StatementDocument(String sql, String origin) {}

    static Answer answer(Direction direction, Plan plan) {
        PlanDocument document = new PlanDocument(
                plan.database(),
                direction,
                plan.current(),
                plan.steps().stream().map(PlanDocument::step).toList());
        return Answer.done(document, document.lines());
    }

    private static Step step(Plan.PlannedStep step) {
        return new Step(
                step.revision(),
                step.message(),
                step.statements().stream().map(PlanDocument::statement).toList());
    }

    private static StatementDocument statement(Statement statement) {
        return new StatementDocument(statement.display(), statement.origin().toString());
    }

    /** Comments and statements, which psql would take. */
    private List<String> lines() {
        String verb = direction == Direction.DOWNGRADE ? "Downgrade" : "Upgrade";
        List<String> lines = new ArrayList<>();
        lines.add("-- " + verb + " of " + database + " from "
                + (current.isEmpty() ? "base" : String.join(", ", current)) + ": "
                + switch (steps.size()) {
                    case 0 -> "nothing to do";
                    case 1 -> "1 revision";
                    default -> steps.size() + " revisions";
                });
        for (Step step : steps) {
            lines.add("");
            lines.add("-- " + verb + " " + step.revision() + (step.message().isEmpty() ? "" : " " + step.message()));
            step.statements().forEach(statement -> lines.add(ended(statement.sql())));
        }
        return lines;
    }

    private static String ended(String sql) {
        return sql.endsWith(";") ? sql : sql + ";";
    }
}
