package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresqlLockTest extends LockContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.postgresql();
    }

    @Override
    String lockIsHeld() {
        return "The lock for 'public\\.migration_version' was not free within 50 ms; it is held by pid \\d+ \\(first\\) from [0-9a-f:.]+, connected since \\S+Z\\.";
    }

    @Test
    void theLockGoesWithTheSessionThatHeldIt() throws Exception {
        twoRevisions();
        Future<?> first = startedRun(MigrationEvent.StatementExecuted.class);

        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'first'");
        }
        firstMayGoOn.countDown();

        assertThat(failureOf(() -> {
                            try {
                                first.get(30, TimeUnit.SECONDS);
                            } catch (ExecutionException e) {
                                throw e.getCause();
                            }
                        })
                        .action())
                .isEqualTo("The connection was lost: check that the database is up, then start again; the run continues"
                        + " with what is not applied.");
        assertThat(migrations().upgrade().revisions()).containsExactly("a1", "b2");
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
    void aStepIsNotRecordedByASessionThatHoldsTheLockNoMore() {
        revisions.revision("a1", "", "SELECT pg_advisory_unlock_all();", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The session of the run does not hold the lock for 'public.migration_version':"
                                + " something between the application and the database gives each statement to another"
                                + " session.",
                        "Give the migrations a direct connection in 'spring.migrations.url', past the connection pooler"
                                + " (PgBouncer in transaction mode, for instance). What ran is recorded."));
        assertThat(version()).isEmpty();
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
