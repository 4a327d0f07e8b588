package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * How the values of a column are stored and counted, where that differs from what its type and the server have it.
 *
 * @param column the column
 * @param storage how large values are stored
 * @param compression the method that they are compressed with; null for that of the server
 * @param statistics how finely they are counted; null for that of the server
 */
public record ColumnStorage(
        ColumnName column,
        Storage storage,
        @Nullable String compression,
        @Nullable Integer statistics) implements SchemaObject {

    public ColumnStorage {
        requireNonNull(column, "column");
        requireNonNull(storage, "storage");
        Checks.optionalName(compression, "a compression method");
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(DatabaseObject.of(column), ObjectId.Aspect.STORAGE);
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitColumnStorage(this);
    }
}
