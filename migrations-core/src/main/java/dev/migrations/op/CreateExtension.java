package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Extension;

/**
 * Creates an extension.
 *
 * @param extension the extension
 * @param guard what happens where it is there already
 */
public record CreateExtension(Extension extension, Guard guard) implements SchemaOperation {

    public CreateExtension {
        requireNonNull(extension, "extension");
        requireNonNull(guard, "guard");
    }

    @Override
    public String describe() {
        return "create extension " + extension.name();
    }

    @Override
    public Inversion inverse() {
        return Undo.ofCreate(guard, "extension", DropExtension.of(extension));
    }

    @Override
    public <R> R accept(SchemaOperationVisitor<R> visitor) {
        return visitor.visitCreateExtension(this);
    }
}
