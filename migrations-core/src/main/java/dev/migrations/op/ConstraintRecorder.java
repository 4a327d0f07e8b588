package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.schema.Constraint;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Index;

/** Asks for operations on constraints. */
sealed interface ConstraintRecorder extends Recorder permits Operations {

    /** Adds the constraint; where it has no name, the naming convention makes one up. */
    default void addConstraint(String table, Constraint constraint) {
        add(new AddConstraint(parsed(table), constraint));
    }

    /** Makes a unique index, which is there already and which this operation knows how to create again, a constraint. */
    default void addConstraintUsingIndex(String table, String name, AddConstraintUsingIndex.Kind kind, Index index) {
        add(new AddConstraintUsingIndex(
                parsed(table), name, kind, index.requiredName(), Deferrability.NOT_DEFERRABLE, index));
    }

    /** Makes a unique index, which is there already, a constraint; cannot be undone. */
    default void addConstraintUsingIndex(String table, String name, AddConstraintUsingIndex.Kind kind, String index) {
        add(new AddConstraintUsingIndex(parsed(table), name, kind, index, Deferrability.NOT_DEFERRABLE, null));
    }

    /** Drops a constraint by its name alone, which cannot be undone. */
    default void dropConstraint(String table, String name, DropOption... options) {
        add(new DropConstraint(parsed(table), name, DropOption.guard(options), DropOption.dependents(options), null));
    }

    /** Drops the constraint. */
    default void dropConstraint(String table, Constraint constraint, DropOption... options) {
        add(new DropConstraint(
                parsed(table),
                constraint.name(),
                DropOption.guard(options),
                DropOption.dependents(options),
                constraint));
    }

    /** Renames a constraint. */
    default void renameConstraint(String table, String from, String to) {
        add(new RenameConstraint(parsed(table), from, to));
    }

    /** Looks at the rows that were there before a constraint that was added as not valid. */
    default void validateConstraint(String table, String name) {
        add(new ValidateConstraint(parsed(table), name));
    }
}
