package dev.migrations.schema;

import java.util.List;

/** The constraints of tables, for static import; {@code named} gives them their names. */
public final class Constraints {

    private Constraints() {}

    /** A primary key of the columns, in order. */
    public static PrimaryKey primaryKey(String... columns) {
        return new PrimaryKey(null, List.of(columns));
    }

    /** A unique constraint on the columns, in order. */
    public static Unique unique(String... columns) {
        return new Unique(null, List.of(columns));
    }

    /** The columns of a foreign key: {@code foreignKey("author_id").references("author", "id")}. */
    public static ForeignKey.Source foreignKey(String... columns) {
        return new ForeignKey.Source(List.of(columns));
    }

    /** A check of the SQL expression, which has no parentheses around it. */
    public static Check check(String expression) {
        return new Check(null, expression);
    }
}
