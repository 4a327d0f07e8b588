package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

/**
 * The name of a column together with its table.
 *
 * @param table the table
 * @param column the column, as the database stores its name
 */
public record ColumnName(QualifiedName table, String column) {

    public ColumnName {
        requireNonNull(table, "table");
        Checks.name(column, "a column");
    }

    /**
     * The column of the table.
     *
     * @param table {@code name} or {@code schema.name}, as {@link QualifiedName#parse} reads it
     */
    public static ColumnName of(String table, String column) {
        return new ColumnName(QualifiedName.parse(table), column);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
