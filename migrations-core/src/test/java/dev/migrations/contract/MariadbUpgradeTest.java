package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.sql.TransactionScope;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MariadbUpgradeTest extends UpgradeContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    @Test
    void aFailedRevisionIsToldWithWhatTheDatabaseSaid() {
        threeRevisions();
        revisions.revision("c3", "b2", "CREATE TABLE loan (id bigint);\n\nSELECT nothing FROM nowhere;", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .isEqualTo("""
                        Revision 'c3' (Message of c3) failed at FOLDER/c3.sql:8:1.

                            SELECT nothing FROM nowhere

                        %1$s said: Table '%2$s.nowhere' doesn't exist (SQLState 42S02)
                        1 of the 2 statements of this revision ran and stay, because %1$s commits with every change of the schema; the database is at 'b2', and 'c3' counts as not applied.""".formatted(migrations().status().database(), database.name()));
        assertThat(failure.action())
                .isEqualTo("Mend FOLDER/c3.sql, then start again: the run continues with this revision.");
        assertThat(tables()).containsExactly("author", "book", "loan", "migration_history", "migration_version");
        assertThat(version()).containsExactly("b2");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b2|UPGRADE|DONE|t", "c3|UPGRADE|FAILED|f");
    }

    @Test
    void aMendedRevisionContinuesAfterTheStatementsThatRan() {
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);\nCREATE TABEL book (id bigint);", "");
        Failure failure = failureOf(() -> migrations().upgrade());
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);\nCREATE TABLE book (id bigint);", "");

        migrations().upgrade();

        assertThat(failure.problem())
                .startsWith("""
                        Revision 'a1' (Message of a1) failed at FOLDER/a1.sql:7:1.

                            CREATE TABEL book (id bigint)

                        """)
                .contains(" said: Syntax error near 'TABEL' at line 1 (SQLState 42000)");
        assertThat(tables()).containsExactly("author", "book", "migration_history", "migration_version");
        assertThat(rows("SELECT state, statements_done FROM migration_history ORDER BY id"))
                .containsExactly("FAILED|1", "DONE|2");
    }

    @Test
    void aRevisionWhoseStatementsThatRanWereChangedIsNotContinued() {
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);\nSELECT * FROM nowhere;", "");
        failureOf(() -> migrations().upgrade());
        String startedAt = migrations().status().history().get(0).startedAt().toString();
        revisions.revision("a1", "", "CREATE TABLE writer (id bigint);\nSELECT 1;", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .isEqualTo("Revision 'a1' is not in a transaction, because "
                        + migrations().status().database()
                        + " commits with every change of the schema; a run that began at " + startedAt
                        + " did the first 1 of its statements and was interrupted. These statements were changed since,"
                        + " so it cannot be continued.");
    }

    @Test
    void eachStatementIsATransactionOfItsOwnWithItsRecord() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE seen AS SELECT statements_done FROM migration_history;\nINSERT INTO seen"
                        + " SELECT statements_done FROM migration_history;\nINSERT INTO seen SELECT 'x';",
                "");

        failureOf(() -> migrations().upgrade());

        assertThat(rows("SELECT * FROM seen")).containsExactly("0", "1");
        assertThat(rows("SELECT state, statements_done FROM migration_history")).containsExactly("FAILED|2");
    }

    @Test
    void aRunCannotBeOneTransaction() {
        threeRevisions();

        Failure failure = failureOf(() ->
                builder().transactionScope(TransactionScope.PER_RUN).build().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The whole run is to be one transaction, but "
                                + migrations().status().database() + " commits with every change of the schema.",
                        "Set 'spring.migrations.transaction=per-revision' for this database."));
        assertThat(tables()).isEmpty();
    }

    @Test
    void statusTellsTheDatabase() {
        assertThat(migrations().status().database()).matches("MariaDB \\d+\\.\\d+\\.\\d+");
    }
}
