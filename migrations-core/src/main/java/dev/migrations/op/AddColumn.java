package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Column;
import dev.migrations.schema.QualifiedName;

/**
 * Adds a column to a table.
 *
 * @param table the table
 * @param column the column
 */
public record AddColumn(QualifiedName table, Column column) implements Operation {

    public AddColumn {
        requireNonNull(table, "table");
        requireNonNull(column, "column");
    }

    @Override
    public String describe() {
        return "add column " + table + "." + column.name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddColumn(this);
    }
}
