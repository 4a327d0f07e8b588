package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.schema.Routine;
import dev.migrations.schema.RoutineName;
import dev.migrations.schema.Trigger;

/** Asks for operations on functions, procedures and triggers. */
sealed interface RoutineRecorder extends Recorder permits Operations {

    /** Creates the function or procedure. */
    default void createRoutine(Routine routine) {
        add(new CreateRoutine(routine));
    }

    /** Gives a function or procedure another body, which cannot be undone. */
    default void replaceRoutine(Routine routine) {
        add(new ReplaceRoutine(routine, null));
    }

    /** Gives a function or procedure, which was {@code existing}, another body. */
    default void replaceRoutine(Routine routine, Routine existing) {
        add(new ReplaceRoutine(routine, existing));
    }

    /** Drops a function or procedure by its signature alone, which cannot be undone. */
    default void dropRoutine(RoutineName name, DropOption... options) {
        add(new DropRoutine(name, DropOption.guard(options), DropOption.dependents(options), null));
    }

    /** Drops the function or procedure. */
    default void dropRoutine(Routine routine, DropOption... options) {
        add(new DropRoutine(routine.signature(), DropOption.guard(options), DropOption.dependents(options), routine));
    }

    /** Creates the trigger. */
    default void createTrigger(Trigger trigger) {
        add(new CreateTrigger(trigger));
    }

    /** Drops a trigger by its name alone, which cannot be undone. */
    default void dropTrigger(String table, String name, DropOption... options) {
        add(new DropTrigger(parsed(table), name, DropOption.guard(options), DropOption.dependents(options), null));
    }

    /** Drops the trigger. */
    default void dropTrigger(Trigger trigger, DropOption... options) {
        add(new DropTrigger(
                trigger.table(), trigger.name(), DropOption.guard(options), DropOption.dependents(options), trigger));
    }

    /** Lets a trigger work that was disabled. */
    default void enableTrigger(String table, String name) {
        setTriggerState(table, name, Trigger.State.ENABLED, Trigger.State.DISABLED);
    }

    /** Lets a trigger work no more that was enabled. */
    default void disableTrigger(String table, String name) {
        setTriggerState(table, name, Trigger.State.DISABLED, Trigger.State.ENABLED);
    }

    /** Says whether a trigger works, and whether it did before. */
    default void setTriggerState(String table, String name, Trigger.State state, Trigger.State existing) {
        add(new SetTriggerState(parsed(table), name, state, existing));
    }
}
