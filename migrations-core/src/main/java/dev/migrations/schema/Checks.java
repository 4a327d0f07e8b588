package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the constructors of this package ask of names, expressions and lists. */
final class Checks {

    private Checks() {}

    static String name(String name, String ofWhat) {
        requireNonNull(name, ofWhat);
        if (name.isBlank()) {
            throw new MigrationException("The name of " + ofWhat + " is blank.", "Give it a name.");
        }
        return name;
    }

    static @Nullable String optionalName(@Nullable String name, String ofWhat) {
        return name == null ? null : name(name, ofWhat);
    }

    static String sql(String sql, String what) {
        requireNonNull(sql, what);
        if (sql.isBlank()) {
            throw new MigrationException("The SQL of " + what + " is blank.", "Write it, or leave it out.");
        }
        return sql;
    }

    static @Nullable String optionalSql(@Nullable String sql, String what) {
        return sql == null ? null : sql(sql, what);
    }

    /** At least one name, each of them once. */
    static List<String> columns(List<String> columns, String ofWhat) {
        if (columns.isEmpty()) {
            throw new MigrationException(capitalized(ofWhat) + " has no columns.", "Name at least one column.");
        }
        columns.forEach(column -> name(column, "a column of " + ofWhat));
        distinct(columns, ofWhat);
        return List.copyOf(columns);
    }

    static void distinct(List<String> columns, String ofWhat) {
        Set<String> seen = new LinkedHashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                throw new MigrationException(
                        capitalized(ofWhat) + " names column '" + column + "' twice.", "Name each column once.");
            }
        }
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
