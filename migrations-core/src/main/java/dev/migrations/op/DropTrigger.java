package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Drops a trigger.
 *
 * @param table the table
 * @param name the name of the trigger
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param trigger the trigger as it was, so that it can be created again; null where that is not known
 */
public record DropTrigger(
        QualifiedName table,
        String name,
        Guard guard,
        Dependents dependents,
        @Nullable Trigger trigger) implements RoutineOperation {

    public DropTrigger {
        requireNonNull(table, "table");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (trigger != null && !(trigger.name().equals(name) && trigger.table().equals(table))) {
            throw Names.differ("trigger", table + "." + name, trigger.table() + "." + trigger.name());
        }
    }

    /** Drops the trigger, which it knows how to create again. */
    public static DropTrigger of(Trigger trigger) {
        return new DropTrigger(trigger.table(), trigger.name(), Guard.NONE, Dependents.RESTRICT, trigger);
    }

    @Override
    public String describe() {
        return "drop trigger " + table + "." + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "trigger",
                guard,
                dependents,
                trigger,
                "dropTrigger(trigger) with the trigger itself",
                definition -> Inversion.by(new CreateTrigger(definition)));
    }

    @Override
    public <R> R accept(RoutineOperationVisitor<R> visitor) {
        return visitor.visitDropTrigger(this);
    }
}
