package dev.migrations.schema;

import org.jspecify.annotations.Nullable;

/** What the rows of a table must fulfil. {@link Constraints} makes them. */
public sealed interface Constraint permits PrimaryKey, Unique, ForeignKey, Check {

    /** Its name; null where the database is to name it, which only a table that is created allows. */
    @Nullable
    String name();

    /** The constraint under the name. */
    Constraint named(String name);

    /** Calls the method of the visitor that is for this kind of constraint. */
    <R> R accept(ConstraintVisitor<R> visitor);
}
