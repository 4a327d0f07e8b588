package dev.migrations.schema;

import dev.migrations.schema.StandardType.Kind;
import java.util.List;

/** The types of columns, for static import. */
public final class Types {

    private Types() {}

    /** A whole number of 2 bytes. */
    public static ColumnType smallint() {
        return StandardType.of(Kind.SMALLINT);
    }

    /** A whole number of 4 bytes. */
    public static ColumnType integer() {
        return StandardType.of(Kind.INTEGER);
    }

    /** A whole number of 8 bytes. */
    public static ColumnType bigint() {
        return StandardType.of(Kind.BIGINT);
    }

    /** A decimal number of any precision and scale. */
    public static ColumnType numeric() {
        return StandardType.of(Kind.NUMERIC);
    }

    /** A whole number of at most so many decimal digits. */
    public static ColumnType numeric(int precision) {
        return new StandardType(Kind.NUMERIC, List.of(precision));
    }

    /** A decimal number of at most {@code precision} digits, {@code scale} of them after the point. */
    public static ColumnType numeric(int precision, int scale) {
        return new StandardType(Kind.NUMERIC, List.of(precision, scale));
    }

    /** A floating-point number of 4 bytes. */
    public static ColumnType real() {
        return StandardType.of(Kind.REAL);
    }

    /** A floating-point number of 8 bytes. */
    public static ColumnType doublePrecision() {
        return StandardType.of(Kind.DOUBLE_PRECISION);
    }

    /** True or false. */
    public static ColumnType bool() {
        return StandardType.of(Kind.BOOLEAN);
    }

    /** A text of any length, where the database has that. */
    public static ColumnType varchar() {
        return StandardType.of(Kind.VARCHAR);
    }

    /** A text of at most so many characters. */
    public static ColumnType varchar(int length) {
        return new StandardType(Kind.VARCHAR, List.of(length));
    }

    /** A text of exactly so many characters, filled up with blanks. */
    public static ColumnType character(int length) {
        return new StandardType(Kind.CHARACTER, List.of(length));
    }

    /** A text of any length. */
    public static ColumnType text() {
        return StandardType.of(Kind.TEXT);
    }

    /** Bytes. */
    public static ColumnType bytea() {
        return StandardType.of(Kind.BYTEA);
    }

    /** A day. */
    public static ColumnType date() {
        return StandardType.of(Kind.DATE);
    }

    /** A time of day without a time zone. */
    public static ColumnType time() {
        return StandardType.of(Kind.TIME);
    }

    /** A time of day without a time zone, with so many digits for fractions of a second. */
    public static ColumnType time(int precision) {
        return new StandardType(Kind.TIME, List.of(precision));
    }

    /** A day and a time of day without a time zone. */
    public static ColumnType timestamp() {
        return StandardType.of(Kind.TIMESTAMP);
    }

    /** A day and a time of day without a time zone, with so many digits for fractions of a second. */
    public static ColumnType timestamp(int precision) {
        return new StandardType(Kind.TIMESTAMP, List.of(precision));
    }

    /** A moment. */
    public static ColumnType timestamptz() {
        return StandardType.of(Kind.TIMESTAMPTZ);
    }

    /** A moment, with so many digits for fractions of a second. */
    public static ColumnType timestamptz(int precision) {
        return new StandardType(Kind.TIMESTAMPTZ, List.of(precision));
    }

    /** A span of time. */
    public static ColumnType interval() {
        return StandardType.of(Kind.INTERVAL);
    }

    /** A UUID. */
    public static ColumnType uuid() {
        return StandardType.of(Kind.UUID);
    }

    /** A JSON text. */
    public static ColumnType json() {
        return StandardType.of(Kind.JSON);
    }

    /** A JSON value. */
    public static ColumnType jsonb() {
        return StandardType.of(Kind.JSONB);
    }

    /** An array of the type. */
    public static ColumnType array(ColumnType element) {
        return new ArrayType(element);
    }

    /** An enum that was created under the name, {@code name} or {@code schema.name}. */
    public static ColumnType enumType(String name) {
        return namedType(name);
    }

    /** A domain that was created under the name, {@code name} or {@code schema.name}. */
    public static ColumnType domainType(String name) {
        return namedType(name);
    }

    /** A type that was created under the name, {@code name} or {@code schema.name}. */
    public static ColumnType namedType(String name) {
        return new NamedType(QualifiedName.parse(name));
    }

    /** A type as one database writes it in SQL: {@code nativeType("citext")}. */
    public static ColumnType nativeType(String sql) {
        return new NativeType(sql);
    }
}
