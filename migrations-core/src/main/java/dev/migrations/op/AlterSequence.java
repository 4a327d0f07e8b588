package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/**
 * Changes how a sequence counts.
 *
 * @param name the name of the sequence
 * @param options what changes; what it does not say stays
 * @param existing how it counted before, as far as it changes; null where that is not known
 */
public record AlterSequence(
        QualifiedName name,
        SequenceOptions options,
        @Nullable SequenceOptions existing) implements SequenceOperation {

    public AlterSequence {
        requireNonNull(name, "name");
        requireNonNull(options, "options");
    }

    @Override
    public String describe() {
        return "alter sequence " + name;
    }

    @Override
    public Inversion inverse() {
        SequenceOptions before = existing;
        return before == null
                ? Inversion.irreversible(
                        "it does not say how the sequence counted before",
                        "Hand over the options that it had, too" + Undo.OR_DOWNGRADE)
                : Inversion.by(new AlterSequence(name, before, options));
    }

    @Override
    public <R> R accept(SequenceOperationVisitor<R> visitor) {
        return visitor.visitAlterSequence(this);
    }
}
