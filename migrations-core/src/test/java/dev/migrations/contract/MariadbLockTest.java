package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.event.MigrationEvent;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MariadbLockTest extends LockContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    @Override
    String lockIsHeld() {
        return "The lock for 'test_\\w+\\.migration_version' was not free within 50 ms; it is held by connection \\d+ of user '\\w+' from [\\w.]+:\\d+\\.";
    }

    @Test
    void theLockGoesWithTheSessionThatHeldIt() throws Exception {
        twoRevisions();
        Future<?> first = startedRun(MigrationEvent.StatementExecuted.class);

        String holder = rows("SELECT id FROM information_schema.processlist WHERE db = DATABASE()"
                        + " AND id <> CONNECTION_ID()")
                .get(0);
        execute("KILL " + holder);
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
    void whoMayNotSeeSessionsOfOthersIsToldTheNumberOnly() throws Exception {
        twoRevisions();
        startedRun();
        String user = database.name().substring(0, 20);
        execute("CREATE USER " + user + " IDENTIFIED BY 'x'");
        execute("GRANT ALL ON " + database.name() + ".* TO " + user);

        Failure failure = failureOf(() -> builder()
                .url(database.url(), user, "x")
                .lockTimeout(Duration.ofMillis(50))
                .build()
                .upgrade());
        execute("DROP USER " + user);

        assertThat(failure.problem())
                .matches("The lock for 'test_\\w+\\.migration_version' was not free within 50 ms; it is held by"
                        + " connection \\d+\\.");
    }

    @Test
    void aStepIsNotRecordedByASessionThatHoldsTheLockNoMore() {
        revisions.revision("a1", "", "DO RELEASE_ALL_LOCKS();", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .isEqualTo("The session of the run does not hold the lock for '" + database.name()
                        + ".migration_version': something between the application and the database gives each statement"
                        + " to another session.");
        assertThat(version()).isEmpty();
    }
}
