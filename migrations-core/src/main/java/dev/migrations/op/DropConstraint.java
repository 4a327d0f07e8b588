package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Drops a constraint of a table.
 *
 * @param table the table
 * @param name the name of the constraint; null where the naming convention makes it up out of the definition
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param constraint the constraint as it was, so that it can be added again; null where that is not known
 */
public record DropConstraint(
        QualifiedName table,
        @Nullable String name,
        Guard guard,
        Dependents dependents,
        @Nullable Constraint constraint) implements ConstraintOperation {

    public DropConstraint {
        requireNonNull(table, "table");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (name == null && constraint == null) {
            throw new MigrationException(
                    "A constraint of table '" + table + "' is dropped that has neither a name nor a definition.",
                    "Name it, or hand over the constraint itself.");
        }
        if (constraint != null && !Objects.equals(constraint.name(), name)) {
            throw Names.differ("constraint", Names.shown(name), Names.shown(constraint.name()));
        }
    }

    /** Drops a constraint by its name alone, which cannot be undone. */
    public static DropConstraint named(QualifiedName table, String name) {
        return new DropConstraint(table, name, Guard.NONE, Dependents.RESTRICT, null);
    }

    /** Drops the constraint, which it knows how to add again. */
    public static DropConstraint of(QualifiedName table, Constraint constraint) {
        return new DropConstraint(table, constraint.name(), Guard.NONE, Dependents.RESTRICT, constraint);
    }

    /**
     * Its name, which it has by now.
     *
     * @throws MigrationException if it has none
     */
    public String requiredName() {
        if (name == null) {
            throw new MigrationException(
                    "A constraint of table '" + table + "' is dropped without a name.",
                    "Give it one with named(\"...\").");
        }
        return name;
    }

    @Override
    public String describe() {
        return "drop constraint " + table + "." + Names.shown(name);
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "constraint",
                guard,
                dependents,
                constraint,
                "dropConstraint(\"" + table + "\", constraint) with the constraint itself, such as unique(...).named(\""
                        + name + "\")",
                definition -> Inversion.by(new AddConstraint(table, definition)));
    }

    @Override
    public <R> R accept(ConstraintOperationVisitor<R> visitor) {
        return visitor.visitDropConstraint(this);
    }
}
