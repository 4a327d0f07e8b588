package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Drops a sequence.
 *
 * @param name the name of the sequence
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param sequence the sequence as it was, so that it can be created again; null where that is not known
 */
public record DropSequence(
        QualifiedName name,
        Guard guard,
        Dependents dependents,
        @Nullable Sequence sequence) implements SequenceOperation {

    public DropSequence {
        requireNonNull(name, "name");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (sequence != null && !sequence.name().equals(name)) {
            throw Names.differ("sequence", name.toString(), sequence.name().toString());
        }
    }

    /** Drops the sequence, which it knows how to create again. */
    public static DropSequence of(Sequence sequence) {
        return new DropSequence(sequence.name(), Guard.NONE, Dependents.RESTRICT, sequence);
    }

    @Override
    public String describe() {
        return "drop sequence " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "sequence",
                guard,
                dependents,
                sequence,
                "dropSequence(sequence(\"" + name + "\")) with its options",
                definition -> Inversion.by(new CreateSequence(definition, Guard.NONE)));
    }

    @Override
    public <R> R accept(SequenceOperationVisitor<R> visitor) {
        return visitor.visitDropSequence(this);
    }
}
