package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;

/**
 * Adds a constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint, which has a name
 */
public record AddConstraint(QualifiedName table, Constraint constraint) implements Operation {

    public AddConstraint {
        requireNonNull(table, "table");
        Names.nameOf(constraint, table);
    }

    /** The name of the constraint. */
    public String name() {
        return Names.nameOf(constraint, table);
    }

    @Override
    public String describe() {
        return "add constraint " + table + "." + name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddConstraint(this);
    }
}
