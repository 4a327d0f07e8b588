package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Trigger;

/**
 * Says whether a trigger works.
 *
 * @param table the table
 * @param name the name of the trigger
 * @param state whether it works afterwards
 * @param existing whether it worked before
 */
public record SetTriggerState(QualifiedName table, String name, Trigger.State state, Trigger.State existing)
        implements RoutineOperation {

    public SetTriggerState {
        requireNonNull(table, "table");
        Names.name(name, "a trigger");
        requireNonNull(state, "state");
        requireNonNull(existing, "existing");
    }

    @Override
    public String describe() {
        return "set trigger " + table + "." + name + " to " + state;
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new SetTriggerState(table, name, existing, state));
    }

    @Override
    public <R> R accept(RoutineOperationVisitor<R> visitor) {
        return visitor.visitSetTriggerState(this);
    }
}
