package dev.migrations.event;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.migrations.error.MigrationException;
import dev.migrations.revision.Direction;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SqlStatement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoggingListenerTest {

    private static final StepPlace UPGRADE = new StepPlace("a1", "Add author", Direction.UPGRADE, 1, 2);

    private static final StepPlace DOWNGRADE = new StepPlace("b2", "", Direction.DOWNGRADE, 2, 2);

    private final LoggerContext context = new LoggerContext();

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.setContext(context);
        lines.start();
        context.getLogger("test").addAppender(lines);
    }

    private List<String> logged(Level level, MigrationEvent event) {
        Logger logger = context.getLogger("test");
        logger.setLevel(level);
        new LoggingListener(logger).onEvent(event);
        return lines.list.stream()
                .map(line -> line.getLevel() + " " + line.getFormattedMessage())
                .toList();
    }

    @Test
    void whatRanIsInfo() {
        assertThat(logged(Level.INFO, new MigrationEvent.StepFinished(UPGRADE, Duration.ofMillis(12))))
                .containsExactly("INFO [1/2] Upgrade a1 Add author in 12 ms");
        assertThat(logged(Level.INFO, new MigrationEvent.StepFinished(DOWNGRADE, Duration.ofMillis(3))))
                .endsWith("INFO [2/2] Downgrade b2 in 3 ms");
    }

    @Test
    void aRunHasABeginningAndAnEnd() {
        assertThat(logged(
                        Level.INFO, new MigrationEvent.RunStarted("PostgreSQL 18.6", Direction.UPGRADE, List.of(), 2)))
                .containsExactly("INFO PostgreSQL 18.6 is at base: upgrading 2 revisions");
        assertThat(logged(
                        Level.INFO,
                        new MigrationEvent.RunFinished(
                                Direction.DOWNGRADE, 1, List.of("a1", "b2"), Duration.ofMillis(7))))
                .endsWith("INFO Downgraded 1 revision in 7 ms, now at a1, b2");
    }

    @Test
    void nothingPendingIsInfo() {
        assertThat(logged(Level.INFO, new MigrationEvent.NothingPending("PostgreSQL 18.6", List.of("b2"))))
                .containsExactly("INFO PostgreSQL 18.6 is up to date at b2: nothing pending");
    }

    @Test
    void thatThereAreNoRevisionsIsAWarning() {
        assertThat(logged(
                        Level.INFO,
                        new MigrationEvent.NoRevisions(List.of("classpath:db/migrations", "package app.migrations"))))
                .containsExactly("WARN No revisions were found in classpath:db/migrations, package app.migrations");
        assertThat(logged(Level.INFO, new MigrationEvent.NoRevisions(List.of())))
                .endsWith("WARN No revisions were found: no location and no package is searched");
    }

    @Test
    void waitingIsTold() {
        assertThat(logged(Level.INFO, new MigrationEvent.LockAwaited("pid 7 (shop)", Duration.ofSeconds(11))))
                .containsExactly(
                        "INFO Waiting for another instance that is changing the schema (11 s so far): pid 7 (shop)");
        assertThat(logged(Level.INFO, new MigrationEvent.TargetAwaited(3, Duration.ZERO)))
                .endsWith("INFO Waiting for somebody else to run 3 revisions (0 s so far)");
        assertThat(logged(Level.INFO, new MigrationEvent.ConnectionAwaited("refused", Duration.ofSeconds(2))))
                .endsWith("WARN The database cannot be reached, trying again (2 s so far): refused");
    }

    @Test
    void statementsAreDebugWithWhatTheDatabaseSaid() {
        MigrationEvent event = new MigrationEvent.StatementExecuted(
                UPGRADE,
                SqlStatement.generated("SELECT 1", Origin.of("a1.sql")),
                Duration.ofMillis(4),
                List.of("all is well"));

        assertThat(logged(Level.INFO, event)).isEmpty();
        assertThat(logged(Level.DEBUG, event))
                .containsExactly("DEBUG a1.sql in 4 ms: SELECT 1", "DEBUG a1.sql said: all is well");
    }

    @Test
    void aContinuedStepIsInfoAndABegunOneDebug() {
        assertThat(logged(Level.INFO, new MigrationEvent.StepStarted(UPGRADE, 0)))
                .isEmpty();
        assertThat(logged(Level.INFO, new MigrationEvent.StepStarted(UPGRADE, 2)))
                .containsExactly(
                        "INFO [1/2] Upgrade a1 Add author continues after 2 statements that an earlier run did");
    }

    @Test
    void aFailureIsLeftToWhoeverGetsTheException() {
        MigrationEvent event = new MigrationEvent.StepFailed(UPGRADE, new MigrationException("Broken.", "Mend it."));

        assertThat(logged(Level.INFO, event)).isEmpty();
        assertThat(logged(Level.DEBUG, event)).containsExactly("DEBUG [1/2] Upgrade a1 Add author failed");
    }

    @Test
    void aStampIsInfo() {
        assertThat(logged(Level.INFO, new MigrationEvent.Stamped(List.of(), List.of("b2"))))
                .containsExactly("INFO Stamped from base to b2");
    }
}
