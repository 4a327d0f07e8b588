package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.CompositeType;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a composite type.
 *
 * @param name the name of the type
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param type the type as it was, so that it can be created again; null where that is not known
 */
public record DropCompositeType(
        QualifiedName name,
        Guard guard,
        Dependents dependents,
        @Nullable CompositeType type) implements TypeOperation {

    public DropCompositeType {
        requireNonNull(name, "name");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (type != null && !type.name().equals(name)) {
            throw Names.differ("composite type", name.toString(), type.name().toString());
        }
    }

    /** Drops the type, which it knows how to create again. */
    public static DropCompositeType of(CompositeType type) {
        return new DropCompositeType(type.name(), Guard.NONE, Dependents.RESTRICT, type);
    }

    @Override
    public String describe() {
        return "drop composite type " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "composite type",
                guard,
                dependents,
                type,
                "dropCompositeType(new CompositeType(...)) with its attributes",
                definition -> Inversion.by(new CreateCompositeType(definition)));
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitDropCompositeType(this);
    }
}
