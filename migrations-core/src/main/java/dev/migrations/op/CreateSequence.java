package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Sequence;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 * @param guard what happens where it is there already
 */
public record CreateSequence(Sequence sequence, Guard guard) implements SequenceOperation {

    public CreateSequence {
        requireNonNull(sequence, "sequence");
        requireNonNull(guard, "guard");
    }

    @Override
    public String describe() {
        return "create sequence " + sequence.name();
    }

    @Override
    public Inversion inverse() {
        return Undo.ofCreate(guard, "sequence", DropSequence.of(sequence));
    }

    @Override
    public <R> R accept(SequenceOperationVisitor<R> visitor) {
        return visitor.visitCreateSequence(this);
    }
}
