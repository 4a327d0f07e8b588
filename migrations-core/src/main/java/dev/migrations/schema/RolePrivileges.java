package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The privileges that a role has on an object, as far as they differ from what its owner and everybody has on a new one.
 *
 * @param object the object
 * @param role the role; {@code PUBLIC} for everybody
 * @param privileges the privileges that it has, sorted
 * @param delegated those of them that it may grant to others, sorted
 * @param revoked the privileges that it would have on a new object and does not have, sorted
 */
public record RolePrivileges(
        DatabaseObject object, String role, List<String> privileges, List<String> delegated, List<String> revoked)
        implements SchemaObject {

    public RolePrivileges {
        requireNonNull(object, "object");
        Checks.name(role, "a role");
        privileges = List.copyOf(privileges);
        delegated = List.copyOf(delegated);
        revoked = List.copyOf(revoked);
    }

    @Override
    public ObjectId id() {
        return new ObjectId(object, ObjectId.Aspect.PRIVILEGES, role);
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitRolePrivileges(this);
    }
}
