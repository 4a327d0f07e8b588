package dev.migrations.model;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.ColumnName;

/**
 * By what a column is known in the application.
 *
 * @param column the column
 * @param name what it is known by: {@code Author.fullName}
 */
public record ColumnHint(ColumnName column, String name) {

    public ColumnHint {
        requireNonNull(column, "column");
        requireNonNull(name, "name");
    }
}
