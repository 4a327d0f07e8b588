package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.ORIGIN;
import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.op.ParameterizedSql.sql;
import static dev.migrations.op.Value.expression;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.ExecuteParameterized;
import dev.migrations.op.ParameterizedSql;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.TransactionMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecuteParameterizedRenderingTest {

    @Test
    void executeReplacesNamesByLiterals() {
        assertThat(executed(sql("UPDATE author SET rank = :rank, name = :name WHERE rank < :rank AND at = ':rank'")
                        .with("rank", 3)
                        .with("name", "O'Neil")))
                .containsExactly("UPDATE author SET rank = 3, name = 'O''Neil' WHERE rank < 3 AND at = ':rank'");
    }

    @Test
    void executeLeavesColonsThatBeginNoName() {
        assertThat(executed(sql("SELECT :day::date, $$:day$$, a[1: 2] /* :x */").with("day", LocalDate.of(2026, 1, 2))))
                .containsExactly("SELECT '2026-01-02'::date, $$:day$$, a[1: 2] /* :x */");
    }

    @Test
    void executeKeepsOperatorsAwayFromValues() {
        assertThat(executed(sql("SELECT 5 -:n, :n::text, :e * 2, SELECT:p, x=:t")
                        .with("n", -5)
                        .with("e", expression("1 + 1"))
                        .with("p", 7)
                        .with("t", "back\\slash")))
                .containsExactly("SELECT 5 -(-5), (-5)::text, (1 + 1) * 2, SELECT 7, x=E'back\\\\slash'");
    }

    @Test
    void executeParenthesizesExpressionsThatLookLikeStrings() {
        assertThat(executed(sql("SELECT :e").with("e", expression("'a' || 'b'"))))
                .containsExactly("SELECT ('a' || 'b')");
    }

    @Test
    void executeStandsWhereItWasWritten() {
        assertThat(planned(new ExecuteParameterized(sql("SELECT :a").with("a", 1), null), TransactionMode.TRANSACTIONAL)
                        .statements())
                .containsExactly(SqlStatement.generated("SELECT 1", ORIGIN));
    }

    @Test
    void executeTellsAllThatIsWrongAtOnce() {
        ParameterizedSql sql = sql("SELECT :a, :b, :c, :b")
                .with("a", LocalDate.MAX)
                .with("d", 1)
                .with("e", "\0");

        assertThat(planned(new ExecuteParameterized(sql, null), TransactionMode.TRANSACTIONAL)
                        .faults())
                .containsExactly(
                        Fault.of(
                                "Operation 'execute SELECT :a, :b, :c, :b' at WidenAuthorName.java:14 has names without"
                                        + " a value: :b, :c.",
                                "Give each of them a value with with(\"b\", ...), or put a blank behind a colon that"
                                        + " begins no name."),
                        Fault.of(
                                "Operation 'execute SELECT :a, :b, :c, :b' at WidenAuthorName.java:14 has values without"
                                        + " a name in the statement: :d, :e.",
                                "Write :d where its value belongs, or leave the value out."),
                        Fault.of(
                                "Operation 'execute SELECT :a, :b, :c, :b' at WidenAuthorName.java:14 has values that"
                                        + " cannot be written for postgresql: :a (its days are from 4714-11-24 BC to"
                                        + " 5874897-12-31), :e (its texts cannot contain the character 0).",
                                "Hand over expression(\"...\") with the SQL for each of them."));
    }

    private static List<String> executed(ParameterizedSql sql) {
        return rendered(new ExecuteParameterized(sql, null));
    }
}
