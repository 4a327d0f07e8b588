package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

/**
 * An object that is known by the SQL that creates it: a rule, an aggregate, extended statistics, an event trigger, a
 * function whose body is not a text, an owner, default privileges.
 *
 * @param id what it is
 * @param create the statements that create it, separated by semicolons, the last one without
 * @param drop the statements that drop it
 */
public record WrittenObject(ObjectId id, String create, String drop) implements SchemaObject {

    public WrittenObject {
        requireNonNull(id, "id");
        Checks.sql(create, "the creation of " + id);
        Checks.sql(drop, "the removal of " + id);
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitWrittenObject(this);
    }
}
