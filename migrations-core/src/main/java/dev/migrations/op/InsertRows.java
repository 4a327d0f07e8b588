package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import java.util.List;

/**
 * Inserts rows into a table.
 *
 * @param table the table
 * @param columns the names of the columns in order, at least one
 * @param rows the rows in order, each with one value for each column
 * @param key the columns that tell the rows apart, so that they can be deleted again; none where that is not known
 */
public record InsertRows(QualifiedName table, List<String> columns, List<List<Value>> rows, List<String> key)
        implements RowOperation {

    public InsertRows {
        requireNonNull(table, "table");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        key = List.copyOf(key);
        rows = rows.stream().map(List::copyOf).toList();
        RowChecks.rows(table, columns, rows);
        RowChecks.key(table, columns, key);
    }

    private List<List<Value>> keys() {
        List<Integer> places = key.stream().map(columns::indexOf).toList();
        return rows.stream().map(row -> places.stream().map(row::get).toList()).toList();
    }

    @Override
    public String describe() {
        return "insert " + rows.size() + " rows into " + table;
    }

    @Override
    public Inversion inverse() {
        return key.isEmpty()
                ? Inversion.irreversible(
                        "it does not say which columns tell the rows apart",
                        "Name them with key(...)" + Undo.OR_DOWNGRADE)
                : Inversion.by(new DeleteRows(table, key, keys(), this));
    }

    @Override
    public <R> R accept(RowOperationVisitor<R> visitor) {
        return visitor.visitInsertRows(this);
    }
}
