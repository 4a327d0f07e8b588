package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A type with a list of values. Immutable.
 *
 * @param name its name
 * @param values its values in their order
 */
public record EnumType(QualifiedName name, List<String> values) implements SchemaObject {

    /** @throws MigrationException if a value is there twice */
    public EnumType {
        requireNonNull(name, "name");
        values = List.copyOf(values);
        if (new LinkedHashSet<>(values).size() < values.size()) {
            throw new MigrationException(
                    "Enum '" + name + "' has a value twice: " + values + ".", "Name each value once.");
        }
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(DatabaseObject.Kind.TYPE, name, null, List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitEnumType(this);
    }
}
