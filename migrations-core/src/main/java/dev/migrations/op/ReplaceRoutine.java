package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Routine;
import org.jspecify.annotations.Nullable;

/**
 * Gives a function or a procedure another body.
 *
 * @param routine the routine afterwards
 * @param existing the routine as it was, so that it can be replaced again; null where that is not known
 */
public record ReplaceRoutine(Routine routine, @Nullable Routine existing) implements RoutineOperation {

    public ReplaceRoutine {
        requireNonNull(routine, "routine");
        if (existing != null && !existing.signature().equals(routine.signature())) {
            throw Names.differ(
                    "routine",
                    routine.signature().toString(),
                    existing.signature().toString());
        }
    }

    @Override
    public String describe() {
        return "replace " + Names.words(routine.kind()) + " " + routine.name();
    }

    @Override
    public Inversion inverse() {
        Routine before = existing;
        return before == null
                ? Inversion.irreversible(
                        "it does not say which body the routine had before",
                        "Hand over the routine as it was, too" + Undo.OR_DOWNGRADE)
                : Inversion.by(new ReplaceRoutine(before, routine));
    }

    @Override
    public <R> R accept(RoutineOperationVisitor<R> visitor) {
        return visitor.visitReplaceRoutine(this);
    }
}
