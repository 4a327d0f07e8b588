package dev.migrations.internal.runner;

import dev.migrations.revision.Step;
import dev.migrations.script.RevisionScript;
import dev.migrations.sql.Statement;
import java.util.List;

/**
 * A step and the statements that it runs.
 *
 * @param step the step
 * @param script the revision's body
 * @param statements the statements in order
 */
public record PlannedStep(Step step, RevisionScript script, List<Statement> statements) {

    public PlannedStep {
        statements = List.copyOf(statements);
    }

    /** The id of the revision. */
    public String revision() {
        return step.revision().id();
    }
}
