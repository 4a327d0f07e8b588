package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Creates a schema.
 *
 * @param name its name
 * @param owner the role that owns it; null for the current one
 * @param guard what happens where it is there already
 */
public record CreateSchema(String name, @Nullable String owner, Guard guard) implements SchemaOperation {

    public CreateSchema {
        Names.name(name, "a schema");
        Names.optionalName(owner, "a role");
        requireNonNull(guard, "guard");
    }

    @Override
    public String describe() {
        return "create schema " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofCreate(guard, "schema", new DropSchema(name, Guard.NONE, Dependents.RESTRICT, this));
    }

    @Override
    public <R> R accept(SchemaOperationVisitor<R> visitor) {
        return visitor.visitCreateSchema(this);
    }
}
