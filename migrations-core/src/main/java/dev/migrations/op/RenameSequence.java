package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Renames a sequence within its schema.
 *
 * @param from its name before
 * @param to its name afterwards, in the same schema
 */
public record RenameSequence(QualifiedName from, String to) implements SequenceOperation {

    public RenameSequence {
        requireNonNull(from, "from");
        Names.name(to, "a sequence");
    }

    @Override
    public String describe() {
        return "rename sequence " + from + " to " + from.sibling(to);
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new RenameSequence(from.sibling(to), from.name()));
    }

    @Override
    public <R> R accept(SequenceOperationVisitor<R> visitor) {
        return visitor.visitRenameSequence(this);
    }
}
