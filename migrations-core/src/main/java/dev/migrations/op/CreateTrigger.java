package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Trigger;

/**
 * Creates a trigger.
 *
 * @param trigger the trigger
 */
public record CreateTrigger(Trigger trigger) implements RoutineOperation {

    public CreateTrigger {
        requireNonNull(trigger, "trigger");
    }

    @Override
    public String describe() {
        return "create trigger " + trigger.table() + "." + trigger.name();
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(DropTrigger.of(trigger));
    }

    @Override
    public <R> R accept(RoutineOperationVisitor<R> visitor) {
        return visitor.visitCreateTrigger(this);
    }
}
