package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Renames an enum, a domain or a composite type within its schema.
 *
 * @param kind which of them it is
 * @param from its name before
 * @param to its name afterwards, in the same schema
 */
public record RenameType(Kind kind, QualifiedName from, String to) implements TypeOperation {

    public RenameType {
        requireNonNull(kind, "kind");
        requireNonNull(from, "from");
        Names.name(to, "a type");
    }

    /** What a type is. */
    public enum Kind {

        /** An enum or a composite type. */
        TYPE,

        /** A domain. */
        DOMAIN
    }

    @Override
    public String describe() {
        return "rename type " + from + " to " + from.sibling(to);
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new RenameType(kind, from.sibling(to), from.name()));
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitRenameType(this);
    }
}
