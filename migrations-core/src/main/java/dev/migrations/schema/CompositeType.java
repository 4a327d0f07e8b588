package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type that is made of several values. Immutable.
 *
 * @param name its name
 * @param attributes its attributes in order
 */
public record CompositeType(QualifiedName name, List<Attribute> attributes) implements SchemaObject {

    public CompositeType {
        requireNonNull(name, "name");
        attributes = List.copyOf(attributes);
        Checks.distinct(attributes.stream().map(Attribute::name).toList(), "composite type '" + name + "'");
    }

    /** An attribute: {@code attribute("street", text())}. */
    public static Attribute attribute(String name, ColumnType type) {
        return new Attribute(name, type, null);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(DatabaseObject.Kind.TYPE, name, null, List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitCompositeType(this);
    }

    /**
     * One value of a composite type.
     *
     * @param name its name
     * @param type its type
     * @param collation its collation; null for that of its type
     */
    public record Attribute(
            String name, ColumnType type, @Nullable QualifiedName collation) {

        public Attribute {
            Checks.name(name, "an attribute");
            requireNonNull(type, "type");
        }
    }
}
