package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Which schemas of a database are read.
 *
 * @param home the schema whose objects are told by their names alone
 * @param others the other ones, by name; none of them is the home
 */
public record SchemaScope(String home, List<String> others) {

    public SchemaScope {
        requireNonNull(home, "home");
        others = List.copyOf(others);
        if (others.contains(home)) {
            throw new IllegalArgumentException("'" + home + "' is the home and one of the others");
        }
    }

    /** The home alone. */
    public static SchemaScope of(String home) {
        return new SchemaScope(home, List.of());
    }
}
