package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table somebody may see and write. Immutable: each method that says more about it returns another one.
 *
 * @param name its name
 * @param table its table
 * @param effect how it is combined with the others
 * @param command what it is for
 * @param roles whom it is for, as SQL: names of roles, {@code CURRENT_USER}; none for everybody
 * @param using the SQL condition for rows to be seen; null for all
 * @param check the SQL condition for rows to be written; null where {@code using} holds
 */
public record Policy(
        String name,
        QualifiedName table,
        Effect effect,
        Command command,
        List<String> roles,
        @Nullable String using,
        @Nullable String check)
        implements SchemaObject {

    public Policy {
        Checks.name(name, "a policy");
        requireNonNull(table, "table");
        requireNonNull(effect, "effect");
        requireNonNull(command, "command");
        roles = List.copyOf(roles);
        Checks.optionalSql(using, "the condition of policy '" + name + "'");
        Checks.optionalSql(check, "the check of policy '" + name + "'");
    }

    /** A policy for everybody and everything. */
    public static Policy policy(String name, String table) {
        return new Policy(name, QualifiedName.parse(table), Effect.PERMISSIVE, Command.ALL, List.of(), null, null);
    }

    /** The policy, which the others cannot widen. */
    public Policy restrictive() {
        return new Policy(name, table, Effect.RESTRICTIVE, command, roles, using, check);
    }

    /** The policy, for one command. */
    public Policy on(Command other) {
        return new Policy(name, table, effect, other, roles, using, check);
    }

    /** The policy, for the roles. */
    public Policy to(String... others) {
        return new Policy(name, table, effect, command, List.of(others), using, check);
    }

    /** The policy with the SQL condition for rows to be seen. */
    public Policy using(String condition) {
        return new Policy(name, table, effect, command, roles, condition, check);
    }

    /** The policy with the SQL condition for rows to be written. */
    public Policy withCheck(String condition) {
        return new Policy(name, table, effect, command, roles, using, condition);
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(DatabaseObject.Kind.POLICY, QualifiedName.of(name), table, List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitPolicy(this);
    }

    /** How a policy is combined with the others. */
    public enum Effect {

        /** One of them is enough. */
        PERMISSIVE,

        /** All of them must hold. */
        RESTRICTIVE
    }

    /** What a policy is for. */
    public enum Command {
        ALL,
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }
}
