package dev.migrations.event;

import org.jspecify.annotations.Nullable;

/**
 * One method for each kind of {@link MigrationEvent}.
 *
 * @param <R> what the visit returns
 */
public interface MigrationEventVisitor<R extends @Nullable Object> {

    R visitConnectionAwaited(MigrationEvent.ConnectionAwaited event);

    R visitLockAwaited(MigrationEvent.LockAwaited event);

    R visitTargetAwaited(MigrationEvent.TargetAwaited event);

    R visitNoRevisions(MigrationEvent.NoRevisions event);

    R visitNothingPending(MigrationEvent.NothingPending event);

    R visitRunStarted(MigrationEvent.RunStarted event);

    R visitStepStarted(MigrationEvent.StepStarted event);

    R visitStatementExecuted(MigrationEvent.StatementExecuted event);

    R visitStepFinished(MigrationEvent.StepFinished event);

    R visitStepFailed(MigrationEvent.StepFailed event);

    R visitRunFinished(MigrationEvent.RunFinished event);

    R visitStamped(MigrationEvent.Stamped event);
}
