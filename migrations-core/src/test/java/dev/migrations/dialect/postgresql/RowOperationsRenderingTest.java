package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.op.Value.expression;
import static dev.migrations.op.Value.none;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.DeleteRows;
import dev.migrations.op.DeleteWhere;
import dev.migrations.op.InsertRows;
import dev.migrations.op.Operation;
import dev.migrations.op.UpdateRows;
import dev.migrations.op.UpdateRows.Assignment;
import dev.migrations.op.Value;
import dev.migrations.sql.TransactionMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowOperationsRenderingTest {

    @Test
    void insertRowsIsOneStatement() {
        assertThat(rendered(new InsertRows(
                        AUTHOR,
                        List.of("id", "Name"),
                        List.of(row(1, "x"), row(2, none()), row(3, expression("DEFAULT"))),
                        List.of())))
                .containsExactly(
                        "INSERT INTO author (id, \"Name\") VALUES\n    (1, 'x'),\n    (2, NULL),\n    (3, DEFAULT)");
    }

    @Test
    void insertRowsIsCutAfter500() {
        List<List<Value>> rows = IntStream.range(0, 1001).mapToObj(i -> row(i)).toList();

        List<String> statements = rendered(new InsertRows(AUTHOR, List.of("id"), rows, List.of()));

        assertThat(statements.stream().map(sql -> sql.lines().count())).containsExactly(501L, 501L, 2L);
        assertThat(statements.get(2)).isEqualTo("INSERT INTO author (id) VALUES\n    (1000)");
    }

    @Test
    void insertRowsOfNoneIsNothing() {
        assertThat(rendered(new InsertRows(AUTHOR, List.of("id"), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void insertRowsNamesAllValuesWithoutWords() {
        assertThat(faults(new InsertRows(
                        AUTHOR, List.of("a", "b"), List.of(row(1, "\0"), row(LocalDate.MAX, 1)), List.of())))
                .containsExactly(Fault.of(
                        "Operation 'insert 2 rows into author' at WidenAuthorName.java:14 cannot be done on PostgreSQL: some values have no words there (row 1, column 'b': its texts cannot contain the character 0; row 2, column 'a': its days are from 4714-11-24 BC to 5874897-12-31).",
                        "Hand over expression(\"...\") with the SQL for each of them."));
    }

    @Test
    void updateRowsWithAndWithoutCondition() {
        assertThat(rendered(new UpdateRows(
                        AUTHOR,
                        List.of(new Assignment("Name", Value.of("x")), new Assignment("n", expression("n + 1"))),
                        "id = 1")))
                .containsExactly("UPDATE author SET \"Name\" = 'x', n = n + 1 WHERE id = 1");
        assertThat(rendered(new UpdateRows(AUTHOR, List.of(new Assignment("n", none())), null)))
                .containsExactly("UPDATE author SET n = NULL");
    }

    @Test
    void deleteRowsComparesNullsToo() {
        assertThat(rendered(new DeleteRows(
                        AUTHOR, List.of("a", "B"), List.of(row(-1, none()), row("x", expression("f()"))), null)))
                .containsExactly(
                        "DELETE FROM author WHERE a = -1 AND \"B\" IS NULL\n    OR a = 'x' AND \"B\" IS NOT DISTINCT FROM (f())");
    }

    @Test
    void deleteWhereWithAndWithoutCondition() {
        assertThat(rendered(new DeleteWhere(AUTHOR, "id = 1"))).containsExactly("DELETE FROM author WHERE id = 1");
        assertThat(rendered(new DeleteWhere(AUTHOR, null))).containsExactly("DELETE FROM author");
    }

    private static List<Fault> faults(Operation operation) {
        return planned(operation, TransactionMode.TRANSACTIONAL).faults();
    }

    private static List<Value> row(Object... values) {
        return java.util.Arrays.stream(values).map(Value::of).toList();
    }
}
