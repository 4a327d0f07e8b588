package dev.migrations.op;

import org.jspecify.annotations.Nullable;

/**
 * Brings an extension to another version.
 *
 * @param name its name
 * @param version the version afterwards; null for the newest one
 * @param existing the version before; null where that is not known
 */
public record UpdateExtension(
        String name, @Nullable String version, @Nullable String existing) implements SchemaOperation {

    public UpdateExtension {
        Names.name(name, "an extension");
        Names.optionalName(version, "a version");
        Names.optionalName(existing, "a version");
    }

    @Override
    public String describe() {
        return "update extension " + name;
    }

    @Override
    public Inversion inverse() {
        String before = existing;
        return before == null
                ? Inversion.irreversible(
                        "it does not say which version the extension had before",
                        "Name that version, too" + Undo.OR_DOWNGRADE)
                : Inversion.by(new UpdateExtension(name, before, version));
    }

    @Override
    public <R> R accept(SchemaOperationVisitor<R> visitor) {
        return visitor.visitUpdateExtension(this);
    }
}
