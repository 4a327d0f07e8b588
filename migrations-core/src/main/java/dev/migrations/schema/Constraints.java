package dev.migrations.schema;

import java.util.List;

/** The constraints of tables, for static import; {@code named} gives them their names. */
public final class Constraints {

    private Constraints() {}

    /** A primary key of the columns, in order. */
    public static PrimaryKey primaryKey(String... columns) {
        return new PrimaryKey(null, NameRule.CONVENTION, List.of(columns), List.of(), Deferrability.NOT_DEFERRABLE);
    }

    /** A unique constraint on the columns, in order. */
    public static Unique unique(String... columns) {
        return new Unique(
                null,
                NameRule.CONVENTION,
                List.of(columns),
                List.of(),
                NullsDistinctness.DISTINCT,
                Deferrability.NOT_DEFERRABLE);
    }

    /** The columns of a foreign key: {@code foreignKey("author_id").references("author", "id")}. */
    public static ForeignKey.Source foreignKey(String... columns) {
        return new ForeignKey.Source(List.of(columns));
    }

    /** A check of the SQL expression, which has no parentheses around it. */
    public static Check check(String expression) {
        return new Check(null, NameRule.CONVENTION, expression, Validity.VALID, CheckInheritance.INHERITED);
    }

    /** An exclusion of rows that agree in the column by the operator: {@code exclude("during", "&&").using("gist")}. */
    public static Exclude exclude(String column, String operator) {
        return new Exclude(
                null,
                NameRule.CONVENTION,
                null,
                List.of(new Exclude.Element(IndexElement.ascending(column), operator)),
                List.of(),
                null,
                Deferrability.NOT_DEFERRABLE);
    }
}
