package dev.migrations.internal.runner;

import dev.migrations.dialect.Capability;
import dev.migrations.dialect.Dialect;
import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import dev.migrations.op.RecordedOperation;
import dev.migrations.revision.Direction;
import dev.migrations.revision.Step;
import dev.migrations.script.RevisionScript;
import dev.migrations.script.RevisionScripts;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.TransactionScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns steps into statements, and finds everything that is wrong in them before the first one runs. */
final class StepPlanner {

    private final RevisionScripts scripts;

    private final Dialect dialect;

    private final String product;

    private final TransactionScope scope;

    StepPlanner(RevisionScripts scripts, Dialect dialect, String product, TransactionScope scope) {
        this.scripts = scripts;
        this.dialect = dialect;
        this.product = product;
        this.scope = scope;
    }

    /**
     * Plans the steps in order.
     *
     * @throws FaultsException every fault in every one of the revisions, in either direction: whoever mends the upgrade
     *     of a new revision learns now that its downgrade is broken too
     */
    List<PlannedStep> plan(List<Step> steps) {
        List<Fault> faults = new ArrayList<>();
        List<PlannedStep> planned = new ArrayList<>();
        if (!steps.isEmpty() && scope == TransactionScope.PER_RUN && !dialect.supports(Capability.TRANSACTIONAL_DDL)) {
            faults.add(noTransactionOfRun());
        }
        for (Step step : steps) {
            RevisionScript script = scripts.get(step.revision().id());
            List<Statement> upgrade = statements(script.upgrade(), script.transactionMode(), faults);
            Optional<List<Statement>> downgrade =
                    script.downgrade().map(operations -> statements(operations, script.transactionMode(), faults));
            if (scope == TransactionScope.PER_RUN && script.transactionMode() == TransactionMode.AUTOCOMMIT) {
                faults.add(outsideTransaction(script));
            }
            if (step.direction() == Direction.DOWNGRADE && downgrade.isEmpty()) {
                faults.add(irreversible(script));
            }
            planned.add(new PlannedStep(
                    step, script, step.direction() == Direction.DOWNGRADE ? downgrade.orElse(List.of()) : upgrade));
        }
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
        return planned;
    }

    private List<Statement> statements(
            List<RecordedOperation> operations, TransactionMode mode, List<? super Fault> faults) {
        Statements planned = dialect.planner().plan(operations, mode);
        faults.addAll(planned.faults());
        return planned.statements();
    }

    private static Fault irreversible(RevisionScript script) {
        return Fault.of(
                "Revision '" + script.node().id() + "' (" + script.node().origin() + ") has no downgrade.",
                "Write its downgrade and run 'migrations stamp' with the revision that the database is at, to accept the"
                        + " edited file; or choose a target above it, or restore the database from a backup.");
    }

    private Fault noTransactionOfRun() {
        return Fault.of(
                "The whole run is to be one transaction, but " + FailureReport.commitsDdl(product) + ".",
                "Set 'spring.migrations.transaction=per-revision' for this database.");
    }

    private static Fault outsideTransaction(RevisionScript script) {
        return Fault.of(
                "Revision '" + script.node().id() + "' (" + script.node().origin()
                        + ") runs outside a transaction, but the whole run is to be one transaction.",
                "Set 'spring.migrations.transaction=per-revision' for this run, or make the revision transactional.");
    }
}
