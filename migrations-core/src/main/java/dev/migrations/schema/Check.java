package dev.migrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * A condition that every row of a table fulfils.
 *
 * @param name its name; null where the database is to name it
 * @param expression the condition, an SQL expression without parentheses around it
 */
public record Check(@Nullable String name, String expression) implements Constraint {

    public Check {
        Checks.optionalName(name, "a check constraint");
        Checks.sql(expression, "a check constraint");
    }

    @Override
    public Check named(String other) {
        return new Check(other, expression);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitCheck(this);
    }
}
