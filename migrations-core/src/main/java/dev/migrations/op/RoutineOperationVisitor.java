package dev.migrations.op;

/**
 * One method for each kind of {@link RoutineOperation}.
 *
 * @param <R> what the visit returns
 */
public interface RoutineOperationVisitor<R> {

    R visitCreateRoutine(CreateRoutine operation);

    R visitReplaceRoutine(ReplaceRoutine operation);

    R visitDropRoutine(DropRoutine operation);

    R visitCreateTrigger(CreateTrigger operation);

    R visitDropTrigger(DropTrigger operation);

    R visitSetTriggerState(SetTriggerState operation);
}
