package dev.migrations.contract;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.event.MigrationEvent;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.sql.TransactionMode;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A revision that fails tells where, and nothing of it remains. */
abstract class FailureContract extends EngineContract {

    @Test
    void theErrorPointsAtTheLineAndColumnInAFileWithWindowsLineEndings() {
        revisions.file(
                "a1.sql",
                "\uFEFF-- @revision a1\r\n\r\n-- @upgrade\r\nCREATE TABLE author (\r\n    id bigint,\r\n"
                        + "    name varchr(10)\r\n);\r\n");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem()).startsWith("""
                        Revision 'a1' failed at FOLDER/a1.sql:6:10.

                            CREATE TABLE author (
                                id bigint,
                                name varchr(10)
                                     ^
                            )

                        """).contains("type \"varchr\" does not exist (SQLState 42704)");
    }

    @Test
    void anErrorWithoutAPositionPointsAtTheStatement() {
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);\n\n-- again\nCREATE TABLE author (id int);", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem()).startsWith("Revision 'a1' (Message of a1) failed at FOLDER/a1.sql:9:1.");
    }

    @Test
    void theErrorPointsIntoTheFileAlsoBehindAPlaceholder() {
        revisions.revision("a1", "", "CREATE TABLE ${a_long_name} (id bigint, name varchr(10));", "");

        Failure failure = failureOf(
                () -> builder().placeholder("a_long_name", "x").build().upgrade());

        assertThat(failure.problem()).startsWith("Revision 'a1' (Message of a1) failed at FOLDER/a1.sql:6:46.");
    }

    @Test
    void noRowIsQuoted() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE author (name text PRIMARY KEY);\nINSERT INTO author SELECT 'sec' || 'ret';\n"
                        + "INSERT INTO author SELECT 'sec' || 'ret';",
                "");
        Failure duplicate = failureOf(() -> migrations().upgrade());
        revisions.revision("a1", "", "SELECT ('sec' || 'ret')::integer;", "");
        Failure cast = failureOf(() -> migrations().upgrade());

        assertThat(duplicate.problem())
                .contains("duplicate key value violates unique constraint \"author_pkey\" (SQLState 23505)")
                .doesNotContain("secret");
        assertThat(cast.problem())
                .contains("invalid input syntax for type integer: \"...\" (SQLState 22P02)")
                .doesNotContain("secret");
    }

    @Test
    void objectsInTheWayAreNamed() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE author (name text);\nCREATE VIEW names AS SELECT name FROM author;\nDROP TABLE author;",
                "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .contains("cannot drop table author because other objects depend on it. view names depends on table"
                        + " author (SQLState 2BP01)\nHint: Use DROP ... CASCADE to drop the dependent objects too.");
    }

    @Test
    void aConstraintThatIsCheckedAtTheEndFailsTheRevisionToo() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE author (id int PRIMARY KEY, best_friend int,"
                        + " FOREIGN KEY (best_friend) REFERENCES author DEFERRABLE INITIALLY DEFERRED);\n"
                        + "INSERT INTO author VALUES (1, 2);",
                "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .startsWith("Revision 'a1' (Message of a1) failed when it was to be recorded and committed,"
                        + " FOLDER/a1.sql:1:1.")
                .contains("(SQLState 23503)")
                .endsWith("Nothing of this revision remains; the database is at base.");
        assertThat(version()).isEmpty();
        assertThat(history()).isEmpty();
        assertThat(tables()).containsExactly("migration_history", "migration_version");
    }

    @Test
    void inlineCopyDataIsLoadedAndItsFaultsAreCounted() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE author (id int, name text);\nCOPY author (id, name) FROM STDIN;\n1\tAda\n2\t\\N\n\\.\n",
                "DROP TABLE author;");
        migrations().upgrade();
        List<String> loaded = rows("SELECT id, name FROM author ORDER BY id");
        revisions.revision("b2", "a1", "COPY author (id, name) FROM STDIN;\n3\tGrace\nx\tAlan\n\\.\n", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(loaded).containsExactly("1|Ada", "2|null");
        assertThat(failure.problem())
                .startsWith("Revision 'b2' (Message of b2) failed at FOLDER/b2.sql:6:1.")
                .contains("invalid input syntax for type integer: \"...\" (line 2 of the data) (SQLState 22P02)");
        assertThat(rows("SELECT count(*) FROM author")).containsExactly("2");
    }

    @Test
    void javaCodeRunsAtItsPlaceAndIsUndoneWithItsRevision() {
        Failure failure = failureOf(
                () -> builder().migrations(List.of(new FillsAndFails())).build().upgrade());

        assertThat(failure.problem())
                .matches("(?s)Revision 'j1' \\(Fills and fails\\) failed at FailureContract\\.java:\\d+\\.\n"
                        + "Its code threw java\\.lang\\.IllegalStateException: the counter says 1\n"
                        + "Nothing of this revision remains; the database is at base\\.");
        assertThat(tables()).containsExactly("migration_history", "migration_version");
    }

    @Test
    void javaCodeCannotEndTheTransaction() {
        Failure failure = failureOf(
                () -> builder().migrations(List.of(new Commits())).build().upgrade());

        assertThat(failure.problem())
                .contains("Its code threw java.lang.IllegalStateException: Connection.commit was called inside the"
                        + " revision's transaction. Leave the transaction to the revision, or make it"
                        + " @Revision(transaction = TransactionMode.AUTOCOMMIT).");
    }

    @Test
    void javaCodeThatLeavesATransactionOpenOutsideOneFails() {
        Failure failure = failureOf(
                () -> builder().migrations(List.of(new LeavesOpen())).build().upgrade());

        assertThat(failure.problem())
                .contains("it switched autocommit off and left a transaction open; what it did there was rolled back");
        assertThat(tables()).doesNotContain("half");
    }

    @Test
    void aJavaRevisionWithoutADowngradeIsUndoneByInvertingWhatItRecorded() {
        builder().migrations(List.of(new AddsEmail())).build().upgrade();
        List<String> up = rows("SELECT column_name FROM information_schema.columns WHERE table_name = 'author'"
                + " ORDER BY ordinal_position");

        builder().migrations(List.of(new AddsEmail())).build().downgrade("base");

        assertThat(up).containsExactly("id", "email");
        assertThat(tables()).containsExactly("migration_history", "migration_version");
    }

    @Test
    void aListenerThatThrowsEndsTheRunAndTheRevisionIsUndone() {
        revisions.revision("a1", "", "CREATE TABLE author (id int);", "DROP TABLE author;");

        Failure failure = failureOf(() -> builder()
                .listener(event -> {
                    if (event instanceof MigrationEvent.StatementExecuted) {
                        throw new IllegalStateException("the audit is down");
                    }
                })
                .build()
                .upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "A listener threw java.lang.IllegalStateException: the audit is down when it was told of"
                                + " StatementExecuted.",
                        "Mend the listener, then start again. What was committed before stays; a transaction that was"
                                + " under way was undone."));
        assertThat(tables()).containsExactly("migration_history", "migration_version");
    }

    @Revision(id = "j1", message = "Fills and fails", irreversible = true)
    static final class FillsAndFails implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE counter (n int)");
            op.execute("INSERT INTO counter VALUES (1)");
            op.run("count", connection -> {
                try (Statement statement = connection.createStatement();
                        var row = statement.executeQuery("SELECT n FROM counter")) {
                    row.next();
                    throw new IllegalStateException("the counter says " + row.getInt(1));
                }
            });
        }
    }

    @Revision(id = "j2", irreversible = true)
    static final class Commits implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run("commit", connection -> connection.commit());
        }
    }

    @Revision(id = "j3", irreversible = true, transaction = TransactionMode.AUTOCOMMIT)
    static final class LeavesOpen implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run("half", connection -> {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE TABLE half (id int)");
                }
            });
        }
    }

    @Revision(id = "j4")
    static final class AddsEmail implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("author", t -> t.column("id", bigint()));
            op.addColumn("author", column("email", varchar(255)));
        }
    }
}
