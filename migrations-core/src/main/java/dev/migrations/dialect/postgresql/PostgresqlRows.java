package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;
import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quoteAll;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.DeleteRows;
import dev.migrations.op.DeleteWhere;
import dev.migrations.op.InsertRows;
import dev.migrations.op.RowOperationVisitor;
import dev.migrations.op.UpdateRows;
import dev.migrations.op.Value;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Operations on rows in PostgreSQL's words. */
record PostgresqlRows(OperationContext context) implements RowOperationVisitor<Statements> {

    /** How many rows one statement has at most. */
    private static final int CHUNK = 500;

    private static final PostgresqlLiterals LITERALS = PostgresqlLiterals.INSTANCE;

    @Override
    public Statements visitInsertRows(InsertRows operation) {
        return writable(
                operation.columns(),
                operation.rows(),
                () -> context.sql(chunks(operation.rows(), rows -> insert(operation, rows))));
    }

    private static String insert(InsertRows operation, List<List<Value>> rows) {
        return "INSERT INTO " + quote(operation.table()) + " (" + quoteAll(operation.columns()) + ") VALUES"
                + rows.stream()
                        .map(row -> row.stream().map(LITERALS::write).collect(Collectors.joining(", ", "\n    (", ")")))
                        .collect(Collectors.joining(","));
    }

    private static List<String> chunks(List<List<Value>> rows, Function<List<List<Value>>, String> statement) {
        List<String> statements = new ArrayList<>();
        for (int begin = 0; begin < rows.size(); begin += CHUNK) {
            statements.add(statement.apply(rows.subList(begin, Math.min(begin + CHUNK, rows.size()))));
        }
        return statements;
    }

    @Override
    public Statements visitUpdateRows(UpdateRows operation) {
        List<String> columns = operation.assignments().stream()
                .map(UpdateRows.Assignment::column)
                .toList();
        List<Value> values = operation.assignments().stream()
                .map(UpdateRows.Assignment::value)
                .toList();
        String set = "UPDATE " + quote(operation.table()) + " SET ";
        return writable(
                columns,
                List.of(values),
                () -> context.sql(set
                        + operation.assignments().stream()
                                .map(assignment ->
                                        quote(assignment.column()) + " = " + LITERALS.write(assignment.value()))
                                .collect(Collectors.joining(", "))
                        + where(operation.where())));
    }

    /** A row is found by all values of its key; null is a value like the others. */
    @Override
    public Statements visitDeleteRows(DeleteRows operation) {
        return writable(
                operation.columns(),
                operation.keys(),
                () -> context.sql(chunks(
                        operation.keys(), keys -> delete(operation.table(), conditions(operation.columns(), keys)))));
    }

    private static String conditions(List<String> columns, List<List<Value>> keys) {
        return keys.stream()
                .map(key -> IntStream.range(0, columns.size())
                        .mapToObj(i -> key.get(i).accept(new PostgresqlSameness(quote(columns.get(i)))))
                        .collect(Collectors.joining(" AND ")))
                .collect(Collectors.joining("\n    OR "));
    }

    @Override
    public Statements visitDeleteWhere(DeleteWhere operation) {
        return context.sql(delete(operation.table(), operation.where()));
    }

    private static String delete(QualifiedName table, @Nullable String condition) {
        return "DELETE FROM " + quote(table) + where(condition);
    }

    private static String where(@Nullable String condition) {
        return condition == null ? "" : " WHERE " + condition;
    }

    /** The statements, if there are words for all values; else one fault that names the columns, and no values. */
    private Statements writable(List<String> columns, List<List<Value>> rows, Supplier<Statements> statements) {
        List<String> lacking = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String place = "row " + (row + 1) + ", column '" + columns.get(column) + "': ";
                LITERALS.lacks(rows.get(row).get(column)).ifPresent(reason -> lacking.add(place + reason));
            }
        }
        return lacking.isEmpty()
                ? statements.get()
                : context.unsupported(
                        "some values have no words there (" + String.join("; ", lacking) + ")",
                        "Hand over expression(\"...\") with the SQL for each of them.");
    }
}
