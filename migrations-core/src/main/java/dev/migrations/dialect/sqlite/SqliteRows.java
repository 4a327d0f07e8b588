package dev.migrations.dialect.sqlite;

import static dev.migrations.dialect.sqlite.SqliteText.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.sqlite.SqliteText.Strictness;
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

/** Operations on rows in SQLite's words. */
record SqliteRows(OperationContext context) implements RowOperationVisitor<Statements> {

    @Override
    public Statements visitInsertRows(InsertRows operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        String rows = operation.rows().stream()
                .map(row -> row.stream().map(value -> literal(text, value)).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(",\n    "));
        return text.planned(
                context,
                rows.isEmpty()
                        ? List.of()
                        : List.of("INSERT INTO " + quote(operation.table()) + " ("
                                + SqliteText.list(operation.columns()) + ") VALUES\n    " + rows));
    }

    private static String literal(SqliteText text, Value value) {
        return SqliteLiterals.INSTANCE
                .lacks(value)
                .map(reason -> text.lacks(reason, "Write another value, or expression(\"...\") with SQL."))
                .orElseGet(() -> SqliteLiterals.INSTANCE.write(value));
    }

    @Override
    public Statements visitUpdateRows(UpdateRows operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        String assignments = operation.assignments().stream()
                .map(each -> quote(each.column()) + " = " + literal(text, each.value()))
                .collect(Collectors.joining(", "));
        return text.planned(
                context,
                List.of("UPDATE " + quote(operation.table()) + " SET " + assignments + where(operation.where())));
    }

    private static String where(@Nullable String condition) {
        return condition == null ? "" : " WHERE " + condition;
    }

    /** One statement for each row: SQLite limits how many conditions one has. */
    @Override
    public Statements visitDeleteRows(DeleteRows operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        List<String> statements = new ArrayList<>();
        for (List<Value> key : operation.keys()) {
            List<String> conditions = new ArrayList<>();
            for (int i = 0; i < key.size(); i++) {
                String value = literal(text, key.get(i));
                conditions.add(quote(operation.columns().get(i)) + (value.equals("NULL") ? " IS " : " = ") + value);
            }
            statements.add("DELETE FROM " + quote(operation.table()) + " WHERE " + String.join(" AND ", conditions));
        }
        return text.planned(context, statements);
    }

    @Override
    public Statements visitDeleteWhere(DeleteWhere operation) {
        return context.sql("DELETE FROM " + quote(operation.table()) + where(operation.where()));
    }
}
