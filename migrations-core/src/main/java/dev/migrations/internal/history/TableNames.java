package dev.migrations.internal.history;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * What the two tables are called.
 *
 * @param version the version table
 * @param history the history table
 */
public record TableNames(QualifiedName version, QualifiedName history) {

    public TableNames {
        requireNonNull(version, "version");
        requireNonNull(history, "history");
    }
}
