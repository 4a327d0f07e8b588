package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a constraint of a table.
 *
 * @param table the table
 * @param name the name of the constraint
 * @param constraint the constraint as it was, so that it can be added again; null where that is not known
 */
public record DropConstraint(
        QualifiedName table, String name, @Nullable Constraint constraint) implements Operation {

    public DropConstraint {
        requireNonNull(table, "table");
        Names.name(name, "a constraint");
        if (constraint != null && !Names.nameOf(constraint, table).equals(name)) {
            throw Names.differ("constraint", name, Names.nameOf(constraint, table));
        }
    }

    /** Drops a constraint by its name alone, which cannot be undone. */
    public static DropConstraint named(QualifiedName table, String name) {
        return new DropConstraint(table, name, null);
    }

    /** Drops the constraint, which it knows how to add again and which has a name. */
    public static DropConstraint of(QualifiedName table, Constraint constraint) {
        return new DropConstraint(table, Names.nameOf(constraint, table), constraint);
    }

    @Override
    public String describe() {
        return "drop constraint " + table + "." + name;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropConstraint(this);
    }
}
