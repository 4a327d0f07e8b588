package dev.migrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values occur together only once in a table.
 *
 * @param name its name; null where the database is to name it
 * @param columns the names of its columns in order, at least one
 */
public record Unique(@Nullable String name, List<String> columns) implements Constraint {

    public Unique {
        Checks.optionalName(name, "a unique constraint");
        columns = Checks.columns(columns, "a unique constraint");
    }

    @Override
    public Unique named(String other) {
        return new Unique(other, columns);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitUnique(this);
    }
}
