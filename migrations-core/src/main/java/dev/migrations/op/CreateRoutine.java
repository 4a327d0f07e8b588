package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Routine;

/**
 * Creates a function or a procedure.
 *
 * @param routine the routine
 */
public record CreateRoutine(Routine routine) implements RoutineOperation {

    public CreateRoutine {
        requireNonNull(routine, "routine");
    }

    @Override
    public String describe() {
        return "create " + Names.words(routine.kind()) + " " + routine.name();
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(DropRoutine.of(routine));
    }

    @Override
    public <R> R accept(RoutineOperationVisitor<R> visitor) {
        return visitor.visitCreateRoutine(this);
    }
}
