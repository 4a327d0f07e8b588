package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that tell the rows of a table apart. Immutable.
 *
 * @param name its name; null where it is made up
 * @param nameRule what a naming convention may do to its name
 * @param columns the names of its columns in order, at least one
 * @param include the columns that its index carries too
 * @param deferrability when it is checked
 */
public record PrimaryKey(
        @Nullable String name,
        NameRule nameRule,
        List<String> columns,
        List<String> include,
        Deferrability deferrability)
        implements Constraint {

    public PrimaryKey {
        Checks.optionalName(name, "a primary key");
        requireNonNull(nameRule, "nameRule");
        columns = Checks.columns(columns, "a primary key");
        include = List.copyOf(include);
        Checks.distinct(include, "the include list of a primary key");
        requireNonNull(deferrability, "deferrability");
    }

    @Override
    public PrimaryKey named(String other) {
        return new PrimaryKey(other, NameRule.CONVENTION, columns, include, deferrability);
    }

    @Override
    public PrimaryKey finallyNamed(String other) {
        return new PrimaryKey(other, NameRule.FINAL, columns, include, deferrability);
    }

    /** The primary key, its index carrying the columns too. */
    public PrimaryKey including(String... others) {
        return new PrimaryKey(name, nameRule, columns, List.of(others), deferrability);
    }

    /** The primary key with when it is checked. */
    public PrimaryKey deferrability(Deferrability other) {
        return new PrimaryKey(name, nameRule, columns, include, other);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitPrimaryKey(this);
    }
}
