package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.DeleteRows;
import dev.migrations.op.DeleteWhere;
import dev.migrations.op.InsertRows;
import dev.migrations.op.RowOperationVisitor;
import dev.migrations.op.UpdateRows;
import dev.migrations.op.Value;
import dev.migrations.sql.Statements;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Operations on rows in H2's words. */
record H2Rows(OperationContext context) implements RowOperationVisitor<Statements> {

    @Override
    public Statements visitInsertRows(InsertRows operation) {
        String rows = operation.rows().stream()
                .map(row -> row.stream().map(H2Literals.INSTANCE::write).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(",\n    "));
        return context.sql("INSERT INTO " + quote(operation.table()) + " ("
                + H2Definitions.quoteAll(operation.columns()) + ") VALUES\n    " + rows);
    }

    @Override
    public Statements visitUpdateRows(UpdateRows operation) {
        String assignments = operation.assignments().stream()
                .map(assignment -> quote(assignment.column()) + " = " + H2Literals.INSTANCE.write(assignment.value()))
                .collect(Collectors.joining(", "));
        return context.sql("UPDATE " + quote(operation.table()) + " SET " + assignments + where(operation.where()));
    }

    @Override
    public Statements visitDeleteRows(DeleteRows operation) {
        return context.sql("DELETE FROM " + quote(operation.table()) + " WHERE "
                + operation.keys().stream()
                        .map(key -> condition(operation.columns(), key))
                        .collect(Collectors.joining("\n    OR ")));
    }

    private static String condition(List<String> columns, List<Value> key) {
        return IntStream.range(0, key.size())
                .mapToObj(i -> quote(columns.get(i)) + is(key.get(i)))
                .collect(Collectors.joining(" AND "));
    }

    private static String is(Value value) {
        return value.equals(Value.none()) ? " IS NULL" : " = " + H2Literals.INSTANCE.write(value);
    }

    @Override
    public Statements visitDeleteWhere(DeleteWhere operation) {
        return context.sql("DELETE FROM " + quote(operation.table()) + where(operation.where()));
    }

    private static String where(@Nullable String condition) {
        return condition == null ? "" : " WHERE " + condition;
    }
}
