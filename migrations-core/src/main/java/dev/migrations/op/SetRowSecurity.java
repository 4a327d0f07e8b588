package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Says whether the policies of a table hold.
 *
 * @param table the table
 * @param state whether they hold afterwards
 * @param existing whether they held before
 */
public record SetRowSecurity(QualifiedName table, RowSecurity state, RowSecurity existing) implements AccessOperation {

    public SetRowSecurity {
        requireNonNull(table, "table");
        requireNonNull(state, "state");
        requireNonNull(existing, "existing");
    }

    /** Whether the policies of a table hold. */
    public enum RowSecurity {

        /** For nobody. */
        DISABLED,

        /** For everybody but the owner of the table. */
        ENABLED,

        /** For the owner of the table, too. */
        FORCED
    }

    @Override
    public String describe() {
        return "set row level security of " + table + " to " + state;
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new SetRowSecurity(table, existing, state));
    }

    @Override
    public <R> R accept(AccessOperationVisitor<R> visitor) {
        return visitor.visitSetRowSecurity(this);
    }
}
