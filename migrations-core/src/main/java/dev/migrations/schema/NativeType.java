package dev.migrations.schema;

/**
 * A type that one database knows, in its own words.
 *
 * @param sql the type as it is written in SQL, with quotes and schema where it needs them
 */
public record NativeType(String sql) implements ColumnType {

    public NativeType {
        Checks.sql(sql, "a type");
    }

    @Override
    public <R> R accept(ColumnTypeVisitor<R> visitor) {
        return visitor.visitNative(this);
    }
}
