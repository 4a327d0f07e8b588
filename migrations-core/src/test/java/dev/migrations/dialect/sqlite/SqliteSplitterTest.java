package dev.migrations.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteSplitterTest {

    private static Statements split(String script, TransactionMode mode) {
        return SqliteDialect.SPLITTER.split(SourceText.of("a.sql", script), mode);
    }

    /** The statements; there is no fault, and SQLite reads each of them. */
    private static List<String> statements(String script) throws SQLException {
        Statements statements = split(script, TransactionMode.TRANSACTIONAL);
        assertThat(statements.faults()).isEmpty();
        List<String> sql =
                statements.statements().stream().map(Statement::display).toList();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                java.sql.Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
        return sql;
    }

    private static Fault fault(String script, TransactionMode mode) {
        List<Fault> faults = split(script, mode).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    @Test
    void semicolonsEndStatementsAndWhatHasNoneInItIsLeftOut() throws SQLException {
        assertThat(statements("\uFEFFSELECT 1;\r\n;;\r\n-- only; a comment\r\nSELECT 2\r\n, 3 ; SELECT 4 -- last; one"))
                .containsExactly("SELECT 1", "SELECT 2\r\n, 3", "SELECT 4");
    }

    @Test
    void stringsAndQuotedIdentifiersMayContainSemicolons() throws SQLException {
        assertThat(statements("SELECT 'a;''b\\';SELECT 1 \"x;\"\"y\";SELECT 1 `z;``;`;SELECT 1 [u;'v]"))
                .containsExactly("SELECT 'a;''b\\'", "SELECT 1 \"x;\"\"y\"", "SELECT 1 `z;``;`", "SELECT 1 [u;'v]");
    }

    @Test
    void commentsDoNotNestAndALineCommentEndsAtALineFeed() throws SQLException {
        assertThat(statements("SELECT /* a; /* b; */ 1; SELECT 2 -- c;\r d;\n+ 3"))
                .containsExactly("SELECT /* a; /* b; */ 1", "SELECT 2 -- c;\r d;\n+ 3");
    }

    @Test
    void theBodyOfATriggerBelongsToIt() throws SQLException {
        String plain = """
                CREATE TRIGGER fill AFTER INSERT ON author BEGIN
                    UPDATE author SET name = CASE WHEN name IS NULL THEN 'a;' ELSE name END;
                    SELECT 1 end; -- END;
                END""";
        String temporary = "create temporary trigger if not exists begin after update of name on author for each row"
                + " when case when new.id then 1 end begin select 1;end";

        assertThat(statements("CREATE TABLE author (id int, name text);\n" + plain + ";\n" + temporary + ";SELECT 1"))
                .containsExactly("CREATE TABLE author (id int, name text)", plain, temporary, "SELECT 1");
    }

    @Test
    void theLastTriggerNeedsNoSemicolon() throws SQLException {
        String trigger = "CREATE TRIGGER fill AFTER INSERT ON author BEGIN SELECT 1; END";

        assertThat(statements("CREATE TABLE author (id int);" + trigger))
                .containsExactly("CREATE TABLE author (id int)", trigger);
    }

    @Test
    void whatIsNeverClosedIsAFault() {
        assertThat(List.of("/* a /* b", "'a", "\"a", "`a", "[a"))
                .extracting(text -> fault("SELECT 1;\nSELECT " + text + ";", TransactionMode.TRANSACTIONAL))
                .containsExactly(
                        Fault.of("The comment that begins at a.sql:2:8 is never closed.", "Close it with */."),
                        Fault.of(
                                "The string that begins at a.sql:2:8 is never closed.",
                                "Close it with ' (a quote inside the string is written twice)."),
                        Fault.of(
                                "The quoted identifier that begins at a.sql:2:8 is never closed.",
                                "Close it with \" (a \" inside the identifier is written twice)."),
                        Fault.of(
                                "The quoted identifier that begins at a.sql:2:8 is never closed.",
                                "Close it with ` (a ` inside the identifier is written twice)."),
                        Fault.of(
                                "The quoted identifier that begins at a.sql:2:8 is never closed.", "Close it with ]."));
    }

    @Test
    void aTriggerWithoutItsEndIsAFault() {
        assertThat(fault(
                        "SELECT 1;\nCREATE TRIGGER fill AFTER INSERT ON author BEGIN SELECT 1; SELECT 2;",
                        TransactionMode.TRANSACTIONAL))
                .isEqualTo(Fault.of(
                        "The trigger that begins at a.sql:2:1 is never closed.",
                        "Close its body with END; (each statement in the body, the last one too, needs a semicolon)."));
    }

    @Test
    void transactionControlIsNotForATransactionalRevision() {
        assertThat(List.of("begin immediate", "COMMIT TRANSACTION", "END", "ROLLBACK"))
                .extracting(text -> fault("SELECT 1;\n " + text + ";", TransactionMode.TRANSACTIONAL))
                .extracting(Fault::problem)
                .containsExactly(
                        "'BEGIN' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'COMMIT' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'END' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'ROLLBACK' at a.sql:2:2 is not for a revision that runs in one transaction.");
        assertThat(split(
                                "SAVEPOINT a; ROLLBACK TO a; ROLLBACK TRANSACTION TO SAVEPOINT a; RELEASE a",
                                TransactionMode.TRANSACTIONAL)
                        .faults())
                .isEmpty();
    }

    @Test
    void whatDoesNothingInsideATransactionOrIsRefusedThereIsAFault() {
        assertThat(List.of(
                        "VACUUM", "PRAGMA foreign_keys = OFF", "PRAGMA main.journal_mode(wal)", "pragma synchronous=1"))
                .extracting(text -> fault(text, TransactionMode.TRANSACTIONAL))
                .containsExactly(
                        outside("VACUUM"),
                        outside("PRAGMA foreign_keys"),
                        outside("PRAGMA journal_mode"),
                        outside("PRAGMA synchronous"));
        assertThat(split("PRAGMA foreign_keys; PRAGMA main.journal_mode", TransactionMode.TRANSACTIONAL)
                        .faults())
                .isEmpty();
    }

    private static Fault outside(String name) {
        return Fault.of(
                "'" + name + "' at a.sql:1:1 cannot run inside a transaction, but the revision runs in one.",
                "Put '-- @transaction none' into the revision to run its statements one by one; in a Java"
                        + " revision, put the statement into op.autocommit(block -> ...).");
    }
}
