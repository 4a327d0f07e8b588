package dev.migrations.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDatabaseExtension.class)
class ExecutableJarIT {

    private static final String HEAD = "7c2e95b0f3d8";

    private static final String NEXT = "a5d0e93b6f17";

    @TempDir
    private Path folder;

    @Test
    void itsOwnServerKeepsTheDataAndOutlivesNoSecondStart() throws IOException, InterruptedException {
        Path postmaster = folder.resolve("target/postgresql/data/postmaster.pid");
        ProcessHandle orphan;
        try (LibraryProcess first =
                LibraryProcess.start(folder, List.of(), List.of()).awaitOpen()) {
            assertThat(first.output()).contains("upgrading 16 revisions", "now at " + HEAD);
            assertThat(first.get("/authors")).contains("Ada Lovelace");
            orphan = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(postmaster).get(0)))
                    .orElseThrow();
            first.kill();
        }
        assertThat(orphan.isAlive()).isTrue();

        try (LibraryProcess second =
                        LibraryProcess.start(folder, List.of(), List.of()).awaitOpen();
                LibraryProcess third = LibraryProcess.start(folder, List.of(), List.of())) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(second.output())
                    .contains(
                            "Stopping the PostgreSQL server that a former run left behind", HEAD + ": nothing pending")
                    .contains("The library is open, with its data in " + folder.resolve("target/postgresql"));
            assertThat(second.get("/actuator/migrations")).contains("\"upToDate\":true,\"pendingCount\":0");
            assertThat(third.awaitExit()).isEqualTo(1);
            assertThat(third.output())
                    .contains("Description:\n\nAnother process keeps its data in "
                            + folder.resolve("target/postgresql")
                            + ".\n\nAction:\n\nStop it, or set 'sample.postgres.data-directory' to another folder, or"
                            + " 'spring.datasource.url' to a database that both use.");
            second.stop();
        }
        assertThat(postmaster).doesNotExist();
    }

    @Test
    void aBrokenRevisionEndsTheStartWithAReportAndTheMendedOneLetsItSucceed(TestDatabase database)
            throws IOException, InterruptedException, SQLException {
        RevisionFolder revisions = new RevisionFolder(folder);
        revisions.revision(NEXT, HEAD, "CREATE TABLE shelf (id bigint);\nALTER TABLE shelve ADD COLUMN room text;", "");

        try (LibraryProcess broken = start(database, revisions.location())) {
            assertThat(broken.awaitExit()).isEqualTo(1);
            assertThat(broken.output()).contains(report(database)).doesNotContain("The library is open");
        }
        List<String> afterwards = tablesAndHeads(database);
        revisions.revision(NEXT, HEAD, "CREATE TABLE shelf (id bigint);\nALTER TABLE shelf ADD COLUMN room text;", "");

        try (LibraryProcess mended = start(database, revisions.location()).awaitOpen()) {
            assertThat(mended.get("/actuator/migrations")).contains("\"heads\":[\"" + NEXT + "\"],\"upToDate\":true");
        }
        assertThat(afterwards).containsExactly("author", "book", "loan", HEAD);
        assertThat(tablesAndHeads(database)).containsExactly("author", "book", "loan", "shelf", NEXT);
    }

    private String report(TestDatabase database) throws SQLException {
        Path file = folder.resolve(NEXT + ".sql");
        String version = rows(database, "SELECT split_part(current_setting('server_version'), ' ', 1)")
                .get(0);
        return """
                Description:

                Revision '%s' (Message of %s) failed at %s:7:1.

                    ALTER TABLE shelve ADD COLUMN room text

                PostgreSQL %s said: relation "shelve" does not exist (SQLState 42P01)
                Nothing of this revision remains; the database is at '%s', and the 16 revisions that ran before it in \
                this run stay.

                Action:

                Mend %s, then start again: the run continues with this revision.
                """.formatted(NEXT, NEXT, file, version, HEAD, file);
    }

    @Test
    void aProcessThatIsKilledInARevisionLeavesNothingOfItAndNoLock(TestDatabase database)
            throws IOException, InterruptedException, SQLException {
        RevisionFolder revisions = new RevisionFolder(folder);
        revisions.revision(NEXT, HEAD, "CREATE TABLE shelf (id bigint);\nSELECT pg_advisory_xact_lock(4711);", "");
        try (Connection holder = database.connection();
                Statement lock = holder.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(4711)");
            try (LibraryProcess killed =
                    start(database, revisions.location(), "--spring.migrations.statement.lock-timeout=0s")) {
                killed.awaitOutput("[16/17]");
                await(database, "SELECT count(*) = 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
                killed.kill();
            }
        }
        await(database, "SELECT count(*) = 0 FROM pg_stat_activity WHERE application_name = 'library'");
        List<String> afterwards = tablesAndHeads(database);

        try (LibraryProcess next = start(database, revisions.location()).awaitOpen()) {
            assertThat(next.output()).contains("upgrading 1 revision", "now at " + NEXT);
            assertThat(next.get("/loans")).contains("Katherine");
        }
        assertThat(afterwards).containsExactly("author", "book", "loan", HEAD);
        assertThat(tablesAndHeads(database)).containsExactly("author", "book", "loan", "shelf", NEXT);
    }

    @Test
    void eightInstancesAtOnceRunEveryRevisionOnce(TestDatabase database)
            throws IOException, InterruptedException, SQLException {
        List<LibraryProcess> instances = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                instances.add(startAheadOfTime(database));
            }

            for (LibraryProcess instance : instances) {
                instance.awaitOpen();
            }

            assertThat(instances)
                    .filteredOn(instance -> instance.output().contains("upgrading 16 revisions"))
                    .hasSize(1);
            assertThat(instances)
                    .filteredOn(instance -> instance.output().contains(HEAD + ": nothing pending"))
                    .hasSize(7);
            for (LibraryProcess instance : instances) {
                assertThat(instance.get("/authors")).contains("Ada Lovelace");
            }
        } finally {
            instances.forEach(LibraryProcess::close);
        }
        assertThat(rows(
                        database,
                        "SELECT count(*) || ' ' || count(DISTINCT revision) || ' ' || min(state) || ' '"
                                + " || max(state) FROM migration_history"))
                .containsExactly("16 16 DONE DONE");
    }

    @Test
    void whatWasProcessedAheadOfTimeUpgradesTheDatabaseThatItIsGiven(TestDatabase database)
            throws IOException, InterruptedException, SQLException {
        try (LibraryProcess library = startAheadOfTime(database).awaitOpen()) {
            assertThat(library.output()).contains("Starting AOT-processed LibraryApplication");
            assertThat(library.get("/books?title=last")).contains("The Last Man");
            assertThat(library.get("/actuator/migrations")).contains("\"upToDate\":true,\"pendingCount\":0");
        }
        assertThat(tablesAndHeads(database)).containsExactly("author", "book", "loan", HEAD);
    }

    /** What was processed ahead of time starts in less time. */
    private LibraryProcess startAheadOfTime(TestDatabase database) throws IOException {
        return LibraryProcess.start(folder, List.of("-Dspring.aot.enabled=true"), arguments(database));
    }

    private LibraryProcess start(TestDatabase database, String location, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(arguments(database));
        arguments.add("--spring.migrations.locations=classpath:db/migrations," + location);
        arguments.addAll(List.of(more));
        return LibraryProcess.start(folder, List.of(), arguments);
    }

    private static List<String> arguments(TestDatabase database) {
        return List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.datasource.hikari.maximum-pool-size=2");
    }

    /** The tables without those of the engine, and what the version table says. */
    private static List<String> tablesAndHeads(TestDatabase database) throws SQLException {
        List<String> all = new ArrayList<>(rows(
                database,
                "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'migration%'"
                        + " ORDER BY 1"));
        all.addAll(rows(database, "SELECT version_num FROM migration_version ORDER BY 1"));
        return all;
    }

    private static List<String> rows(TestDatabase database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    /** Asks until the answer is yes. */
    private static void await(TestDatabase database, String question) throws SQLException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!rows(database, question).equals(List.of("t"))) {
            assertThat(System.nanoTime() - end).as(question).isNegative();
        }
    }
}
