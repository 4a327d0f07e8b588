package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Runs at the same time take turns; who waits is told for whom. */
abstract class LockContract extends EngineContract {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final CountDownLatch firstHoldsLock = new CountDownLatch(1);

    private final CountDownLatch firstMayGoOn = new CountDownLatch(1);

    @AfterEach
    void stop() throws InterruptedException {
        firstMayGoOn.countDown();
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Starts an upgrade that holds the lock, inside its first revision, until it is let go. */
    private Future<?> startedRun() throws InterruptedException {
        Future<?> run = threads.submit(() -> builder()
                .applicationName("first")
                .listener(event -> {
                    if (event instanceof MigrationEvent.StatementExecuted) {
                        firstHoldsLock.countDown();
                        await(firstMayGoOn);
                    }
                })
                .build()
                .upgrade());
        assertThat(firstHoldsLock.await(30, TimeUnit.SECONDS)).isTrue();
        return run;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void twoRevisions() {
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

        assertThat(failure.problem())
                .matches("The lock for 'public\\.migration_version' was not free within 50 ms; it is held by pid \\d+"
                        + " \\(first\\) from [0-9a-f:.]+, connected since \\S+Z\\.");
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
    void theLockGoesWithTheSessionThatHeldIt() throws Exception {
        twoRevisions();
        Future<?> first = startedRun();

        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'first'");
        }
        firstMayGoOn.countDown();

        assertThat(failureOf(() -> {
                            try {
                                first.get(30, TimeUnit.SECONDS);
                            } catch (java.util.concurrent.ExecutionException e) {
                                throw e.getCause();
                            }
                        })
                        .action())
                .isEqualTo("The connection was lost: check that the database is up, then start again; the run continues"
                        + " with this revision.");
        assertThat(migrations().upgrade().revisions()).containsExactly("a1", "b2");
    }

    @Test
    void theLockGoesWhenItsProcessIsGoneAlsoWhileAStatementRuns() throws Exception {
        revisions.revision("a1", "", "SELECT pg_sleep(600);", "");
        Connection connection = database.connection();
        Future<?> first = threads.submit(() -> builder()
                .dataSource(new SingleConnection(connection))
                .applicationName("first")
                .build()
                .upgrade());
        awaitRow("SELECT 1 FROM pg_stat_activity WHERE application_name = 'first' AND query LIKE '%pg_sleep(600)%'"
                + " AND state = 'active' AND pid <> pg_backend_pid()");

        connection.abort(Runnable::run);
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;");
        List<String> ran =
                builder().lockTimeout(Duration.ofSeconds(30)).build().upgrade().revisions();

        assertThat(ran).containsExactly("a1");
        assertThatThrownBy(() -> first.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(MigrationException.class);
    }

    private void awaitRow(String sql) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (rows(sql).isEmpty()) {
            assertThat(System.nanoTime()).as("the end of the wait for: %s", sql).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void aWaitingRunDoesNotHoldUpAConcurrentIndex() throws Exception {
        execute("CREATE TABLE author (id bigint)");
        revisions
                .revision("a1", "", "SELECT 1;", "")
                .file(
                        "b2.sql",
                        "-- @revision b2\n-- @revises a1\n-- @transaction none\n-- @upgrade\n"
                                + "CREATE INDEX CONCURRENTLY author_idx ON author (id);\n");
        Future<?> first = startedRun();
        CountDownLatch secondWaits = new CountDownLatch(1);
        Future<?> second = threads.submit(() -> builder()
                .listener(event -> {
                    if (event instanceof MigrationEvent.LockAwaited) {
                        secondWaits.countDown();
                    }
                })
                .build()
                .upgrade());
        await(secondWaits);

        firstMayGoOn.countDown();

        first.get(30, TimeUnit.SECONDS);
        second.get(30, TimeUnit.SECONDS);
        assertThat(version()).containsExactly("b2");
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

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The attempt to update 'a1' to 'b2' in public.migration_version matched 0 rows where exactly one"
                                + " was expected.",
                        "Somebody changes this table without the lock (by hand, or with another tool): find out who,"
                                + " then start again."));
        assertThat(tables()).doesNotContain("book");
    }

    @Test
    void aLockThatTheSessionDoesNotHoldAnyMoreIsToldAtTheEnd() {
        revisions.revision("a1", "", "SELECT pg_advisory_unlock_all();", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "At the end of the run its session did not hold the lock for 'public.migration_version':"
                                + " something between the application and the database gives each statement to another"
                                + " session.",
                        "Give the migrations a direct connection in 'spring.migrations.url', past the connection pooler"
                                + " (PgBouncer in transaction mode, for instance). What ran is recorded."));
        assertThat(version()).containsExactly("a1");
    }

    /** Gives out one connection, as long as it lives. */
    private static final class SingleConnection extends PGSimpleDataSource {

        private static final long serialVersionUID = 1;

        private final transient Connection connection;

        SingleConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }
}
