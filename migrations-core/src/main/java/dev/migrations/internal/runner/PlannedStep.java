package dev.migrations.internal.runner;

import static java.util.Objects.requireNonNull;

import dev.migrations.revision.Step;
import dev.migrations.script.RevisionScript;
import dev.migrations.sql.Statement;
import dev.migrations.sql.TransactionMode;
import java.util.List;

/**
 * A step and the statements that it runs.
 *
 * @param step the step
 * @param script the revision's body
 * @param groups the statements in order: one group, unless the revision has autocommit blocks
 */
public record PlannedStep(Step step, RevisionScript script, List<StatementGroup> groups) {

    public PlannedStep {
        requireNonNull(step, "step");
        requireNonNull(script, "script");
        groups = List.copyOf(groups);
    }

    /** The statements of all groups in order. */
    public List<Statement> statements() {
        return groups.stream().flatMap(group -> group.statements().stream()).toList();
    }

    /** Whether the step asks to be one transaction. */
    boolean wantsTransaction() {
        return script.transactionMode() == TransactionMode.TRANSACTIONAL
                && groups.stream().allMatch(group -> group.mode() == TransactionMode.TRANSACTIONAL);
    }

    /** The id of the revision. */
    public String revision() {
        return step.revision().id();
    }
}
