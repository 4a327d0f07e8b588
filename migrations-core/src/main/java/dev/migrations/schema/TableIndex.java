package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An index together with its table or materialized view.
 *
 * @param table what it is an index of
 * @param index the index, which has a name
 * @param state whether it is of use
 */
public record TableIndex(QualifiedName table, Index index, State state) implements SchemaObject {

    public TableIndex {
        requireNonNull(table, "table");
        index.requiredName();
        requireNonNull(state, "state");
    }

    /** An index that is of use. */
    public TableIndex(QualifiedName table, Index index) {
        this(table, index, State.VALID);
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

    /** Whether an index is of use. */
    public enum State {
        VALID,

        /** It is kept up to date but does not answer queries: it was built concurrently and that failed. */
        INVALID
    }
}
