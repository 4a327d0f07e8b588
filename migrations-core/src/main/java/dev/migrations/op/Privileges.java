package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.DatabaseObject;
import java.util.List;

/**
 * Who may do what. Immutable: each method that says more about it returns another one.
 *
 * @param privileges what they may do, as SQL: {@code SELECT}, {@code UPDATE (title)}, {@code ALL PRIVILEGES}
 * @param objects what they may do it on, all of one kind, at least one
 * @param roles who, as SQL: names of roles, {@code PUBLIC}, {@code CURRENT_USER}; at least one
 * @param delegation whether they may give it on
 */
public record Privileges(
        List<String> privileges, List<DatabaseObject> objects, List<String> roles, Delegation delegation) {

    /** @throws MigrationException if a list is empty, or if the objects are of several kinds */
    public Privileges {
        privileges = List.copyOf(privileges);
        objects = List.copyOf(objects);
        roles = List.copyOf(roles);
        requireNonNull(delegation, "delegation");
        if (privileges.isEmpty() || objects.isEmpty() || roles.isEmpty()) {
            throw new MigrationException(
                    "Privileges " + privileges + " on " + objects + " for " + roles + " are incomplete.",
                    "Name at least one privilege, one object and one role.");
        }
        if (objects.stream().map(DatabaseObject::kind).distinct().count() > 1) {
            throw new MigrationException(
                    "Privileges on " + objects + " are on objects of several kinds.",
                    "Write one operation for each kind of object.");
        }
    }

    /** What somebody may do: {@code privileges("SELECT", "INSERT").on(...).to("app")}. */
    public static OfSomething privileges(String... privileges) {
        return new OfSomething(List.of(privileges));
    }

    /** The privileges, with the right to give them on. */
    public Privileges withGrantOption() {
        return new Privileges(privileges, objects, roles, Delegation.WITH_GRANT_OPTION);
    }

    String describe() {
        return String.join(", ", privileges)
                + " on "
                + String.join(
                        ", ", objects.stream().map(DatabaseObject::toString).toList()) + " for "
                + String.join(", ", roles);
    }

    /** Whether privileges may be given on. */
    public enum Delegation {
        NONE,
        WITH_GRANT_OPTION
    }

    /**
     * Privileges that are being written.
     *
     * @param privileges what they allow
     */
    public record OfSomething(List<String> privileges) {

        public OfSomething {
            privileges = List.copyOf(privileges);
        }

        /** The privileges on the objects. */
        public OnObjects on(DatabaseObject... objects) {
            return new OnObjects(privileges, List.of(objects));
        }
    }

    /**
     * Privileges that are being written.
     *
     * @param privileges what they allow
     * @param objects on what
     */
    public record OnObjects(List<String> privileges, List<DatabaseObject> objects) {

        public OnObjects {
            privileges = List.copyOf(privileges);
            objects = List.copyOf(objects);
        }

        /** The privileges for the roles. */
        public Privileges to(String... roles) {
            return new Privileges(privileges, objects, List.of(roles), Delegation.NONE);
        }
    }
}
