package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Column;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a column of a table.
 *
 * @param table the table
 * @param name the name of the column
 * @param column the column as it was, so that it can be added again; null where that is not known
 */
public record DropColumn(
        QualifiedName table, String name, @Nullable Column column) implements Operation {

    public DropColumn {
        requireNonNull(table, "table");
        Names.name(name, "a column");
        if (column != null && !column.name().equals(name)) {
            throw Names.differ("column", name, column.name());
        }
    }

    /** Drops a column by its name alone, which cannot be undone. */
    public static DropColumn named(QualifiedName table, String name) {
        return new DropColumn(table, name, null);
    }

    /** Drops the column, which it knows how to add again. */
    public static DropColumn of(QualifiedName table, Column column) {
        return new DropColumn(table, column.name(), column);
    }

    @Override
    public String describe() {
        return "drop column " + table + "." + name;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropColumn(this);
    }
}
