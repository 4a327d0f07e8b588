package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Routine;
import dev.migrations.schema.RoutineName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a function or a procedure.
 *
 * @param name what tells the routine from others
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param routine the routine as it was, so that it can be created again; null where that is not known
 */
public record DropRoutine(
        RoutineName name,
        Guard guard,
        Dependents dependents,
        @Nullable Routine routine) implements RoutineOperation {

    public DropRoutine {
        requireNonNull(name, "name");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (routine != null && !routine.signature().equals(name)) {
            throw Names.differ("routine", name.toString(), routine.signature().toString());
        }
    }

    /** Drops the routine, which it knows how to create again. */
    public static DropRoutine of(Routine routine) {
        return new DropRoutine(routine.signature(), Guard.NONE, Dependents.RESTRICT, routine);
    }

    @Override
    public String describe() {
        return "drop " + Names.words(name.kind()) + " " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                Names.words(name.kind()),
                guard,
                dependents,
                routine,
                "dropRoutine(routine) with the routine itself",
                definition -> Inversion.by(new CreateRoutine(definition)));
    }

    @Override
    public <R> R accept(RoutineOperationVisitor<R> visitor) {
        return visitor.visitDropRoutine(this);
    }
}
