package dev.migrations.op;

import static java.util.Objects.requireNonNull;

/**
 * Gives roles privileges on objects of one kind.
 *
 * @param privileges who gets what on which objects
 */
public record Grant(Privileges privileges) implements AccessOperation {

    public Grant {
        requireNonNull(privileges, "privileges");
    }

    @Override
    public String describe() {
        return "grant " + privileges.describe();
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new Revoke(privileges, Dependents.RESTRICT));
    }

    @Override
    public <R> R accept(AccessOperationVisitor<R> visitor) {
        return visitor.visitGrant(this);
    }
}
