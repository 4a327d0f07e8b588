package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A trigger together with whether it works.
 *
 * @param trigger the trigger
 * @param state whether it works
 */
public record TableTrigger(Trigger trigger, Trigger.State state) implements SchemaObject {

    public TableTrigger {
        requireNonNull(trigger, "trigger");
        requireNonNull(state, "state");
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(
                DatabaseObject.Kind.TRIGGER, QualifiedName.of(trigger.name()), trigger.table(), List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitTableTrigger(this);
    }
}
