package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresqlSplitterTest {

    /** Each is one statement to PostgreSQL, whatever follows it. */
    static Stream<String> statements() {
        return Stream.of(
                "SELECT 1",
                "(SELECT 1)",
                // strings
                "SELECT 'a;b'",
                "SELECT 'it''s;', ''",
                "SELECT 'a\\'",
                "SELECT 'a\\', ';', '\\'",
                "SELECT 'a'\n'b;'",
                "SELECT E'a\\';b'",
                "SELECT e'\\\\'",
                "SELECT e'a'';'",
                "SELECT E'a'\n'b\\';'",
                "SELECT E'a' -- it's\n  'b\\';'",
                "SELECT E'a'\r\n\t-- x\r\n-- y\r\n'b\\';'",
                "SELECT E'a' || 'b\\'",
                "SELECT E'a', \n'b\\'",
                "SELECT ae'b\\'",
                "SELECT U&'a;\\0061'",
                "SELECT u&'\\'",
                "SELECT U&'a!0061' UESCAPE '!'",
                "SELECT B'10;', b'1', X'1F;', x'1', N'a;', n'\\'",
                "SELECT x'1F'::int",
                // dollar quotes
                "SELECT $$a;b$$",
                "SELECT $$it's\\$$",
                "SELECT $a$ $b$; $$ ; $b$ $a$",
                "SELECT $a$ $x$a$",
                "SELECT $a$ ;$ab$ ;$A$ ; $a b$; $a$",
                "SELECT $$ $a$; $$",
                "SELECT $\u00e4_1$;$\u00e4_1$",
                "SELECT $1, $2$$;$$",
                "SELECT $1$a$;$a$",
                "SELECT 1$$;$$",
                "SELECT a$b$c",
                "SELECT a$$",
                "SELECT \u00e4$$",
                "SELECT $x, $",
                // quoted identifiers
                "SELECT \"a;b\", \"a\"\"b;\"",
                "SELECT \"'\"",
                "SELECT \"$$\"",
                "SELECT U&\"a;\\0061\", u&\"\\\"",
                "SELECT u&a",
                "SELECT \"\\\"",
                // comments
                "SELECT 1 -- a;b\n+ 2",
                "SELECT 1 -- it's\n+ 2",
                "SELECT 1 /* a;b */ + 2",
                "SELECT 1 /* a /* b; */ c; */ + 2",
                "SELECT 1 /* ' \" $$ */ + 2",
                "SELECT 1 /**/ + /***/ + /* **/ 2",
                "SELECT 1 /*/ ; */ + 2",
                "SELECT 1 //*;/*;*/ ;*/ 2",
                "SELECT 1 */*;*/ 2",
                "SELECT 1 +--;\n 2",
                "SELECT 1 -/**;*/ 2",
                "SELECT 1 @/*;*/- 2",
                "SELECT 1 --;\r 2",
                "SELECT '-- a', '/* b'",
                // operators, parameters and casts
                "SELECT a::text, $1::int, :name, :'name', a[1:2], a[:], b := 1",
                "SELECT a ? 'b', a ?| b, a ?& b, a @> b, a #>> b, a <-> b, a - -1",
                "SELECT 1.5e10, .5, 1., 0x1F, 1_000, 1e-5",
                "SELECT U&",
                "SELECT {a}",
                // parentheses
                "CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO a VALUES (1); INSERT INTO b VALUES (2);)",
                "CREATE RULE r AS ON INSERT TO t DO INSTEAD NOTHING",
                "SELECT )",
                "SELECT ')', ('(')",
                // bodies
                "CREATE FUNCTION f() RETURNS int LANGUAGE SQL BEGIN ATOMIC SELECT 1; END",
                "create or replace procedure p() begin atomic insert into t values (1); delete from t; end",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN CASE 1 WHEN 1 THEN 2 END END;"
                        + " SELECT 2; END",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 AS end, t.end, t.case, 2 end FROM t; END",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN a THEN atomic END; SELECT 1; END",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT \"end\", 'case', $$ end; $$; END",
                "CREATE FUNCTION f() RETURNS int BEGIN /* ; */ ATOMIC -- ;\n SELECT 1; /* ; */ END",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC RETURN (SELECT count(*) FROM t); END",
                "CREATE PROCEDURE p() BEGIN ATOMIC END",
                "CREATE FUNCTION f(begin atomic, a text DEFAULT ';') RETURNS int LANGUAGE SQL AS 'SELECT 1'",
                "CREATE FUNCTION f() RETURNS int LANGUAGE SQL RETURN 1",
                "CREATE FUNCTION \"begin atomic\"() RETURNS int LANGUAGE plpgsql AS $$ BEGIN ATOMIC; END; $$",
                "CREATE FUNCTION \"begin\"() RETURNS atomic LANGUAGE SQL AS ''",
                "CREATE TABLE begin (atomic int)",
                "SELECT 1 AS begin ATOMIC",
                "DO $$ BEGIN PERFORM 1; END $$",
                // copy
                "COPY t FROM '/tmp/a;b'",
                "COPY t (a, b) FROM PROGRAM 'cat' WITH (FORMAT csv)",
                "COPY t TO '/tmp/a'",
                "COPY (SELECT a FROM stdin) TO '/tmp/a'",
                "COPY a.from FROM '/tmp/stdin'",
                "COPY t FROM \"stdin\"");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementEndsAtItsSemicolonOnly(String statement) {
        String script = statement + ";" + statement + " ; SELECT 2";

        Statements split = split(script);

        assertThat(split.faults()).isEmpty();
        assertThat(texts(split)).containsExactly(statement, statement, "SELECT 2");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theLastStatementNeedsNoSemicolon(String statement) {
        Statements split = split("\r\n" + statement + "\r\n");

        assertThat(split.faults()).isEmpty();
        assertThat(texts(split)).containsExactly(statement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\r\n\f\u000B", ";", " ; ;; ", "-- a", "-- a;\n/* b; /* c */ */ ;\n--", "\uFEFF"})
    void whatHasNoStatementInItIsLeftOut(String script) {
        Statements split = split(script);

        assertThat(split).isEqualTo(Statements.of(List.of()));
    }

    @Test
    void aStatementReachesFromItsFirstTokenToItsLast() {
        String script =
                "\uFEFF-- first\n  /* x */ SELECT 1 -- kept\n  + 2 -- dropped\n ;\r\n\r\n/* y */SELECT 3 /* z */";

        Statements split = split(script);

        assertThat(split.statements().stream()
                        .map(statement -> statement.origin() + " " + statement.display())
                        .toList())
                .containsExactly("a.sql:2:11 SELECT 1 -- kept\n  + 2", "a.sql:6:8 SELECT 3");
    }

    @Test
    void aStatementKnowsWhereItsCharactersWereWritten() {
        SourceText script = SourceText.of("a.sql", "header\nSELECT 1; SELECT ${x}, y;")
                .slice(7, 32)
                .replacePlaceholders(Map.of("x", "'1;2'"), new ArrayList<>());

        Statements split = new PostgresqlSplitter().split(script, TransactionMode.TRANSACTIONAL);

        assertThat(split)
                .isEqualTo(Statements.of(
                        List.of(SqlStatement.of(script.slice(0, 8)), SqlStatement.of(script.slice(10, 25)))));
        assertThat(((SqlStatement) split.statements().get(1)).originAt(15)).isEqualTo(new Origin("a.sql", 2, 24));
    }

    @Test
    void copyTakesTheLinesBelowItUpToTheEndOfData() {
        String script = "  COPY t (a, b) FROM STDIN; -- data\n1\tit's; (\n\\N\t\\\\.\n\n\\.\nSELECT 1;";

        Statements split = split(script);

        assertThat(split)
                .isEqualTo(Statements.of(List.of(
                        new CopyStatement(
                                "COPY t (a, b) FROM STDIN", "1\tit's; (\n\\N\t\\\\.\n\n", new Origin("a.sql", 1, 3)),
                        SqlStatement.of(
                                SourceText.of("a.sql", script).slice(script.length() - 9, script.length() - 1)))));
    }

    @Test
    void copyDataHasLineFeedsOnly() {
        Statements split = split("COPY t FROM stdin\r\n;\r\n1\r\n2\r\n\\.\r\n");

        assertThat(split)
                .isEqualTo(Statements.of(
                        List.of(new CopyStatement("COPY t FROM stdin", "1\n2\n", new Origin("a.sql", 1, 1)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY t FROM STDIN WITH (FORMAT csv, HEADER)",
                "COPY BINARY t FROM STDIN",
                "copy s.t (\"a;\", b) from stdin delimiter ';' csv",
                "COPY \"from\".from FROM STDIN WHERE a > 1",
                "COPY t FROM STDOUT",
                "COPY /* ; */ t -- ;\n FROM STDIN"
            })
    void everySpellingOfCopyFromStdinTakesData(String copy) {
        Statements split = split(copy + ";\n\\.");

        assertThat(split).isEqualTo(Statements.of(List.of(new CopyStatement(copy, "", new Origin("a.sql", 1, 1)))));
    }

    @Test
    void severalCopiesEachTakeTheirOwnData() {
        Statements split = split("COPY a FROM STDIN;\n1\n\\.\nCOPY b FROM STDIN;\n2\n\\.\n");

        assertThat(split)
                .isEqualTo(Statements.of(List.of(
                        new CopyStatement("COPY a FROM STDIN", "1\n", new Origin("a.sql", 1, 1)),
                        new CopyStatement("COPY b FROM STDIN", "2\n", new Origin("a.sql", 4, 1)))));
    }

    @Test
    void nestingCostsNoStack() {
        String nested = "SELECT " + "(".repeat(200_000) + "1;" + ")".repeat(200_000) + "/*".repeat(200_000)
                + "*/".repeat(200_000) + " + 1";

        Statements split = split(nested);

        assertThat(texts(split)).containsExactly(nested);
    }

    @Test
    void theTimeGrowsWithTheLengthOfTheScriptOnly() {
        String line = "INSERT INTO t VALUES (1, 'it''s', E'a\\'', $$ ; $$) /* x */; ";
        String script = line.repeat(20_000_000 / line.length());
        String unclosed = "E'a' ".repeat(2_000_000) + "$a$ ".repeat(1) + "$b ".repeat(2_000_000);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(split(script).statements()).hasSize(20_000_000 / line.length());
            assertThat(split(unclosed).faults()).hasSize(1);
        });
    }

    private static Statements split(String script) {
        return new PostgresqlSplitter().split(SourceText.of("a.sql", script), TransactionMode.TRANSACTIONAL);
    }

    private static List<String> texts(Statements split) {
        return split.statements().stream().map(Statement::display).toList();
    }
}
