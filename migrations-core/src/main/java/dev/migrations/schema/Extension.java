package dev.migrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An extension of a database. Immutable.
 *
 * @param name its name
 * @param schema the schema that its objects are in; null for that of the database's choice
 * @param version its version; null for the one of the database's choice
 */
public record Extension(
        String name, @Nullable String schema, @Nullable String version) implements SchemaObject {

    public Extension {
        Checks.name(name, "an extension");
        Checks.optionalName(schema, "a schema");
        Checks.optionalName(version, "a version");
    }

    /** An extension in the schema and the version of the database's choice. */
    public static Extension extension(String name) {
        return new Extension(name, null, null);
    }

    /** The extension with its objects in the schema. */
    public Extension inSchema(String other) {
        return new Extension(name, other, version);
    }

    /** The extension in the version. */
    public Extension version(String other) {
        return new Extension(name, schema, other);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(DatabaseObject.Kind.EXTENSION, QualifiedName.of(name), null, List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitExtension(this);
    }
}
