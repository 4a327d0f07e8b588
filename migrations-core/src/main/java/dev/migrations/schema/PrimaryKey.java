package dev.migrations.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that tell the rows of a table apart.
 *
 * @param name its name; null where the database is to name it
 * @param columns the names of its columns in order, at least one
 */
public record PrimaryKey(@Nullable String name, List<String> columns) implements Constraint {

    public PrimaryKey {
        Checks.optionalName(name, "a primary key");
        columns = Checks.columns(columns, "a primary key");
    }

    @Override
    public PrimaryKey named(String other) {
        return new PrimaryKey(other, columns);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitPrimaryKey(this);
    }
}
