package dev.migrations.op;

import static java.util.Objects.requireNonNull;

/**
 * Takes privileges on objects of one kind from roles. To undo it, they are given again.
 *
 * @param privileges who loses what on which objects
 * @param dependents what happens to privileges that they gave on
 */
public record Revoke(Privileges privileges, Dependents dependents) implements AccessOperation {

    public Revoke {
        requireNonNull(privileges, "privileges");
        requireNonNull(dependents, "dependents");
    }

    @Override
    public String describe() {
        return "revoke " + privileges.describe();
    }

    @Override
    public Inversion inverse() {
        return switch (dependents) {
            case RESTRICT -> Inversion.by(new Grant(privileges));
            case CASCADE ->
                Inversion.irreversible(
                        "it takes privileges from others, too, without saying from whom",
                        "Leave out CASCADE" + Undo.OR_DOWNGRADE);
        };
    }

    @Override
    public <R> R accept(AccessOperationVisitor<R> visitor) {
        return visitor.visitRevoke(this);
    }
}
