package dev.migrations;

import dev.migrations.revision.Direction;
import dev.migrations.sql.Statement;
import java.util.List;

/**
 * What a run would do now.
 *
 * @param database product and version
 * @param current the rows of the version table
 * @param steps the steps in the order in which they would run
 */
public record Plan(String database, List<String> current, List<PlannedStep> steps) {

    public Plan {
        current = List.copyOf(current);
        steps = List.copyOf(steps);
    }

    /**
     * One revision and what would be run for it.
     *
     * @param revision the id
     * @param message the revision's message
     * @param direction upgrade or downgrade
     * @param statements the statements in order; the engine's own, which record the step, are not among them
     */
    public record PlannedStep(String revision, String message, Direction direction, List<Statement> statements) {

        public PlannedStep {
            statements = List.copyOf(statements);
        }
    }
}
