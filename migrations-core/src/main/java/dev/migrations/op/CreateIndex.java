package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Index;
import dev.migrations.schema.QualifiedName;

/**
 * Creates an index of a table.
 *
 * @param table the table
 * @param index the index, and how it is built; where it has no name, the naming convention makes one up
 * @param guard what happens where it is there already
 */
public record CreateIndex(QualifiedName table, Index index, Guard guard) implements IndexOperation {

    public CreateIndex {
        requireNonNull(table, "table");
        requireNonNull(index, "index");
        requireNonNull(guard, "guard");
    }

    /** Creates the index, which is not there. */
    public CreateIndex(QualifiedName table, Index index) {
        this(table, index, Guard.NONE);
    }

    @Override
    public String describe() {
        return "create index " + table.sibling(Names.shown(index.name()));
    }

    @Override
    public Inversion inverse() {
        return Undo.ofCreate(guard, "index", DropIndex.of(table, index));
    }

    @Override
    public <R> R accept(IndexOperationVisitor<R> visitor) {
        return visitor.visitCreateIndex(this);
    }
}
