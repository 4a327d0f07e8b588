package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two rows of a table must not have in common. Immutable: each method that says more about it returns another one.
 *
 * @param name its name; null where it is made up
 * @param nameRule what a naming convention may do to its name
 * @param method the access method of its index; null for the usual one
 * @param elements what is compared, and by which operators; at least one
 * @param include the columns that its index carries too
 * @param where the SQL condition that limits it to some rows; null for all rows
 * @param deferrability when it is checked
 */
public record Exclude(
        @Nullable String name,
        NameRule nameRule,
        @Nullable String method,
        List<Element> elements,
        List<String> include,
        @Nullable String where,
        Deferrability deferrability)
        implements Constraint {

    /** @throws MigrationException if it compares nothing, or if a name or an expression is blank */
    public Exclude {
        Checks.optionalName(name, "an exclusion constraint");
        requireNonNull(nameRule, "nameRule");
        Checks.optionalName(method, "the method of an exclusion constraint");
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new MigrationException(
                    "An exclusion constraint compares nothing.", "Name at least one column and its operator.");
        }
        include = List.copyOf(include);
        Checks.distinct(include, "the include list of an exclusion constraint");
        Checks.optionalSql(where, "the condition of an exclusion constraint");
        requireNonNull(deferrability, "deferrability");
    }

    @Override
    public Exclude named(String other) {
        return new Exclude(other, NameRule.CONVENTION, method, elements, include, where, deferrability);
    }

    @Override
    public Exclude finallyNamed(String other) {
        return new Exclude(other, NameRule.FINAL, method, elements, include, where, deferrability);
    }

    /** The constraint, comparing one more column: {@code with("during", "&&")}. */
    public Exclude with(String column, String operator) {
        return with(IndexElement.ascending(column), operator);
    }

    /** The constraint, comparing one more column or expression. */
    public Exclude with(IndexElement element, String operator) {
        List<Element> more = new ArrayList<>(elements);
        more.add(new Element(element, operator));
        return new Exclude(name, nameRule, method, more, include, where, deferrability);
    }

    /** The constraint with the access method for its index. */
    public Exclude using(String accessMethod) {
        return new Exclude(name, nameRule, accessMethod, elements, include, where, deferrability);
    }

    /** The constraint, its index carrying the columns too. */
    public Exclude including(String... columns) {
        return new Exclude(name, nameRule, method, elements, List.of(columns), where, deferrability);
    }

    /** The constraint, on those rows only that fulfil the SQL condition. */
    public Exclude where(String condition) {
        return new Exclude(name, nameRule, method, elements, include, condition, deferrability);
    }

    /** The constraint with when it is checked. */
    public Exclude deferrability(Deferrability other) {
        return new Exclude(name, nameRule, method, elements, include, where, other);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitExclude(this);
    }

    /**
     * One thing that is compared.
     *
     * @param element the column or expression
     * @param operator the operator as it is written in SQL: {@code =}, {@code &&}
     */
    public record Element(IndexElement element, String operator) {

        public Element {
            requireNonNull(element, "element");
            Checks.sql(operator, "the operator of an exclusion constraint");
        }
    }
}
