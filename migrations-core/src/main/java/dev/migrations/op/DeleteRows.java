package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the rows that have these values.
 *
 * @param table the table
 * @param columns the names of the columns that tell the rows apart, in order, at least one
 * @param keys the values of the rows in order, each with one value for each column
 * @param rows the rows as they were, so that they can be inserted again; null where that is not known
 */
public record DeleteRows(
        QualifiedName table,
        List<String> columns,
        List<List<Value>> keys,
        @Nullable InsertRows rows) implements RowOperation {

    public DeleteRows {
        requireNonNull(table, "table");
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        keys = keys.stream().map(List::copyOf).toList();
        RowChecks.rows(table, columns, keys);
    }

    @Override
    public String describe() {
        return "delete " + keys.size() + " rows of " + table;
    }

    @Override
    public Inversion inverse() {
        InsertRows before = rows;
        return before == null
                ? Inversion.irreversible(
                        "it does not say what was in the rows",
                        "Hand over the rows with all their columns" + Undo.OR_DOWNGRADE)
                : Inversion.by(before);
    }

    @Override
    public <R> R accept(RowOperationVisitor<R> visitor) {
        return visitor.visitDeleteRows(this);
    }
}
