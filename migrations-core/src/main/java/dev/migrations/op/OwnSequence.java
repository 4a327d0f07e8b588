package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.ColumnName;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Lets a sequence go with a column when that is dropped, or with none.
 *
 * @param name the name of the sequence
 * @param owner the column; null for none
 * @param knowledge whether it is known what it went with before
 * @param existing the column that it went with before; null for none, or where that is not known
 */
public record OwnSequence(
        QualifiedName name,
        @Nullable ColumnName owner,
        Knowledge knowledge,
        @Nullable ColumnName existing) implements SequenceOperation {

    public OwnSequence {
        requireNonNull(name, "name");
        requireNonNull(knowledge, "knowledge");
    }

    /** Whether something is known. */
    public enum Knowledge {
        UNKNOWN,
        KNOWN
    }

    @Override
    public String describe() {
        return "own sequence " + name + " by " + (owner == null ? "none" : owner);
    }

    @Override
    public Inversion inverse() {
        return switch (knowledge) {
            case KNOWN -> Inversion.by(new OwnSequence(name, existing, Knowledge.KNOWN, owner));
            case UNKNOWN ->
                Inversion.irreversible(
                        "it does not say which column the sequence went with before",
                        "Write disownSequence(\"" + name + "\", column) with that column" + Undo.OR_DOWNGRADE);
        };
    }

    @Override
    public <R> R accept(SequenceOperationVisitor<R> visitor) {
        return visitor.visitOwnSequence(this);
    }
}
