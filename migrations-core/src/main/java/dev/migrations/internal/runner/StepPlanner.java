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

    private final OperationSettings operationSettings;

    StepPlanner(
            RevisionScripts scripts,
            Dialect dialect,
            String product,
            TransactionScope scope,
            OperationSettings operationSettings) {
        this.scripts = scripts;
        this.dialect = dialect;
        this.product = product;
        this.scope = scope;
        this.operationSettings = operationSettings;
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
            List<StatementGroup> upgrade = groups(script.upgrade(), script.transactionMode(), faults);
            Optional<List<StatementGroup>> downgrade =
                    script.downgrade().map(operations -> groups(operations, script.transactionMode(), faults));
            if (step.direction() == Direction.DOWNGRADE && downgrade.isEmpty()) {
                faults.add(irreversible(script));
            }
            PlannedStep plannedStep = new PlannedStep(
                    step, script, step.direction() == Direction.DOWNGRADE ? downgrade.orElse(List.of()) : upgrade);
            if (scope == TransactionScope.PER_RUN && !plannedStep.wantsTransaction()) {
                faults.add(outsideTransaction(script));
            }
            planned.add(plannedStep);
        }
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
        return planned;
    }

    /** Operations that stand next to each other and are run alike are planned together. */
    private List<StatementGroup> groups(List<RecordedOperation> operations, TransactionMode mode, List<Fault> faults) {
        List<StatementGroup> groups = new ArrayList<>();
        List<RecordedOperation> together = new ArrayList<>();
        for (RecordedOperation operation : operations) {
            if (!together.isEmpty() && mode(together.get(0), mode) != mode(operation, mode)) {
                groups.add(group(together, mode, faults));
                together.clear();
            }
            int faultsBefore = faults.size();
            RecordedOperation prepared = prepared(operation, faults);
            boolean isComplete = faults.size() == faultsBefore;
            if (isComplete) {
                together.add(prepared);
            }
        }
        if (!together.isEmpty()) {
            groups.add(group(together, mode, faults));
        }
        return groups;
    }

    private StatementGroup group(List<RecordedOperation> together, TransactionMode mode, List<Fault> faults) {
        TransactionMode own = mode(together.get(0), mode);
        Statements planned = dialect.planner().plan(List.copyOf(together), own);
        faults.addAll(planned.faults());
        return new StatementGroup(own, planned.statements());
    }

    private static TransactionMode mode(RecordedOperation operation, TransactionMode ofRevision) {
        return switch (operation.placement()) {
            case REVISION -> ofRevision;
            case AUTOCOMMIT_BLOCK -> TransactionMode.AUTOCOMMIT;
        };
    }

    /** The operation as the dialect is to see it: with names, and with the SQL of a renderer. */
    private RecordedOperation prepared(RecordedOperation operation, List<Fault> faults) {
        RecordedOperation named = operationSettings.naming().named(operation, dialect.identifierLimit(), faults);
        return operationSettings.rendered(named, dialect.vendor());
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
