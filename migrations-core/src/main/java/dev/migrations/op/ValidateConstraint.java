package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Looks at the rows that were there before a constraint that was added as not valid. To undo it, nothing is done: the constraint holds
 * for new rows either way.
 *
 * @param table the table
 * @param name the name of the constraint
 */
public record ValidateConstraint(QualifiedName table, String name) implements ConstraintOperation {

    public ValidateConstraint {
        requireNonNull(table, "table");
        Names.name(name, "a constraint");
    }

    @Override
    public String describe() {
        return "validate constraint " + table + "." + name;
    }

    @Override
    public Inversion inverse() {
        return Inversion.nothing();
    }

    @Override
    public <R> R accept(ConstraintOperationVisitor<R> visitor) {
        return visitor.visitValidateConstraint(this);
    }
}
