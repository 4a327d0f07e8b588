package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * That a table is a partition of another one.
 *
 * @param table the table
 * @param parent the table whose rows it has
 * @param bounds which of them, as SQL: {@code FOR VALUES IN ('de')}, {@code DEFAULT}
 */
public record Partition(QualifiedName table, QualifiedName parent, String bounds) implements SchemaObject {

    public Partition {
        requireNonNull(table, "table");
        requireNonNull(parent, "parent");
        Checks.sql(bounds, "the bounds of a partition");
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(
                new DatabaseObject(DatabaseObject.Kind.TABLE, table, null, List.of()), ObjectId.Aspect.PARTITION);
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitPartition(this);
    }
}
