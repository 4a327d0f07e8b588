package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.QualifiedName;
import java.util.List;

/**
 * Changes a column of a table.
 *
 * @param table the table
 * @param column the name of the column
 * @param changes what changes, in order, at least one
 */
public record AlterColumn(QualifiedName table, String column, List<ColumnChange> changes) implements ColumnOperation {

    public AlterColumn {
        requireNonNull(table, "table");
        Names.name(column, "a column");
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new MigrationException(
                    "Column '" + table + "." + column + "' is altered, but nothing of it changes.",
                    "Say what changes, or leave out the operation.");
        }
    }

    @Override
    public String describe() {
        return "alter column " + table + "." + column;
    }

    @Override
    public Inversion inverse() {
        return ColumnChangeInverse.of(this);
    }

    @Override
    public <R> R accept(ColumnOperationVisitor<R> visitor) {
        return visitor.visitAlterColumn(this);
    }
}
