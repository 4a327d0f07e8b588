package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

/**
 * A parameter of a table, an index or a view, as it stands behind {@code WITH}.
 *
 * @param name its name
 * @param value its value as it is written in SQL
 */
public record StorageParameter(String name, String value) {

    public StorageParameter {
        Checks.name(name, "a storage parameter");
        requireNonNull(value, "value");
    }

    /** A parameter: {@code parameter("fillfactor", "70")}. */
    public static StorageParameter parameter(String name, String value) {
        return new StorageParameter(name, value);
    }
}
