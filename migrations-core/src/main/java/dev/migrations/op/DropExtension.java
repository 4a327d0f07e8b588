package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Extension;
import org.jspecify.annotations.Nullable;

/**
 * Drops an extension.
 *
 * @param name its name
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param extension the extension as it was, so that it can be created again; null where that is not known
 */
public record DropExtension(
        String name,
        Guard guard,
        Dependents dependents,
        @Nullable Extension extension) implements SchemaOperation {

    public DropExtension {
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (extension != null && !extension.name().equals(name)) {
            throw Names.differ("extension", name, extension.name());
        }
    }

    /** Drops the extension, which it knows how to create again. */
    public static DropExtension of(Extension extension) {
        return new DropExtension(extension.name(), Guard.NONE, Dependents.RESTRICT, extension);
    }

    @Override
    public String describe() {
        return "drop extension " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "extension",
                guard,
                dependents,
                extension,
                "dropExtension(extension(\"" + name + "\")) with its schema and version",
                definition -> Inversion.by(new CreateExtension(definition, Guard.NONE)));
    }

    @Override
    public <R> R accept(SchemaOperationVisitor<R> visitor) {
        return visitor.visitDropExtension(this);
    }
}
