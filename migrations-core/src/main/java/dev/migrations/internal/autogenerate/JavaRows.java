package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaCode.texts;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.DeleteRows;
import dev.migrations.op.DeleteWhere;
import dev.migrations.op.InsertRows;
import dev.migrations.op.Inversion;
import dev.migrations.op.RowOperationVisitor;
import dev.migrations.op.UpdateRows;
import dev.migrations.op.Value;
import java.util.List;

/**
 * Operations on rows, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaRows(JavaDefinitions definitions) implements RowOperationVisitor<Chain> {

    @Override
    public Chain visitInsertRows(InsertRows operation) {
        return call("insert", name(operation.table()), rows(operation));
    }

    @Override
    public Chain visitUpdateRows(UpdateRows operation) {
        Chain assignments = JavaCode.on("row");
        for (UpdateRows.Assignment each : operation.assignments()) {
            assignments =
                    assignments.then("set", text(each.column()), each.value().accept(new JavaValues(definitions)));
        }
        JavaCode definition = new JavaCode.Lambda("row", assignments);
        String where = operation.where();
        return where == null
                ? call("updateAll", name(operation.table()), definition)
                : call("update", name(operation.table()), text(where), definition);
    }

    @Override
    public Chain visitDeleteRows(DeleteRows operation) {
        InsertRows rows = operation.rows();
        return rows != null && rows.inverse().equals(Inversion.by(operation))
                ? call("deleteRows", name(operation.table()), rows(rows))
                : call(
                        "add",
                        definitions.construct(
                                DeleteRows.class,
                                definitions.parsed(operation.table()),
                                definitions.list(texts(operation.columns())),
                                values(operation.keys()),
                                definitions.orNull(rows, this::inserted)));
    }

    @Override
    public Chain visitDeleteWhere(DeleteWhere operation) {
        String where = operation.where();
        return where == null
                ? call("deleteAll", name(operation.table()))
                : call("delete", name(operation.table()), text(where));
    }

    private JavaCode rows(InsertRows operation) {
        Chain rows = JavaCode.on("rows").then("columns", texts(operation.columns()));
        for (List<Value> row : operation.rows()) {
            rows = rows.then("row", new JavaValues(definitions).all(row));
        }
        return new JavaCode.Lambda("rows", operation.key().isEmpty() ? rows : rows.then("key", texts(operation.key())));
    }

    private JavaCode inserted(InsertRows rows) {
        return definitions.construct(
                InsertRows.class,
                definitions.parsed(rows.table()),
                definitions.list(texts(rows.columns())),
                values(rows.rows()),
                definitions.list(texts(rows.key())));
    }

    private JavaCode values(List<List<Value>> rows) {
        return definitions.list(rows, row -> definitions.list(row, this::value));
    }

    private JavaCode value(Value value) {
        return definitions.of(Value.class, "of", value.accept(new JavaValues(definitions)));
    }
}
