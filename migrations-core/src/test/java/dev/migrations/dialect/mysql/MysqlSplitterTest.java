package dev.migrations.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.StatementKind;
import dev.migrations.error.Fault;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MysqlSplitterTest {

    private static Statements split(String script, TransactionMode mode) {
        return MysqlDialect.SPLITTER.split(SourceText.of("a.sql", script), mode);
    }

    /** The statements; there is no fault. */
    private static List<String> statements(String script) {
        Statements statements = split(script, TransactionMode.TRANSACTIONAL);
        assertThat(statements.faults()).isEmpty();
        return statements.statements().stream().map(Statement::display).toList();
    }

    /** The statements; there is no fault, and MariaDB takes each of them. */
    private static List<String> takenStatements(String script) throws SQLException {
        List<String> sql = statements(script);
        try (TestDatabase database = TestDatabase.mariadb();
                Connection connection = database.connection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
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

    private static List<StatementKind> kinds(String... statements) {
        return Stream.of(statements)
                .map(sql -> new MysqlDialect().kindOf(SqlStatement.generated(sql, Origin.of("a.sql"))))
                .toList();
    }

    @Test
    void semicolonsEndStatementsAndWhatHasNoneInItIsLeftOut() throws SQLException {
        assertThat(
                        takenStatements(
                                "\uFEFFSELECT 1;\r\n;;\r\n-- only; a comment\r\n# and; this\r\nSELECT 2\r\n, 3 ; SELECT 4 -- last; one"))
                .containsExactly("SELECT 1", "SELECT 2\r\n, 3", "SELECT 4");
    }

    @Test
    void stringsAndQuotedIdentifiersMayContainSemicolons() throws SQLException {
        assertThat(
                        takenStatements(
                                "SELECT 'a;''b\\';c', \"d;\\\"e\"\"f\", '\\\\';SELECT 1 `x;\\`;SELECT 1 `y;``z`;SELECT '{d ''1''}'"))
                .containsExactly(
                        "SELECT 'a;''b\\';c', \"d;\\\"e\"\"f\", '\\\\'",
                        "SELECT 1 `x;\\`",
                        "SELECT 1 `y;``z`",
                        "SELECT '{d ''1''}'");
    }

    @Test
    void twoDashesBeginACommentOnlyInFrontOfABlank() throws SQLException {
        assertThat(takenStatements(
                        "SELECT 5--1;SELECT 2 --\n+ 3;SELECT 4 -- ;\r ;\n+ 5 # ;\n;SELECT 6 /* ; /* ; */ + 7"))
                .containsExactly(
                        "SELECT 5--1", "SELECT 2 --\n+ 3", "SELECT 4 -- ;\r ;\n+ 5", "SELECT 6 /* ; /* ; */ + 7");
    }

    @Test
    void conditionalCommentsArePartOfTheStatement() throws SQLException {
        assertThat(takenStatements("""
                        /*!999999\\- enable the sandbox mode */
                        -- MariaDB dump
                        /*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
                        /*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY */;
                        /* ; no condition */ ;
                        CREATE TABLE `author` (`id` int) /*!40100 DEFAULT CHARSET=utf8mb4 COMMENT=';' */;
                        """))
                .containsExactly(
                        "/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */",
                        "/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY */",
                        "CREATE TABLE `author` (`id` int) /*!40100 DEFAULT CHARSET=utf8mb4 COMMENT=';' */");
    }

    @Test
    void aDelimiterLineSaysWhatEndsStatements() throws SQLException {
        assertThat(takenStatements("""
                        CREATE TABLE author (name varchar(10));
                        DELIMITER ;;
                        /*!50003 CREATE*/ /*!50017 DEFINER=CURRENT_USER*/ /*!50003 TRIGGER fill BEFORE INSERT ON author
                        FOR EACH ROW BEGIN
                          SET NEW.name = 'a;;b';
                        END */;;
                        delimiter $$
                        CREATE PROCEDURE p() BEGIN SELECT 1; -- $$
                        END$$ SELECT 2 $$
                        DELIMITER ;
                        SELECT 3;"""))
                .containsExactly(
                        "CREATE TABLE author (name varchar(10))",
                        "/*!50003 CREATE*/ /*!50017 DEFINER=CURRENT_USER*/ /*!50003 TRIGGER fill BEFORE INSERT ON author\n"
                                + "FOR EACH ROW BEGIN\n  SET NEW.name = 'a;;b';\nEND */",
                        "CREATE PROCEDURE p() BEGIN SELECT 1; -- $$\nEND",
                        "SELECT 2",
                        "SELECT 3");
    }

    @Test
    void bodiesBelongToWhatIsCreatedWithoutADelimiterToo() throws SQLException {
        List<String> bodies = List.of(
                "CREATE TABLE author (id int, name varchar(20), `end` int)",
                """
                CREATE OR REPLACE DEFINER=CURRENT_USER PROCEDURE IF_any (IN a varchar(10) CHARACTER SET utf8mb4, INOUT b int)
                    COMMENT 'begin;' MODIFIES SQL DATA
                outer_block: BEGIN
                    DECLARE done int DEFAULT CASE WHEN a = '' THEN 1 ELSE IF(b, 2, 3) END;
                    DECLARE names CURSOR FOR SELECT name FROM author;
                    DECLARE CONTINUE HANDLER FOR NOT FOUND, SQLSTATE '02000' SET done = IF(b, 1, 2);
                    DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN SELECT 1; RESIGNAL; END;
                    IF b > 1 THEN
                        CASE b WHEN 1 THEN SELECT 1; WHEN 2 THEN BEGIN END; ELSE SELECT CASE b WHEN 1 THEN 2 END; END CASE;
                    ELSEIF b IS NULL THEN
                        SET @x := REPEAT('a', 2), b = 1;
                    ELSE
                        IF b THEN SET b = 2; END IF;
                    END IF;
                    numbers: LOOP
                        LEAVE numbers;
                    END LOOP numbers;
                    WHILE b < 3 DO SET b = b + 1; END WHILE;
                    REPEAT SET b = b + 1; UNTIL b > 5 END REPEAT;
                    FOR i IN 1..3 DO DO IF(i, 1, 2); END FOR;
                    UPDATE author SET `end` = 1 WHERE author.end = 2;
                    DROP TABLE IF EXISTS nowhere;
                END outer_block""",
                """
                CREATE FUNCTION IF NOT EXISTS twice(a int) RETURNS varchar(9) CHARACTER SET utf8mb4 DETERMINISTIC
                RETURN CASE WHEN a THEN IF(a, 1, 2) END""",
                """
                CREATE TRIGGER first_one BEFORE UPDATE ON author FOR EACH ROW SET NEW.name = ';'""",
                """
                CREATE TRIGGER second_one BEFORE UPDATE ON author FOR EACH ROW FOLLOWS first_one
                IF NEW.id = 1 THEN SET NEW.name = 'x'; END IF""",
                """
                CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY DISABLE DO BEGIN SELECT 1; SELECT 2; END""",
                """
                ALTER EVENT nightly DO BEGIN SELECT 1; END""",
                "ALTER PROCEDURE IF_any COMMENT 'x'",
                """
                BEGIN NOT ATOMIC SELECT 1; SELECT 2; END""",
                """
                IF 1 THEN SELECT 1; END IF""",
                "CREATE OR REPLACE VIEW v AS SELECT CASE WHEN id THEN 1 END x FROM author",
                "SELECT 1");

        assertThat(takenStatements(String.join(";\n", bodies))).isEqualTo(bodies);
    }

    @Test
    void whatIsNeverClosedIsAFault() {
        assertThat(List.of("/* a", "/*! a", "'a\\'", "\"a", "`a"))
                .extracting(text -> fault("SELECT 1;\nSELECT " + text + ";", TransactionMode.TRANSACTIONAL))
                .containsExactly(
                        Fault.of("The comment that begins at a.sql:2:8 is never closed.", "Close it with */."),
                        Fault.of("The comment that begins at a.sql:2:8 is never closed.", "Close it with */."),
                        Fault.of(
                                "The string that begins at a.sql:2:8 is never closed.",
                                "Close it with ' (a quote inside the string is written twice)."),
                        Fault.of(
                                "The quoted identifier that begins at a.sql:2:8 is never closed.",
                                "Close it with \" (a \" inside the identifier is written twice)."),
                        Fault.of(
                                "The quoted identifier that begins at a.sql:2:8 is never closed.",
                                "Close it with ` (a ` inside the identifier is written twice)."));
    }

    @Test
    void aBodyWithoutItsEndIsAFault() {
        assertThat(fault(
                        "SELECT 1;\nCREATE TRIGGER fill BEFORE INSERT ON author FOR EACH ROW BEGIN SELECT 1; SELECT 2;",
                        TransactionMode.TRANSACTIONAL))
                .isEqualTo(Fault.of(
                        "The trigger that begins at a.sql:2:1 is never closed.",
                        "Close its blocks with END, those of IF, CASE, LOOP, WHILE, REPEAT and FOR with END and the same"
                                + " word. Or write 'DELIMITER ;;' into a line in front of it, end it with ';;', and"
                                + " write 'DELIMITER ;' into a line behind it."));
    }

    @Test
    void transactionControlIsNotForATransactionalRevision() {
        assertThat(List.of(
                        "begin work",
                        "START TRANSACTION",
                        "COMMIT",
                        "ROLLBACK WORK",
                        "/*!40000 SET autocommit=0 */",
                        "SET @@session.autocommit := ON"))
                .extracting(text -> fault("SELECT 1;\n " + text + ";", TransactionMode.TRANSACTIONAL)
                        .problem())
                .containsExactly(
                        "'BEGIN' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'START TRANSACTION' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'COMMIT' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'ROLLBACK' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'SET autocommit' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "'SET autocommit' at a.sql:2:2 is not for a revision that runs in one transaction.");
        assertThat(statements("SAVEPOINT a; ROLLBACK TO a; ROLLBACK WORK TO SAVEPOINT a; RELEASE SAVEPOINT a; SET"
                        + " @autocommit = 1"))
                .hasSize(5);
    }

    @Test
    void aTransactionThatIsChainedGoesOn() {
        assertThat(fault("BEGIN; COMMIT AND CHAIN; COMMIT AND NO CHAIN; COMMIT", TransactionMode.AUTOCOMMIT)
                        .problem())
                .isEqualTo("'COMMIT' at a.sql:1:47 ends a transaction, but none was begun.");
    }

    @Test
    void lockedTablesAreAFaultBecauseTheRunCouldNotUseItsOwn() {
        assertThat(fault("LOCK TABLES `author` WRITE;", TransactionMode.AUTOCOMMIT))
                .isEqualTo(Fault.of(
                        "'LOCK TABLES' at a.sql:1:1 is not for revisions: it shuts the run out of its own tables.",
                        "Remove LOCK TABLES and UNLOCK TABLES; 'mysqldump --skip-add-locks' leaves them out."));
    }

    @Test
    void whatCommitsIsToldApart() {
        assertThat(kinds(
                        "INSERT INTO t VALUES (1)",
                        "/*!40101 SELECT 1 */",
                        "(SELECT 1)",
                        "WITH a AS (SELECT 1) SELECT * FROM a"))
                .containsOnly(StatementKind.ORDINARY);
        assertThat(kinds(
                        "CREATE TABLE t (id int)",
                        "TRUNCATE t",
                        "CALL p()",
                        "ANALYZE TABLE t",
                        "SET GLOBAL max_connections = 1",
                        "SET @@global.max_connections = 1",
                        "BEGIN NOT ATOMIC SELECT 1; END"))
                .containsOnly(StatementKind.OUTSIDE_TRANSACTION);
        assertThat(kinds("SET NAMES utf8mb4", "SET @@sql_mode = ''", "SET @a = 1", "USE other"))
                .containsOnly(StatementKind.SESSION_SETTING);
        assertThat(kinds("BEGIN", "START TRANSACTION READ ONLY", "SET autocommit = OFF", "COMMIT AND CHAIN"))
                .containsOnly(StatementKind.BEGINS_TRANSACTION);
        assertThat(kinds("COMMIT", "ROLLBACK", "SET SESSION autocommit = 1"))
                .containsOnly(StatementKind.ENDS_TRANSACTION);
    }
}
