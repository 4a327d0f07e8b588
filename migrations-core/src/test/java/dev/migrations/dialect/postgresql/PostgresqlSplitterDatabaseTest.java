package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.WorkStatement;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

@ExtendWith(TestDatabaseExtension.class)
class PostgresqlSplitterDatabaseTest {

    private static final String NASTY_SCRIPT = """
            /* /* nested; */ ' */
            CREATE TABLE note (id int, body text, "a;""b" text DEFAULT ';'); CREATE TABLE log (id int, body text);
            CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $body$
            DECLARE
                text text := $$it's; $$;
            BEGIN
                RETURN n * 2; -- ';
            END $body$;
            CREATE FUNCTION size(n int) RETURNS text LANGUAGE SQL
            BEGIN ATOMIC
                SELECT 1 AS end;
                SELECT CASE WHEN n > 9 THEN 'big;' ELSE CASE n WHEN 1 THEN 'one' ELSE 'small' END END;
            END;
            CREATE OR REPLACE PROCEDURE clear() BEGIN/**/ATOMIC DELETE FROM log;; DELETE FROM note WHERE id < 0; END;
            CREATE PROCEDURE nothing() begin atomic END;
            CREATE FUNCTION named("begin" int, "atomic" int) RETURNS int LANGUAGE SQL RETURN "begin" + "atomic";
            CREATE RULE logged AS ON INSERT TO note DO ALSO (
                INSERT INTO log VALUES (new.id, 'first;');
                INSERT INTO log VALUES (new.id, 'second');
            );
            INSERT INTO note VALUES (1, E'it\\'s;' -- continued; '
                '\\'still;', '\\'), (twice(2), U&'\\0061;', $a$ $b$; $b$ $a$);;
            DROP RULE logged ON note;
            COPY note (id, body) FROM STDIN; -- data follows
            3\ta;b
            5\tit's $$ /* (
            6\t\\N
            \\.
            COPY note (id, body) FROM STDIN WITH (FORMAT csv, DELIMITER ';');
            7;"x;
            y"
            \\.
            INSERT INTO note SELECT 8, 5 */*;*/2 - -1 +--;
             1, (ARRAY[1,2,3])[1:2]::text WHERE '{"a":1}'::jsonb ? 'a';
            INSERT INTO note VALUES (9, size(1) || size(10) || named(1, 2), $\u00e4$;$\u00e4$);
            CALL clear(); CALL nothing()
            """;

    private static TestDatabase database;

    private Connection connection;

    @BeforeAll
    static void useOneDatabase(TestDatabase shared) {
        database = shared;
    }

