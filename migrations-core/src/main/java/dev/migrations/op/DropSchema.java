package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Drops a schema.
 *
 * @param name its name
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param schema what created it, so that it can be created again; null where that is not known
 */
public record DropSchema(
        String name,
        Guard guard,
        Dependents dependents,
        @Nullable CreateSchema schema) implements SchemaOperation {

    public DropSchema {
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (schema != null && !schema.name().equals(name)) {
            throw Names.differ("schema", name, schema.name());
        }
    }

    @Override
    public String describe() {
        return "drop schema " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "schema",
                guard,
                dependents,
                schema,
                "dropSchema(\"" + name + "\"), which knows that the current role owns it",
                Inversion::by);
    }

    @Override
    public <R> R accept(SchemaOperationVisitor<R> visitor) {
        return visitor.visitDropSchema(this);
    }
}
