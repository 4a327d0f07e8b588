package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.sql.SourceText;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Random scripts that are right: what the splitter makes of them is one statement each to the server too. */
@ExtendWith(TestDatabaseExtension.class)
class PostgresqlSplitterServerTest {

    private static final int SCRIPTS = 300;

    /** What may stand between two tokens. */
    private static final List<String> GAPS = List.of(
            " ",
            "\n",
            "\r\n",
            "\t",
            " -- it's; (\n",
            " --\n",
            " /* ; */ ",
            "/* /* ' */ $$ */",
            " /*\n*/ ",
            "\n-- \"\r\n");

    private static final List<String> EXPRESSIONS = List.of(
            "';'",
            "''''",
            "'\\'",
            "E'\\';'",
            "e'\\\\'",
            "E'a\\';b'\n'\\';c'",
            "'x' -- it's\n';y'",
            "B'1'",
            "X'1F'",
            "N';'",
            "U&'\\003b;'",
            "U&'!003b;' UESCAPE '!'",
            "$$;$$",
            "$q$ ; $$ $q$",
            "$\u00e4$;$\u00e4$",
            "'\uD83D\uDE00;'",
            "1.5e-3",
            ".5",
            "1_000",
            "5 */*;*/2 - -1",
            "5 *-- ;\n 3",
            "(ARRAY[1, 2, 3])[1:2]",
            "'{\"a;\": 1}'::jsonb ? 'a;'",
            "'{\"a\": {\"b\": 1}}'::jsonb #>> '{a,b}'",
            "ARRAY[1] @> ARRAY[1]",
            "CASE WHEN true THEN ';' ELSE CASE 1 WHEN 1 THEN 'x' END END",
            "(SELECT 1 AS \"da;\"\"\")",
            "(SELECT \"begin\" FROM (SELECT 1 AS \"begin\") AS \"END;\")",
            "(SELECT 1 AS a$$b$$)",
            "(SELECT 1 AS atomic)",
            "(SELECT 1 AS begin)");

    @Test
    void everyStatementIsOneToTheServerToo(TestDatabase database) throws SQLException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (Connection connection = unsplitting(database)) {
            connection.setAutoCommit(false);

            for (int round = 0; round < SCRIPTS; round++) {
                assertAccepted(new RightScript(random), connection, "seed " + seed + ", round " + round);
            }

            connection.rollback();
        }
    }

    /** In this mode the driver sends a text as it is; otherwise it would look for semicolons itself. */
    private static Connection unsplitting(TestDatabase database) throws SQLException {
        String separator = database.url().contains("?") ? "&" : "?";
        return DriverManager.getConnection(
                database.url() + separator + "preferQueryMode=simple", database.user(), database.password());
    }

    private static void assertAccepted(RightScript script, Connection connection, String description)
            throws SQLException {
        SourceText text = SourceText.of("a.sql", script.text.toString());

        Statements split = new PostgresqlSplitter().split(text, TransactionMode.TRANSACTIONAL);

        assertThat(split.faults()).as(description).isEmpty();
        List<List<String>> answers = new ArrayList<>();
        for (Statement statement : split.statements()) {
            answers.add(answers(connection, statement.display(), description));
        }
        assertThat(answers).as(description).isEqualTo(script.answers);
    }

    /** For each statement that the server found in the text: the first column of its row, or how it is no query. */
    private static List<String> answers(Connection connection, String sql, String description) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            boolean isQuery = statement.execute(sql);
            while (isQuery || statement.getUpdateCount() >= 0) {
                answers.add(isQuery ? firstColumn(statement.getResultSet()) : "no query");
                isQuery = statement.getMoreResults();
            }
            return answers;
        } catch (SQLException e) {
            throw new AssertionError(description + ": the server refused: " + sql, e);
        }
    }

    private static String firstColumn(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getString(1);
    }

    /** A script that the server accepts, and what it answers to each of its statements. */
    private static final class RightScript {

        private final Random random;

        private final StringBuilder text = new StringBuilder();

        private final List<List<String>> answers = new ArrayList<>();

        RightScript(Random random) {
            this.random = random;
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                boolean isFunction = random.nextInt(5) == 0;
                answers.add(List.of(isFunction ? "no query" : String.valueOf(i)));
                text.append(gap()).append(isFunction ? function() : query(i)).append(gap());
                text.append(i < count - 1 || random.nextBoolean() ? ";" : "");
                text.append(";".repeat(i < count - 1 ? random.nextInt(2) : 0));
            }
            text.append(gap());
        }

        private String query(int number) {
            StringBuilder query = new StringBuilder("SELECT" + gap() + number);
            for (int i = random.nextInt(5); i > 0; i--) {
                query.append(gap()).append(",").append(gap()).append(pick(EXPRESSIONS));
            }
            return query.toString();
        }

        private String function() {
            StringBuilder body = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                body.append(query(i)).append(gap()).append(";").append(gap());
            }
            return "CREATE OR REPLACE FUNCTION pg_temp.f()" + gap() + "RETURNS void LANGUAGE sql" + gap() + "BEGIN"
                    + gap() + "ATOMIC" + gap() + body + "END";
        }

        private String gap() {
            return pick(GAPS);
        }

        private String pick(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
