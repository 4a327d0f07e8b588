package dev.migrations.dialect.h2;

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

class H2SplitterTest {

    private static Statements split(String script, TransactionMode mode) {
        return H2Dialect.SPLITTER.split(SourceText.of("a.sql", script), mode);
    }

    /** The statements; there is no fault, and H2 reads each of them whole. */
    private static List<String> statements(String script) throws SQLException {
        Statements statements = split(script, TransactionMode.TRANSACTIONAL);
        assertThat(statements.faults()).isEmpty();
        List<String> sql =
                statements.statements().stream().map(Statement::display).toList();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "");
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
        assertThat(statements("SELECT 'a;''b\\';SELECT 1 \"x;\"\"y\";SELECT 1 `z;`;SELECT $$;'$$, U&'d;', N'e;'"))
                .containsExactly(
                        "SELECT 'a;''b\\'", "SELECT 1 \"x;\"\"y\"", "SELECT 1 `z;`", "SELECT $$;'$$, U&'d;', N'e;'");
    }

    @Test
    void aWordMayContainDollarSigns() throws SQLException {
        assertThat(statements("SELECT 1 a$$b;SELECT 2 c$$d")).containsExactly("SELECT 1 a$$b", "SELECT 2 c$$d");
    }

    @Test
    void commentsNestAndSlashesBeginALineComment() throws SQLException {
        assertThat(statements("SELECT /* a; /* b; */ c; */ 1; SELECT 2 // d;\n+ 3; SELECT 4 -- e;\r+ 5"))
                .containsExactly("SELECT /* a; /* b; */ c; */ 1", "SELECT 2 // d;\n+ 3", "SELECT 4 -- e;\r+ 5");
    }

    @Test
    void theSourceOfAnAliasIsOneStatement() throws SQLException {
        assertThat(statements("CREATE ALIAS one AS $$ int one() { return 1; } $$; SELECT one()"))
                .containsExactly("CREATE ALIAS one AS $$ int one() { return 1; } $$", "SELECT one()");
    }

    @Test
    void whatIsNeverClosedIsAFault() {
        assertThat(List.of("/* a /* b */", "'a", "\"a", "`a", "$$a"))
                .extracting(text -> fault("SELECT 1;\nSELECT " + text + ";", TransactionMode.TRANSACTIONAL))
                .containsExactly(
                        Fault.of(
                                "The comment that begins at a.sql:2:8 is never closed.",
                                "Close it with */ (each /* inside the comment needs a */ of its own)."),
                        Fault.of(
                                "The string that begins at a.sql:2:8 is never closed.",
                                "Close it with ' (a quote inside the string is written twice)."),
                        Fault.of(
                                "The quoted identifier that begins at a.sql:2:8 is never closed.",
                                "Close it with \" (a \" inside the identifier is written twice)."),
                        Fault.of(
                                "The quoted identifier that begins at a.sql:2:8 is never closed.",
                                "Close it with ` (a ` inside the identifier is written twice)."),
                        Fault.of("The dollar quote $$ that begins at a.sql:2:8 is never closed.", "Close it with $$."));
    }

    @Test
    void transactionControlIsNotForATransactionalRevision() {
        assertThat(List.of(
                        "begin work",
                        "COMMIT",
                        "ROLLBACK WORK",
                        "COMMIT TRANSACTION x",
                        "PREPARE COMMIT x",
                        "SET AUTOCOMMIT = OFF"))
                .extracting(text -> fault("SELECT 1;\n " + text + ";", TransactionMode.TRANSACTIONAL))
                .extracting(Fault::problem)
                .containsExactly(
                        "'BEGIN' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'COMMIT' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'ROLLBACK' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'COMMIT TRANSACTION' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'PREPARE COMMIT' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'SET AUTOCOMMIT' at a.sql:2:2 is not for a revision that runs in one transaction.");
    }

    @Test
    void theFaultOfTransactionControlSaysWhatToDo() {
        assertThat(fault("COMMIT", TransactionMode.TRANSACTIONAL).action())
                .isEqualTo(
                        "Remove it, or put '-- @transaction none' into the revision to run its statements one by one;"
                                + " in a Java revision, put the statement into op.autocommit(block -> ...).");
    }

    @Test
    void savepointsAreNoTransactionControl() throws SQLException {
        assertThat(split("SAVEPOINT a; ROLLBACK TO SAVEPOINT a", TransactionMode.TRANSACTIONAL)
                        .faults())
                .isEmpty();
    }

    @Test
    void outsideATransactionARevisionMayHaveItsOwnAndMustEndIt() {
        assertThat(split(
                                "BEGIN; SELECT 1; COMMIT; SET AUTOCOMMIT FALSE; SET AUTOCOMMIT TRUE",
                                TransactionMode.AUTOCOMMIT)
                        .faults())
                .isEmpty();
        assertThat(fault("SELECT 1; BEGIN", TransactionMode.AUTOCOMMIT))
                .isEqualTo(Fault.of(
                        "'BEGIN' at a.sql:1:11 begins a transaction that is never ended.",
                        "End it with COMMIT, or remove it."));
    }
}
