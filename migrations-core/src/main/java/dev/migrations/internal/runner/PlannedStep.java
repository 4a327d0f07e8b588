package dev.migrations.internal.runner;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.Capability;
import dev.migrations.dialect.Dialect;
import dev.migrations.revision.Step;
import dev.migrations.script.RevisionScript;
import dev.migrations.sql.Statement;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
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

    /**
     * What is committed at once where the step is no transaction: all statements of a group that is one, where the
     * database can do that, else each statement by itself.
     *
     * @param skipped how many statements are left out, from the first one on
     */
    List<StatementGroup> commits(Dialect dialect, int skipped) {
        List<StatementGroup> commits = new ArrayList<>();
        int toSkip = skipped;
        for (StatementGroup group : groups) {
            List<Statement> all = group.statements();
            List<Statement> remaining = all.subList(Math.min(toSkip, all.size()), all.size());
            toSkip = Math.max(0, toSkip - all.size());
            boolean isTransaction =
                    group.mode() == TransactionMode.TRANSACTIONAL && dialect.supports(Capability.TRANSACTIONAL_DDL);
            if (isTransaction && !remaining.isEmpty()) {
                commits.add(new StatementGroup(group.mode(), remaining));
            } else {
                remaining.forEach(statement -> commits.add(new StatementGroup(group.mode(), List.of(statement))));
            }
        }
        return commits;
    }

    /** The id of the revision. */
    public String revision() {
        return step.revision().id();
    }
}
