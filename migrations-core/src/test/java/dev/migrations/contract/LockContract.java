package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.SessionSettings;
import dev.migrations.event.MigrationEvent;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.schema.QualifiedName;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs at the same time take turns; who waits is told for whom. */
abstract class LockContract extends EngineContract {

    final ExecutorService threads = Executors.newCachedThreadPool();

    final CountDownLatch firstHoldsLock = new CountDownLatch(1);

    final CountDownLatch firstMayGoOn = new CountDownLatch(1);

    @AfterEach
    void stop() throws InterruptedException {
        firstMayGoOn.countDown();
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Starts an upgrade that holds the lock until it is let go. */
    Future<?> startedRun() throws InterruptedException {
        return startedRun(MigrationEvent.RunStarted.class);
    }

    /** Starts an upgrade that holds the lock, from its first event of the kind on, until it is let go. */
    Future<?> startedRun(Class<? extends MigrationEvent> kind) throws InterruptedException {
        Future<?> run = threads.submit(() -> builder()
                .applicationName("first")
                .listener(event -> {
                    if (kind.isInstance(event)) {
                        firstHoldsLock.countDown();
                        await(firstMayGoOn);
                    }
                })
                .build()
                .upgrade());
        assertThat(firstHoldsLock.await(30, TimeUnit.SECONDS)).isTrue();
        return run;
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a waiting run is told that gives up after 50 ms, as a regular expression. */
    abstract String lockIsHeld();

    void twoRevisions() {
        revisions
                .revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;")
                .revision("b2", "a1", "CREATE TABLE book (id bigint);", "DROP TABLE book;");
    }

    @Test
    void eightRunsAtOnceRunEveryRevisionOnce() throws Exception {
        twoRevisions();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(threads.submit(() -> {
                await(start);
                return migrations().upgrade().revisions().size();
            }));
        }

        start.countDown();

        int ran = 0;
        for (Future<Integer> run : runs) {
            ran += run.get(60, TimeUnit.SECONDS);
        }
        assertThat(ran).isEqualTo(2);
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b2|UPGRADE|DONE|t");
    }

    @Test
    void whoWaitsTooLongIsToldForWhom() throws Exception {
        twoRevisions();
        startedRun();

        Failure failure = failureOf(
                () -> builder().lockTimeout(Duration.ofMillis(50)).build().upgrade());

        assertThat(failure.problem()).matches(lockIsHeld());
        assertThat(failure.action())
                .isEqualTo("Wait until that instance has finished and start again, or end its session if it hangs."
                        + " 'spring.migrations.lock.timeout' is how long to wait.");
        assertThat(events).anyMatch(MigrationEvent.LockAwaited.class::isInstance);
    }

    @Test
    void whoWaitedFindsTheWorkDone() throws Exception {
        twoRevisions();
        Future<?> first = startedRun();
        CountDownLatch secondWaits = new CountDownLatch(1);
        Future<List<String>> second = threads.submit(() -> builder()
                .listener(event -> {
                    if (event instanceof MigrationEvent.LockAwaited) {
                        secondWaits.countDown();
                    }
                })
                .build()
                .upgrade()
                .revisions());
        await(secondWaits);

        firstMayGoOn.countDown();

        first.get(30, TimeUnit.SECONDS);
        assertThat(second.get(30, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void whereNothingIsPendingTheLockIsNotAskedFor() throws Exception {
        twoRevisions();
        migrations().upgrade();
        revisions.revision("c3", "b2", "CREATE TABLE loan (id bigint);", "DROP TABLE loan;");
        startedRun();
        revisions.delete("c3");

        List<String> ran =
                builder().lockTimeout(Duration.ZERO).build().upgrade().revisions();

        assertThat(ran).isEmpty();
    }

    @Test
    void anotherVersionTableHasALockOfItsOwn() throws Exception {
        twoRevisions();
        startedRun();

        builder()
                .versionTable("other_version")
                .historyTable("other_history")
                .lockTimeout(Duration.ZERO)
                .locations(List.of())
                .build()
                .stamp("base");

        assertThat(tables()).contains("other_version");
    }

    @Test
    void theLockOfASessionThatIsGoneIsFree() throws SQLException {
        Connector connector = new Connector(
                ConnectionSource.of(database.dataSource()), List.of(database.dialect()), Duration.ZERO, events::add);
        boolean first;
        boolean whileHeld;
        try (JdbcSession session = connector.open();
                JdbcSession other = connector.open()) {
            first = lock(session).tryAcquire();
            whileHeld = lock(other).tryAcquire();
        }
        boolean afterwards;
        boolean isReleased;
        boolean isReleasedAgain;
        try (JdbcSession session = connector.open()) {
            afterwards = lock(session).tryAcquire();
            isReleased = lock(session).release();
            isReleasedAgain = lock(session).release();
        }

        assertThat(List.of(first, whileHeld, afterwards, isReleased, isReleasedAgain))
                .containsExactly(true, false, true, true, false);
    }

    private static DatabaseLock lock(JdbcSession session) throws SQLException {
        return session.dialect()
                .lock(
                        session,
                        new QualifiedName(session.schema().orElseThrow(), "migration_version"),
                        new SessionSettings(Duration.ZERO, Optional.of("test")));
    }

    @Test
    void waitingForTheTargetEndsWhenSomebodyElseHasBroughtTheDatabaseThere() throws Exception {
        twoRevisions();
        CountDownLatch waits = new CountDownLatch(1);
        Future<?> waiting = threads.submit(() -> builder()
                .listener(event -> {
                    if (event instanceof MigrationEvent.TargetAwaited) {
                        waits.countDown();
                    }
                })
                .build()
                .awaitTarget());
        await(waits);

        migrations().upgrade();

        waiting.get(30, TimeUnit.SECONDS);
    }

    @Test
    void waitingForTheTargetEndsWithWhatIsMissing() {
        twoRevisions();
        migrations().upgrade("a1");

        Failure failure = failureOf(
                () -> builder().lockTimeout(Duration.ofMillis(30)).build().awaitTarget());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The database is at 'a1'; the target 'heads' needs 1 more revision: 'b2'.",
                        "Upgrade the database ('migrations upgrade heads', or 'spring.migrations.mode=upgrade'), then"
                                + " start again."));
    }

    @Test
    void validateFailsWithWhatIsMissingAndPassesAtTheTarget() {
        twoRevisions();

        Failure failure = failureOf(() -> migrations().validate());
        migrations().upgrade();
        migrations().validate();

        assertThat(failure.problem())
                .isEqualTo("The database is at base; the target 'heads' needs 2 more revisions: 'a1', 'b2'.");
    }

    @Test
    void aRowThatSomebodyChangesWithoutTheLockStopsTheRun() {
        twoRevisions();
        migrations().upgrade("a1");

        Failure failure = failureOf(() -> builder()
                .listener(event -> {
                    if (event instanceof MigrationEvent.RunStarted) {
                        execute("DELETE FROM migration_version");
                    }
                })
                .build()
                .upgrade());

        assertThat(failure.problem())
                .matches("The attempt to update 'a1' to 'b2' in \\S+\\.migration_version matched 0 rows where exactly"
                        + " one was expected\\.");
        assertThat(failure.action())
                .isEqualTo("Somebody changes this table without the lock (by hand, or with another tool): find out who,"
                        + " then start again.");
        assertThat(version()).isEmpty();
    }
}
