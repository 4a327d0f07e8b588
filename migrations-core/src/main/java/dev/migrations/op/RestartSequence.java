package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Lets a sequence begin again.
 *
 * @param name the name of the sequence
 * @param with its next number; null for its first one
 */
public record RestartSequence(QualifiedName name, @Nullable Long with) implements SequenceOperation {

    public RestartSequence {
        requireNonNull(name, "name");
    }

    @Override
    public String describe() {
        return "restart sequence " + name;
    }

    @Override
    public Inversion inverse() {
        return Inversion.irreversible(
                "the number that the sequence had come to is not known afterwards", "Give the revision a downgrade");
    }

    @Override
    public <R> R accept(SequenceOperationVisitor<R> visitor) {
        return visitor.visitRestartSequence(this);
    }
}
