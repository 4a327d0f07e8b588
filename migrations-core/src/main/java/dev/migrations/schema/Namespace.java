package dev.migrations.schema;

import java.util.List;

/**
 * A schema as an object of its database: what other objects live in.
 *
 * @param name its name
 */
public record Namespace(String name) implements SchemaObject {

    public Namespace {
        Checks.name(name, "a schema");
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(DatabaseObject.Kind.SCHEMA, QualifiedName.of(name), null, List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitNamespace(this);
    }
}
