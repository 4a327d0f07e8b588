package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.EnumType;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops an enum.
 *
 * @param name the name of the enum
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param type the enum as it was, so that it can be created again; null where that is not known
 */
public record DropEnum(
        QualifiedName name,
        Guard guard,
        Dependents dependents,
        @Nullable EnumType type) implements TypeOperation {

    public DropEnum {
        requireNonNull(name, "name");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (type != null && !type.name().equals(name)) {
            throw Names.differ("enum", name.toString(), type.name().toString());
        }
    }

    /** Drops the enum, which it knows how to create again. */
    public static DropEnum of(EnumType type) {
        return new DropEnum(type.name(), Guard.NONE, Dependents.RESTRICT, type);
    }

    @Override
    public String describe() {
        return "drop enum " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "enum",
                guard,
                dependents,
                type,
                "dropEnum(new EnumType(...)) with its values",
                definition -> Inversion.by(new CreateEnum(definition)));
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitDropEnum(this);
    }
}
