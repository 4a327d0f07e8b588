package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Index;
import dev.migrations.schema.QualifiedName;

/**
 * Creates an index of a table.
 *
 * @param table the table
 * @param index the index, and how it is built
 */
public record CreateIndex(QualifiedName table, Index index) implements Operation {

    public CreateIndex {
        requireNonNull(table, "table");
        requireNonNull(index, "index");
    }

    @Override
    public String describe() {
        return "create index " + table.sibling(index.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateIndex(this);
    }
}
