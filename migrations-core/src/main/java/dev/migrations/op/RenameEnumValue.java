package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Renames a value of an enum.
 *
 * @param type the name of the enum
 * @param from the value before
 * @param to the value afterwards
 */
public record RenameEnumValue(QualifiedName type, String from, String to) implements TypeOperation {

    public RenameEnumValue {
        requireNonNull(type, "type");
        Names.name(from, "a value of an enum");
        Names.name(to, "a value of an enum");
    }

    @Override
    public String describe() {
        return "rename value of enum " + type;
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new RenameEnumValue(type, to, from));
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitRenameEnumValue(this);
    }
}
