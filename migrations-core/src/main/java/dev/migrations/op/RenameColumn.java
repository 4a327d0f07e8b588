package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Renames a column of a table.
 *
 * @param table the table
 * @param from the name of the column before
 * @param to its name afterwards
 */
public record RenameColumn(QualifiedName table, String from, String to) implements ColumnOperation {

    public RenameColumn {
        requireNonNull(table, "table");
        Names.name(from, "a column");
        Names.name(to, "a column");
    }

    @Override
    public String describe() {
        return "rename column " + table + "." + from + " to " + to;
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new RenameColumn(table, to, from));
    }

    @Override
    public <R> R accept(ColumnOperationVisitor<R> visitor) {
        return visitor.visitRenameColumn(this);
    }
}
