package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A condition that every row of a table fulfils. Immutable.
 *
 * @param name its name; null where it is made up
 * @param nameRule what a naming convention may do to its name
 * @param expression the condition, an SQL expression without parentheses around it
 * @param validity which rows it holds for
 * @param inheritance whether it holds for the tables that inherit from its table
 */
public record Check(
        @Nullable String name, NameRule nameRule, String expression, Validity validity, CheckInheritance inheritance)
        implements Constraint {

    public Check {
        Checks.optionalName(name, "a check constraint");
        requireNonNull(nameRule, "nameRule");
        Checks.sql(expression, "a check constraint");
        requireNonNull(validity, "validity");
        requireNonNull(inheritance, "inheritance");
    }

    @Override
    public Check named(String other) {
        return new Check(other, NameRule.CONVENTION, expression, validity, inheritance);
    }

    @Override
    public Check finallyNamed(String other) {
        return new Check(other, NameRule.FINAL, expression, validity, inheritance);
    }

    /** The check, not looking at the rows that are there already. */
    public Check notValid() {
        return validity(Validity.NOT_VALID);
    }

    /** The check with which rows it holds for. */
    public Check validity(Validity other) {
        return new Check(name, nameRule, expression, other, inheritance);
    }

    /** The check, for the table alone and not for those that inherit from it. */
    public Check noInherit() {
        return new Check(name, nameRule, expression, validity, CheckInheritance.NO_INHERIT);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitCheck(this);
    }
}
