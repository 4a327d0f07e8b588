package dev.migrations.event;

import dev.migrations.revision.Direction;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Writes events to a log: at INFO what ran and how long it took, at DEBUG the SQL and what the database said about it, at
 * WARN what somebody should look at.
 */
public final class LoggingListener implements MigrationListener {

    private final MigrationEventVisitor<@Nullable Void> lines;

    /** Writes to the given log. */
    public LoggingListener(Logger logger) {
        this.lines = new Lines(logger);
    }

    @Override
    public void onEvent(MigrationEvent event) {
        event.accept(lines);
    }

    private static final class Lines implements MigrationEventVisitor<@Nullable Void> {

        private final Logger logger;

        Lines(Logger logger) {
            this.logger = logger;
        }

        @Override
        public @Nullable Void visitConnectionAwaited(MigrationEvent.ConnectionAwaited event) {
            logger.warn(
                    "The database cannot be reached, trying again ({} so far): {}",
                    seconds(event.waited()),
                    event.problem());
            return null;
        }

        @Override
        public @Nullable Void visitLockAwaited(MigrationEvent.LockAwaited event) {
            logger.info(
                    "Waiting for another instance that is changing the schema ({} so far): {}",
                    seconds(event.waited()),
                    event.holder());
            return null;
        }

        @Override
        public @Nullable Void visitTargetAwaited(MigrationEvent.TargetAwaited event) {
            logger.info(
                    "Waiting for somebody else to run {} ({} so far)",
                    revisions(event.pending()),
                    seconds(event.waited()));
            return null;
        }

        @Override
        public @Nullable Void visitNoRevisions(MigrationEvent.NoRevisions event) {
            if (event.searched().isEmpty()) {
                logger.warn("No revisions were found: no location and no package is searched");
            } else {
                logger.warn("No revisions were found in {}", String.join(", ", event.searched()));
            }
            return null;
        }

        @Override
        public @Nullable Void visitNothingPending(MigrationEvent.NothingPending event) {
            logger.info("{} is up to date at {}: nothing pending", event.database(), rows(event.current()));
            return null;
        }

        @Override
        public @Nullable Void visitRunStarted(MigrationEvent.RunStarted event) {
            logger.info(
                    "{} is at {}: {} {}",
                    event.database(),
                    rows(event.current()),
                    event.direction() == Direction.DOWNGRADE ? "downgrading" : "upgrading",
                    revisions(event.count()));
            return null;
        }

        @Override
        public @Nullable Void visitStepStarted(MigrationEvent.StepStarted event) {
            if (event.statementsDone() > 0) {
                logger.info(
                        "{} continues after {} statements that an earlier run did",
                        step(event.step()),
                        event.statementsDone());
            } else {
                logger.debug("{} begins", step(event.step()));
            }
            return null;
        }

        @Override
        public @Nullable Void visitStatementExecuted(MigrationEvent.StatementExecuted event) {
            if (logger.isDebugEnabled()) {
                logger.debug(
                        "{} in {} ms: {}",
                        event.statement().origin(),
                        event.duration().toMillis(),
                        event.statement().display());
                event.notices()
                        .forEach(notice ->
                                logger.debug("{} said: {}", event.statement().origin(), notice));
            }
            return null;
        }

        @Override
        public @Nullable Void visitStepFinished(MigrationEvent.StepFinished event) {
            logger.info("{} in {} ms", step(event.step()), event.duration().toMillis());
            return null;
        }

        @Override
        public @Nullable Void visitStepFailed(MigrationEvent.StepFailed event) {
            // The caller gets the exception and reports it; a second report here would only be noise.
            logger.debug("{} failed", step(event.step()));
            return null;
        }

        @Override
        public @Nullable Void visitRunFinished(MigrationEvent.RunFinished event) {
            logger.info(
                    "{} {} in {} ms, now at {}",
                    event.direction() == Direction.DOWNGRADE ? "Downgraded" : "Upgraded",
                    revisions(event.count()),
                    event.duration().toMillis(),
                    rows(event.current()));
            return null;
        }

        @Override
        public @Nullable Void visitStamped(MigrationEvent.Stamped event) {
            logger.info("Stamped from {} to {}", rows(event.before()), rows(event.current()));
            return null;
        }

        private static String step(StepPlace step) {
            String message = step.message().isEmpty() ? "" : " " + step.message();
            String direction = step.direction() == Direction.DOWNGRADE ? "Downgrade" : "Upgrade";
            return "[" + step.number() + "/" + step.count() + "] " + direction + " " + step.revision() + message;
        }

        private static String rows(List<String> rows) {
            return rows.isEmpty() ? "base" : String.join(", ", rows);
        }

        private static String revisions(int count) {
            return count == 1 ? "1 revision" : count + " revisions";
        }

        private static String seconds(Duration duration) {
            return duration.toSeconds() + " s";
        }
    }
}
