package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.CreateRoutine;
import dev.migrations.op.CreateTrigger;
import dev.migrations.op.DropRoutine;
import dev.migrations.op.DropTrigger;
import dev.migrations.op.ReplaceRoutine;
import dev.migrations.op.RoutineOperationVisitor;
import dev.migrations.op.SetTriggerState;
import dev.migrations.schema.Routine;
import dev.migrations.schema.Trigger;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on functions, procedures and triggers, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaRoutines(JavaDefinitions definitions) implements RoutineOperationVisitor<Chain> {

    @Override
    public Chain visitCreateRoutine(CreateRoutine operation) {
        return call("createRoutine", definitions.routine(operation.routine()));
    }

    @Override
    public Chain visitReplaceRoutine(ReplaceRoutine operation) {
        Routine existing = operation.existing();
        return existing == null
                ? call("replaceRoutine", definitions.routine(operation.routine()))
                : call("replaceRoutine", definitions.routine(operation.routine()), definitions.routine(existing));
    }

    @Override
    public Chain visitDropRoutine(DropRoutine operation) {
        Routine routine = operation.routine();
        boolean isUsual = routine == null || routine.signature().equals(operation.name());
        return isUsual
                ? definitions.drop(
                        "dropRoutine",
                        definitions.orElse(routine, definitions::routine, definitions.routineName(operation.name())),
                        operation.guard(),
                        operation.dependents())
                : call(
                        "add",
                        definitions.construct(
                                DropRoutine.class,
                                definitions.routineName(operation.name()),
                                definitions.constant(operation.guard()),
                                definitions.constant(operation.dependents()),
                                definitions.orNull(routine, definitions::routine)));
    }

    @Override
    public Chain visitCreateTrigger(CreateTrigger operation) {
        return call("createTrigger", definitions.trigger(operation.trigger()));
    }

    @Override
    public Chain visitDropTrigger(DropTrigger operation) {
        Trigger trigger = operation.trigger();
        List<JavaCode> arguments = new ArrayList<>();
        if (trigger == null) {
            arguments.add(name(operation.table()));
            arguments.add(text(operation.name()));
        } else {
            arguments.add(definitions.trigger(trigger));
        }
        arguments.addAll(definitions.options(operation.guard(), operation.dependents()));
        return call("dropTrigger", arguments);
    }

    @Override
    public Chain visitSetTriggerState(SetTriggerState operation) {
        boolean isEnabled = operation.state() == Trigger.State.ENABLED;
        boolean isSwitch = isEnabled
                ? operation.existing() == Trigger.State.DISABLED
                : operation.state() == Trigger.State.DISABLED && operation.existing() == Trigger.State.ENABLED;
        return isSwitch
                ? call(isEnabled ? "enableTrigger" : "disableTrigger", name(operation.table()), text(operation.name()))
                : call(
                        "setTriggerState",
                        name(operation.table()),
                        text(operation.name()),
                        definitions.constant(operation.state()),
                        definitions.constant(operation.existing()));
    }
}
