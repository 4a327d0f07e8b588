package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.CompositeType;

/**
 * Creates a composite type.
 *
 * @param type the type
 */
public record CreateCompositeType(CompositeType type) implements TypeOperation {

    public CreateCompositeType {
        requireNonNull(type, "type");
    }

    @Override
    public String describe() {
        return "create composite type " + type.name();
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(DropCompositeType.of(type));
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitCreateCompositeType(this);
    }
}
