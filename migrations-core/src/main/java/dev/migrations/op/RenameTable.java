package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Renames a table within its schema.
 *
 * @param from its name before
 * @param to its name afterwards, in the same schema
 */
public record RenameTable(QualifiedName from, String to) implements TableOperation {

    public RenameTable {
        requireNonNull(from, "from");
        Names.name(to, "a table");
    }

    @Override
    public String describe() {
        return "rename table " + from + " to " + from.sibling(to);
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new RenameTable(from.sibling(to), from.name()));
    }

    @Override
    public <R> R accept(TableOperationVisitor<R> visitor) {
        return visitor.visitRenameTable(this);
    }
}
