package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.DeleteRows;
import dev.migrations.op.DeleteWhere;
import dev.migrations.op.InsertRows;
import dev.migrations.op.RowOperationVisitor;
import dev.migrations.op.UpdateRows;
import dev.migrations.op.Value;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Operations on rows in the words that MariaDB and MySQL have in common. */
record MysqlRows(OperationContext context) implements RowOperationVisitor<Statements> {

    @Override
    public Statements visitInsertRows(InsertRows operation) {
        Refusals refusals = new Refusals();
        return refusals.orElseOne(
                context,
                () -> "INSERT INTO " + quote(operation.table()) + " " + MysqlNames.list(operation.columns())
                        + " VALUES\n"
                        + operation.rows().stream()
                                .map(row -> "    (" + values(row, refusals) + ")")
                                .collect(Collectors.joining(",\n")));
    }

    private static String values(List<Value> row, Refusals refusals) {
        return row.stream().map(value -> value(value, refusals)).collect(Collectors.joining(", "));
    }

    private static String value(Value value, Refusals refusals) {
        return MysqlLiterals.INSTANCE
                .lacks(value)
                .map(reason -> {
                    refusals.refuse(reason, "Hand over another value, or an expression(\"...\") with SQL.");
                    return "";
                })
                .orElseGet(() -> MysqlLiterals.INSTANCE.write(value));
    }

    @Override
    public Statements visitUpdateRows(UpdateRows operation) {
        Refusals refusals = new Refusals();
        return refusals.orElseOne(
                context,
                () -> "UPDATE " + quote(operation.table()) + " SET "
                        + operation.assignments().stream()
                                .map(assignment ->
                                        quote(assignment.column()) + " = " + value(assignment.value(), refusals))
                                .collect(Collectors.joining(", "))
                        + where(operation.where()));
    }

    private static String where(@Nullable String condition) {
        return condition == null ? "" : " WHERE " + condition;
    }

    /** One statement for each row: together they may be too long for an index to be of use. */
    @Override
    public Statements visitDeleteRows(DeleteRows operation) {
        Refusals refusals = new Refusals();
        return refusals.orElse(
                context,
                () -> operation.keys().stream()
                        .map(key -> "DELETE FROM " + quote(operation.table()) + " WHERE "
                                + condition(operation.columns(), key, refusals))
                        .toList());
    }

    private static String condition(List<String> columns, List<Value> key, Refusals refusals) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            // Equal, also if both are null.
            conditions.add(quote(columns.get(i)) + " <=> " + value(key.get(i), refusals));
        }
        return String.join(" AND ", conditions);
    }

    @Override
    public Statements visitDeleteWhere(DeleteWhere operation) {
        return context.sql("DELETE FROM " + quote(operation.table()) + where(operation.where()));
    }
}
