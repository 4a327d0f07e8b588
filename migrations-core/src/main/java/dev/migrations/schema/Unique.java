package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values occur together only once in a table. Immutable.
 *
 * @param name its name; null where it is made up
 * @param nameRule what a naming convention may do to its name
 * @param columns the names of its columns in order, at least one
 * @param include the columns that its index carries too
 * @param nulls whether nulls are equal to each other
 * @param deferrability when it is checked
 */
public record Unique(
        @Nullable String name,
        NameRule nameRule,
        List<String> columns,
        List<String> include,
        NullsDistinctness nulls,
        Deferrability deferrability)
        implements Constraint {

    public Unique {
        Checks.optionalName(name, "a unique constraint");
        requireNonNull(nameRule, "nameRule");
        columns = Checks.columns(columns, "a unique constraint");
        include = List.copyOf(include);
        Checks.distinct(include, "the include list of a unique constraint");
        requireNonNull(nulls, "nulls");
        requireNonNull(deferrability, "deferrability");
    }

    @Override
    public Unique named(String other) {
        return new Unique(other, NameRule.CONVENTION, columns, include, nulls, deferrability);
    }

    @Override
    public Unique finallyNamed(String other) {
        return new Unique(other, NameRule.FINAL, columns, include, nulls, deferrability);
    }

    /** The constraint, its index carrying the columns too. */
    public Unique including(String... others) {
        return new Unique(name, nameRule, columns, List.of(others), nulls, deferrability);
    }

    /** The constraint, allowing null only once. */
    public Unique nullsNotDistinct() {
        return new Unique(name, nameRule, columns, include, NullsDistinctness.NOT_DISTINCT, deferrability);
    }

    /** The constraint with when it is checked. */
    public Unique deferrability(Deferrability other) {
        return new Unique(name, nameRule, columns, include, nulls, other);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitUnique(this);
    }
}
