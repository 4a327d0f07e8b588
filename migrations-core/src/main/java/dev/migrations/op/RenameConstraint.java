package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Renames a constraint of a table.
 *
 * @param table the table
 * @param from the name of the constraint before
 * @param to its name afterwards
 */
public record RenameConstraint(QualifiedName table, String from, String to) implements ConstraintOperation {

    public RenameConstraint {
        requireNonNull(table, "table");
        Names.name(from, "a constraint");
        Names.name(to, "a constraint");
    }

    @Override
    public String describe() {
        return "rename constraint " + table + "." + from + " to " + to;
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(new RenameConstraint(table, to, from));
    }

    @Override
    public <R> R accept(ConstraintOperationVisitor<R> visitor) {
        return visitor.visitRenameConstraint(this);
    }
}