    /** Everything happens in one transaction that is rolled back. */
    @BeforeEach
    void connect() throws SQLException {
        connection = database.connection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void theServerRunsEveryStatementOfANastyScript(String newline) throws SQLException, IOException {
        SourceText script = SourceText.of("nasty.sql", "\uFEFF" + NASTY_SCRIPT.replace("\n", newline));

        Statements split = new PostgresqlSplitter().split(script, TransactionMode.TRANSACTIONAL);
        runAll(split.statements());

        assertThat(split.faults()).isEmpty();
        assertThat(split.statements()).hasSize(16);
        assertThat(rows("SELECT id, body, \"a;\"\"b\" FROM note ORDER BY id"))
                .containsExactly(
                        "1 it's;'still; \\",
                        "3 a;b ;",
                        "4 a;  $b$; $b$ ",
                        "5 it's $$ /* ( ;",
                        "6 null ;",
                        "7 x;\ny ;",
                        "8 12 {1,2}",
                        "9 onebig;3 ;");
        assertThat(rows("SELECT count(*), 1, 1 FROM log")).containsExactly("0 1 1");
    }

    @Test
    void anErrorOfTheServerIsAtItsExactLineAndColumn() {
        String text =
                "-- first\r\nSELECT 1;\r\n  SELECT '\uD83D\uDE00', -- ;\r\n  '\uD83D\uDE00\u00e4${x}', wrong FROM pg_class;";
        SourceText script =
                SourceText.of("a.sql", text).replacePlaceholders(Map.of("x", "a longer value"), new ArrayList<>());
        Statements split = new PostgresqlSplitter().split(script, TransactionMode.TRANSACTIONAL);
        SqlStatement statement = (SqlStatement) split.statements().get(1);

        Origin origin = originOfError(statement);

        assertThat(origin).isEqualTo(new Origin("a.sql", 4, 13));
    }

    @Test
    void anErrorAtTheEndOfAStatementIsAtItsEnd() {
        SourceText script = SourceText.of("a.sql", "\n SELECT 1 +  ;\nSELECT 2");
        Statements split = new PostgresqlSplitter().split(script, TransactionMode.TRANSACTIONAL);
        SqlStatement statement = (SqlStatement) split.statements().get(0);

        Origin origin = originOfError(statement);

        assertThat(origin).isEqualTo(new Origin("a.sql", 2, 12));
    }

    @ParameterizedTest
    @MethodSource("dev.migrations.dialect.postgresql.TransactionRulesTest#outside")
    void theServerRefusesInATransactionWhatIsAFaultThere(String statement, String name) throws SQLException {
        createObjects();

        SQLException error = catchThrowableOfType(SQLException.class, () -> execute(statement));

        assertThat(error.getSQLState()).as(name + ": " + error.getMessage()).isEqualTo("25001");
    }

    @ParameterizedTest
    @MethodSource("dev.migrations.dialect.postgresql.TransactionRulesTest#inside")
    void theServerRunsInATransactionWhatIsNoFaultThere(String statement) throws SQLException {
        createObjects();

        execute(statement);

        assertThat(rows("SELECT 1, 2, 3")).containsExactly("1 2 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMIT PREPARED 'x'", "ROLLBACK PREPARED 'x'"})
    void theServerEndsPreparedTransactionsOutsideOfATransactionOnly(String statement) {
        SQLException error = catchThrowableOfType(SQLException.class, () -> execute("SELECT 1;" + statement));

        assertThat(error.getSQLState()).isEqualTo("25001");
    }

    private void createObjects() throws SQLException {
        execute("CREATE TABLE t (id int PRIMARY KEY)");
        execute("CREATE TABLE parts (id int) PARTITION BY LIST (id)");
        execute("CREATE TABLE part PARTITION OF parts FOR VALUES IN (1)");
        execute("CREATE MATERIALIZED VIEW m AS SELECT id FROM t");
        execute("CREATE UNIQUE INDEX ON m (id)");
        execute("CREATE TYPE mood AS ENUM ('ok')");
        execute(
                "CREATE SUBSCRIPTION sub CONNECTION 'dbname=no' PUBLICATION p, p2 WITH (connect = false, slot_name = x)");
        execute("ALTER SUBSCRIPTION sub ENABLE");
        execute("CREATE SUBSCRIPTION unslotted CONNECTION 'dbname=no' PUBLICATION p"
                + " WITH (connect = false, slot_name = NONE)");
    }

    private Origin originOfError(SqlStatement statement) {
        PSQLException error = catchThrowableOfType(PSQLException.class, () -> execute(statement.sql()));
        return statement.originAt(
                Objects.requireNonNull(error.getServerErrorMessage()).getPosition());
    }

    private void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1) + " " + result.getString(2) + " " + result.getString(3));
            }
        }
        return rows;
    }

    private void runAll(List<Statement> statements) throws SQLException, IOException {
        for (Statement statement : statements) {
            String copied = statement.accept(new DataOfCopy());
            if (copied.isEmpty()) {
                execute(statement.display());
            } else {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(statement.display(), new StringReader(copied));
            }
        }
    }

    private static final class DataOfCopy implements StatementVisitor<String, RuntimeException> {

        @Override
        public String visitSql(SqlStatement statement) {
            return "";
        }

        @Override
        public String visitCopy(CopyStatement statement) {
            return statement.data();
        }

        @Override
        public String visitDerived(DerivedStatement statement) {
            return "";
        }

        @Override
        public String visitWork(WorkStatement statement) {
            return "";
        }
    }
}
