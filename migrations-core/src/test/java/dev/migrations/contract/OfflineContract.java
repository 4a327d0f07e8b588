package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.Migrations;
import dev.migrations.testing.PrintedScript;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts leave behind that were written without a connection is what runs leave behind. */
abstract class OfflineContract extends EngineContract {

    /** All that a row of the history says before it is run; numbers may be left out where several rows are inserted. */
    private static final String HISTORY =
            "SELECT ROW_NUMBER() OVER (ORDER BY id), revision, direction, message, checksum, digest, state, CASE WHEN applied THEN 't' ELSE 'f' END,"
                    + " statements_done, statements_digest, database_user, application_name FROM migration_history"
                    + " ORDER BY id";

    private Path elsewhere;

    @BeforeEach
    void makeFolders(@TempDir Path empty) {
        elsewhere = empty;
    }

    /** Two branches, one of which runs statement by statement, and what merges them. */
    void branches() {
        revisions
                .revision(
                        "a1",
                        "",
                        "CREATE TABLE author (id integer PRIMARY KEY, name varchar(80));\n\n"
                                + "INSERT INTO author VALUES (1, 'it''s; a name');",
                        "DROP TABLE author;")
                .revision("b1", "a1", "ALTER TABLE author ADD COLUMN email varchar(80);", "DROP VIEW IF EXISTS none;")
                .file("c1.sql", """
                        -- @revision c1
                        -- @revises a1
                        -- @message It's the other branch
                        -- @transaction none

                        -- @upgrade
                        CREATE TABLE book (id integer PRIMARY KEY);
                        BEGIN;
                        INSERT INTO book VALUES (1);
                        INSERT INTO book VALUES (2);
                        COMMIT;

                        -- @downgrade
                        DROP TABLE book;
                        """)
                .revision("d1", "b1, c1", "", "")
                .revision("e1", "d1", "CREATE TABLE loan (id integer);", "DROP TABLE loan;");
    }

    /** As somebody has it who cannot connect. */
    Migrations offline() {
        return Migrations.builder()
                .dialect(database.dialect().vendor())
                .locations(List.of(revisions.location()))
                .build();
    }

    void run(String script) {
        try {
            new PrintedScript(script).runIn(database, elsewhere);
        } catch (SQLException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** What is there, whoever put it there. */
    private List<List<String>> everything() {
        return List.of(tables(), version(), rows(HISTORY), rows("SELECT * FROM author ORDER BY 1"));
    }

    private List<List<String>> afterwardsInAnotherDatabase(Path folder, Action action) {
        TestDatabase scripted = database;
        database = open(folder);
        try {
            action.run();
            return everything();
        } finally {
            database.close();
            database = scripted;
        }
    }

    @Test
    void theScriptOfAWholeHistoryLeavesWhatAnUpgradeLeaves(@TempDir Path folder) {
        branches();

        run(offline().upgradeSql("heads"));

        assertThat(everything())
                .isEqualTo(
                        afterwardsInAnotherDatabase(folder, () -> migrations().upgrade()));
        assertThat(rows("SELECT id FROM book ORDER BY 1")).containsExactly("1", "2");
    }

    @Test
    void theScriptsOfTheRangesOfAHistoryLeaveWhatAnUpgradeLeaves(@TempDir Path folder) {
        branches();

        run(offline().upgradeSql(":a1"));
        run(offline().upgradeSql("a1:c1"));
        run(offline().upgradeSql("c1:b1"));
        run(offline().upgradeSql("b1,c1:d1"));
        run(offline().upgradeSql("d1:"));

        assertThat(everything()).isEqualTo(afterwardsInAnotherDatabase(folder, () -> {
            migrations().upgrade("a1");
            migrations().upgrade("c1");
            migrations().upgrade("b1");
            migrations().upgrade("d1");
            migrations().upgrade("heads");
        }));
    }

    @Test
    void theScriptOfADowngradeLeavesWhatADowngradeLeaves(@TempDir Path folder) {
        branches();
        migrations().upgrade();

        run(offline().downgradeSql("heads:a1"));

        assertThat(everything()).isEqualTo(afterwardsInAnotherDatabase(folder, () -> {
            migrations().upgrade();
            migrations().downgrade("a1");
        }));
        assertThat(version()).containsExactly("a1");
        assertThat(tables()).containsExactly("author", "migration_history", "migration_version");
    }

    @Test
    void theScriptOfAStampLeavesWhatAStampLeaves(@TempDir Path folder) {
        branches();
        execute("CREATE TABLE author (id integer)");

        run(offline().stampSql("b1, c1"));
        run(offline().stampSql("b1,c1:e1"));
        run(offline().stampSql("e1:c1"));

        assertThat(everything()).isEqualTo(afterwardsInAnotherDatabase(folder, () -> {
            execute("CREATE TABLE author (id integer)");
            migrations().stamp("b1", "c1");
            migrations().stamp("e1");
            migrations().stamp("c1");
        }));
    }

    @Test
    void aScriptRefusesADatabaseThatIsElsewhere() {
        branches();
        migrations().upgrade("a1");
        String script = offline().upgradeSql("b1,c1:");

        assertThatThrownBy(() -> run(script))
                .hasMessageContaining(
                        "This script is for a database that is at 'b1', 'c1', but 'migration_version' does"
                                + " not hold just that.")
                .hasMessageContaining("Print a script that begins where this database is.");
        assertThat(version()).containsExactly("a1");
    }

    @Test
    void aRunWithAConnectionGoesOnWhereAScriptEnded() {
        branches();

        run(offline().upgradeSql("d1"));

        assertThat(migrations().check().faults()).isEmpty();
        assertThat(migrations().upgrade().revisions()).containsExactly("e1");
        assertThat(migrations().status().history())
                .allSatisfy(row -> assertThat(Duration.between(row.startedAt(), Instant.now()))
                        .isBetween(Duration.ofMinutes(-1), Duration.ofMinutes(10)));
        assertThat(rows("SELECT count(*) FROM migration_history WHERE finished_at >= started_at AND duration_ms >= 0"))
                .containsExactly("5");
    }

    @Test
    void theSameRevisionsAlwaysGiveTheSameScript() {
        branches();

        assertThat(offline().upgradeSql("heads")).isEqualTo(offline().upgradeSql("base:e1"));
    }

    /** Something that reaches the database. */
    @FunctionalInterface
    private interface Action {
        void run();
    }
}
