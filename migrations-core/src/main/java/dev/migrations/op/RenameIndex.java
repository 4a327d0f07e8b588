package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Renames an index.
 *
 * @param table the table that it belongs to
 * @param from the name of the index before
 * @param to its name afterwards
 */
public record RenameIndex(QualifiedName table, String from, String to) implements IndexOperation {

    public RenameIndex {
        requireNonNull(table, "table");
        Names.name(from, "an index");
        Names.name(to, "an index");
    }

    @Override
    public String describe() {
        return "rename index " + table.sibling(from) + " to " + to;
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new RenameIndex(table, to, from));
    }

    @Override
    public <R> R accept(IndexOperationVisitor<R> visitor) {
        return visitor.visitRenameIndex(this);
    }
}
