package dev.migrations.event;

import dev.migrations.error.MigrationException;
import dev.migrations.revision.Direction;
import dev.migrations.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened during a run, for a {@link MigrationListener}.
 *
 * <p>A closed family: whoever handles events answers for every kind through a {@link MigrationEventVisitor}.
 */
public sealed interface MigrationEvent {

    /** Calls the method of the visitor that is for this kind of event. */
    <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor);

    /**
     * The database could not be reached and will be tried again.
     *
     * @param problem what the driver said
     * @param waited how long it has been tried so far
     */
    record ConnectionAwaited(String problem, Duration waited) implements MigrationEvent {
        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitConnectionAwaited(this);
        }
    }

    /**
     * Another session holds the lock; told once when the waiting begins and then now and again.
     *
     * @param holder who holds it
     * @param waited how long it has been waited for so far
     */
    record LockAwaited(String holder, Duration waited) implements MigrationEvent {
        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitLockAwaited(this);
        }
    }

    /**
     * The database is not at the target yet, and somebody else is to bring it there.
     *
     * @param pending how many revisions are missing
     * @param waited how long it has been waited for so far
     */
    record TargetAwaited(int pending, Duration waited) implements MigrationEvent {
        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitTargetAwaited(this);
        }
    }

    /**
     * There is not one revision.
     *
     * @param searched the locations and packages that were searched, as they are written in settings
     */
    record NoRevisions(List<String> searched) implements MigrationEvent {
        public NoRevisions {
            searched = List.copyOf(searched);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitNoRevisions(this);
        }
    }

    /**
     * There is nothing to run.
     *
     * @param database product and version
     * @param current the rows of the version table
     */
    record NothingPending(String database, List<String> current) implements MigrationEvent {
        public NothingPending {
            current = List.copyOf(current);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitNothingPending(this);
        }
    }

    /**
     * The lock is held and the first step is about to run.
     *
     * @param database product and version
     * @param direction upgrade or downgrade
     * @param current the rows of the version table
     * @param count how many steps there are
     */
    record RunStarted(String database, Direction direction, List<String> current, int count) implements MigrationEvent {
        public RunStarted {
            current = List.copyOf(current);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitRunStarted(this);
        }
    }

    /**
     * A step is about to run.
     *
     * @param step which one
     * @param statementsDone how many of its statements an earlier run did already; 0 except where a revision outside a
     *     transaction is continued
     */
    record StepStarted(StepPlace step, int statementsDone) implements MigrationEvent {
        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitStepStarted(this);
        }
    }

    /**
     * A statement ran.
     *
     * @param step the step it belongs to
     * @param statement the statement
     * @param duration how long it took
     * @param notices what the database said about it, such as {@code RAISE NOTICE}
     */
    record StatementExecuted(StepPlace step, Statement statement, Duration duration, List<String> notices)
            implements MigrationEvent {
        public StatementExecuted {
            notices = List.copyOf(notices);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitStatementExecuted(this);
        }
    }

    /**
     * A step ran and was recorded. In a run that is one transaction it is not committed yet.
     *
     * @param step which one
     * @param duration how long it took
     */
    record StepFinished(StepPlace step, Duration duration) implements MigrationEvent {
        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitStepFinished(this);
        }
    }

    /**
     * A step failed; the run ends with the exception.
     *
     * @param step which one
     * @param failure what the caller gets
     */
    record StepFailed(StepPlace step, MigrationException failure) implements MigrationEvent {
        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitStepFailed(this);
        }
    }

    /**
     * All steps ran and are committed.
     *
     * @param direction upgrade or downgrade
     * @param count how many steps ran
     * @param current the rows of the version table now
     * @param duration how long all of it took, the wait for the lock not included
     */
    record RunFinished(Direction direction, int count, List<String> current, Duration duration)
            implements MigrationEvent {
        public RunFinished {
            current = List.copyOf(current);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitRunFinished(this);
        }
    }

    /**
     * The version table was set by hand.
     *
     * @param before its rows before
     * @param current its rows now
     */
    record Stamped(List<String> before, List<String> current) implements MigrationEvent {
        public Stamped {
            before = List.copyOf(before);
            current = List.copyOf(current);
        }

        @Override
        public <R extends @Nullable Object> R accept(MigrationEventVisitor<R> visitor) {
            return visitor.visitStamped(this);
        }
    }
}
