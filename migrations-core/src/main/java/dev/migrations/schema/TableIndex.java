package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An index together with its table or materialized view.
 *
 * @param table what it is an index of
 * @param index the index, which has a name
 */
public record TableIndex(QualifiedName table, Index index) implements SchemaObject {

    public TableIndex {
        requireNonNull(table, "table");
        index.requiredName();
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(
                new DatabaseObject(DatabaseObject.Kind.INDEX, table.sibling(index.requiredName()), null, List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitTableIndex(this);
    }
}
