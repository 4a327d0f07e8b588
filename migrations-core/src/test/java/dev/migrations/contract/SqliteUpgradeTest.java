package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SqliteUpgradeTest extends UpgradeContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.sqlite(emptyFolder);
    }

    @Test
    void aFailedRevisionIsToldWithWhatTheDatabaseSaid() {
        threeRevisions();
        revisions.revision("c3", "b2", "CREATE TABLE loan (id bigint);\n\nSELECT id FROM nowhere;", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .isEqualTo("""
                        Revision 'c3' (Message of c3) failed at FOLDER/c3.sql:8:1.

                            SELECT id FROM nowhere

                        %s said: no such table: nowhere (SQLITE_ERROR)
                        Nothing of this revision remains; the database is at 'b2', and the 2 revisions that ran before it in this run stay.""".formatted(migrations().status().database()));
        assertThat(failure.action())
                .isEqualTo("Mend FOLDER/c3.sql, then start again: the run continues with this revision.");
        assertThat(tables()).containsExactly("author", "book", "migration_history", "migration_version");
        assertThat(version()).containsExactly("b2");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b2|UPGRADE|DONE|t");
    }

    @Test
    void statusTellsTheDatabase() {
        assertThat(migrations().status().database()).matches("SQLite 3\\.\\d+\\.\\d+");
    }

    @Test
    void momentsAreKeptAsTextsThatSort() {
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);", "");

        migrations().upgrade();

        assertThat(rows("SELECT typeof(started_at), length(started_at) FROM migration_history"))
                .containsExactly("text|27");
        assertThat(migrations().status().history().get(0).startedAt().toString().substring(0, 19))
                .isEqualTo(rows("SELECT substr(started_at, 1, 19) FROM migration_history")
                        .get(0));
    }

    @Test
    void aTriggerRunsAsOneStatement() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE author (id int, name text);\nCREATE TRIGGER fill AFTER INSERT ON author BEGIN\n"
                        + "  UPDATE author SET name = CASE WHEN name IS NULL THEN 'x;' ELSE name END;\nEND;\n"
                        + "INSERT INTO author (id) VALUES (1);",
                "");

        migrations().upgrade();

        assertThat(rows("SELECT id, name FROM author")).containsExactly("1|x;");
    }
}
