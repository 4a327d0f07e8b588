package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an index is sorted by. Immutable.
 *
 * @param kind whether it is a column or an expression
 * @param value the name of the column, or the SQL expression without parentheses around it
 * @param order in which direction it is sorted
 * @param nulls where nulls are sorted
 * @param collation its collation; null for that of the column or expression
 * @param operatorClass the operator class as it is written in SQL; null for the usual one of its type
 */
public record IndexElement(
        Kind kind,
        String value,
        SortOrder order,
        NullsOrder nulls,
        @Nullable QualifiedName collation,
        @Nullable String operatorClass) {

    public IndexElement {
        requireNonNull(kind, "kind");
        Checks.sql(value, "an index element");
        requireNonNull(order, "order");
        requireNonNull(nulls, "nulls");
        Checks.optionalSql(operatorClass, "an operator class");
    }

    /** A column, smallest value first. */
    public static IndexElement ascending(String column) {
        return of(Kind.COLUMN, column, SortOrder.ASCENDING);
    }

    /** A column, greatest value first. */
    public static IndexElement descending(String column) {
        return of(Kind.COLUMN, column, SortOrder.DESCENDING);
    }

    /** An SQL expression, smallest value first: {@code expression("lower(email)")}. */
    public static IndexElement expression(String sql) {
        return of(Kind.EXPRESSION, sql, SortOrder.ASCENDING);
    }

    private static IndexElement of(Kind kind, String value, SortOrder order) {
        return new IndexElement(kind, value, order, NullsOrder.USUAL, null, null);
    }

    /** The element, greatest value first. */
    public IndexElement descending() {
        return new IndexElement(kind, value, SortOrder.DESCENDING, nulls, collation, operatorClass);
    }

    /** The element with nulls before all values. */
    public IndexElement nullsFirst() {
        return new IndexElement(kind, value, order, NullsOrder.FIRST, collation, operatorClass);
    }

    /** The element with nulls behind all values. */
    public IndexElement nullsLast() {
        return new IndexElement(kind, value, order, NullsOrder.LAST, collation, operatorClass);
    }

    /** The element with the collation of that name; dots are part of the name. */
    public IndexElement collation(String collationName) {
        return new IndexElement(kind, value, order, nulls, QualifiedName.of(collationName), operatorClass);
    }

    /** The element with the operator class, as it is written in SQL. */
    public IndexElement operatorClass(String sql) {
        return new IndexElement(kind, value, order, nulls, collation, sql);
    }

    /** Whether an element is a column or an expression. */
    public enum Kind {
        COLUMN,
        EXPRESSION
    }

    /** In which direction an element is sorted. */
    public enum SortOrder {
        ASCENDING,
        DESCENDING
    }

    /** Where nulls are sorted. */
    public enum NullsOrder {

        /** Where the database puts them for the direction. */
        USUAL,
        FIRST,
        LAST
    }
}
