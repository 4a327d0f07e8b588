package dev.migrations.schema;

import org.jspecify.annotations.Nullable;

/** What the rows of a table must fulfil. {@link Constraints} makes them. */
public sealed interface Constraint permits PrimaryKey, Unique, ForeignKey, Check, Exclude {

    /** Its name; null where it is made up by a naming convention or the database. */
    @Nullable
    String name();

    /** What a naming convention may do to its name. */
    NameRule nameRule();

    /** The constraint under the name, which a naming convention may build into its own. */
    Constraint named(String name);

    /** The constraint under exactly this name. */
    Constraint finallyNamed(String name);

    /** Calls the method of the visitor that is for this kind of constraint. */
    <R> R accept(ConstraintVisitor<R> visitor);
}
