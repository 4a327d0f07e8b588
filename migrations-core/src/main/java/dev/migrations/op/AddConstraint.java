package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;

/**
 * Adds a constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint; where it has no name, the naming convention makes one up
 */
public record AddConstraint(QualifiedName table, Constraint constraint) implements ConstraintOperation {

    public AddConstraint {
        requireNonNull(table, "table");
        requireNonNull(constraint, "constraint");
    }

    @Override
    public String describe() {
        return "add constraint " + table + "." + Names.shown(constraint.name());
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(DropConstraint.of(table, constraint));
    }

    @Override
    public <R> R accept(ConstraintOperationVisitor<R> visitor) {
        return visitor.visitAddConstraint(this);
    }
}
