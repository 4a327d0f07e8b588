package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.sql.SourceText;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostgresqlSplitterPropertyTest {

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

    /** What is complete in itself, whatever stands around it; an escape string would go on in a string on a next line. */
    private static final List<String> TOKENS = List.of(
            "a",
            "\u00e4$b$",
            "\"x;\"\"\"",
            "U&\"\\;\"",
            "';'",
            "''''",
            "'\\'",
            "E'\\';' ||",
            "e'\\\\' ||",
            "B'1'",
            "$$;$$",
            "$q$ ; $$ $q$",
            "$1",
            "1.5",
            "::",
            "->>",
            "@>",
            "?",
            "*",
            "[1:2]",
            "(;)",
            "('(')",
            "(/*)*/;)",
            ",",
            "case",
            "end",
            "begin",
            "\uD83D\uDE00",
            ":name");

    @Test
    void whatWasPutTogetherIsSplitIntoTheSameStatements() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);

        for (int round = 0; round < 3_000; round++) {
            assertSplitsAsWritten(new RandomScript(random), "seed " + seed + ", round " + round);
        }
    }

    private static void assertSplitsAsWritten(RandomScript script, String description) {
        SourceText text = SourceText.of("a.sql", script.text.toString());

        Statements split = new PostgresqlSplitter().split(text, TransactionMode.TRANSACTIONAL);

        assertThat(split.faults()).as(description).isEmpty();
        assertThat(split.statements().stream().map(Statement::display).toList())
                .as(description)
                .isEqualTo(script.statements);
        assertThat(split.statements().stream().map(Statement::origin).toList())
                .as(description)
                .isEqualTo(script.begins.stream().map(text::originAt).toList());
    }

    private static final class RandomScript {

        private final Random random;

        private final StringBuilder text = new StringBuilder();

        private final List<String> statements = new ArrayList<>();

        private final List<Integer> begins = new ArrayList<>();

        RandomScript(Random random) {
            this.random = random;
            int count = random.nextInt(8);
            for (int i = 0; i < count; i++) {
                text.append(pick(GAPS));
                String statement = statement();
                begins.add(text.length());
                statements.add(statement);
                text.append(statement);
                boolean copy = statement.startsWith("COPY");
                text.append(copy || i < count - 1 || random.nextBoolean() ? pick(GAPS) + ";" : "");
                text.append(copy ? " \n(it's; $$\n/*\n\\.\n" : ";".repeat(i < count - 1 ? random.nextInt(2) : 0));
            }
            text.append(pick(GAPS));
        }

        private String statement() {
            return switch (random.nextInt(5)) {
                case 0 ->
                    "CREATE OR REPLACE FUNCTION f()" + tokens() + pick(GAPS) + "BEGIN" + pick(GAPS) + "ATOMIC" + body()
                            + pick(GAPS) + "END";
                case 1 -> "COPY t" + pick(GAPS) + "FROM" + pick(GAPS) + "STDIN";
                default -> "SELECT" + tokens();
            };
        }

        private String body() {
            StringBuilder body = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                body.append(pick(GAPS))
                        .append("SELECT")
                        .append(tokens())
                        .append(pick(GAPS))
                        .append(";");
            }
            return body.toString();
        }

        private String tokens() {
            StringBuilder tokens = new StringBuilder();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                tokens.append(pick(GAPS)).append(pick(TOKENS));
            }
            return tokens.toString();
        }

        private String pick(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
