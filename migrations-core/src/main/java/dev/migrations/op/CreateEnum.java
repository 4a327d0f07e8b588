package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.EnumType;

/**
 * Creates an enum.
 *
 * @param type the enum
 */
public record CreateEnum(EnumType type) implements TypeOperation {

    public CreateEnum {
        requireNonNull(type, "type");
    }

    @Override
    public String describe() {
        return "create enum " + type.name();
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(DropEnum.of(type));
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitCreateEnum(this);
    }
}
