package dev.migrations.op;

/** What a revision asks for on functions, procedures and triggers. */
public sealed interface RoutineOperation extends Operation
        permits CreateRoutine, ReplaceRoutine, DropRoutine, CreateTrigger, DropTrigger, SetTriggerState {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(RoutineOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRoutine(this);
    }
}
