package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence. Immutable.
 *
 * @param name its name
 * @param options how it counts
 * @param ownedBy the column that it goes with when that is dropped; null where there is none
 */
public record Sequence(
        QualifiedName name,
        SequenceOptions options,
        @Nullable ColumnName ownedBy) implements SchemaObject {

    public Sequence {
        requireNonNull(name, "name");
        requireNonNull(options, "options");
    }

    /**
     * A sequence that counts as the database's own choices are.
     *
     * @param name {@code name} or {@code schema.name}, as {@link QualifiedName#parse} reads it
     */
    public static Sequence sequence(String name) {
        return new Sequence(QualifiedName.parse(name), SequenceOptions.DEFAULTS, null);
    }

    /** The sequence, counting so. */
    public Sequence options(SequenceOptions other) {
        return new Sequence(name, other, ownedBy);
    }

    /** The sequence, going with the column when that is dropped. */
    public Sequence ownedBy(String table, String column) {
        return new Sequence(name, options, ColumnName.of(table, column));
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(DatabaseObject.Kind.SEQUENCE, name, null, List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitSequence(this);
    }
}
