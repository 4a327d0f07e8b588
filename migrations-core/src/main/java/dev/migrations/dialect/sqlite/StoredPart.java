package dev.migrations.dialect.sqlite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One constraint in the stored text of a table, or what else is said of a column behind its type.
 *
 * @param kind what it says
 * @param name its name; null where it has none
 * @param nameToken the number of the token with its name; where it has none, that of its first token
 * @param first the number of its first token
 * @param content the number of its first token behind its name
 * @param behind the number of the token behind it
 * @param columns the columns that a key of a table names, in order; none for others
 */
record StoredPart(
        Kind kind, @Nullable String name, int nameToken, int first, int content, int behind, List<String> columns) {

    StoredPart {
        columns = List.copyOf(columns);
    }

    boolean isNamed(String other) {
        return other.equalsIgnoreCase(name);
    }

    /** What a part says. */
    enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        NOT_NULL,
        NULL,
        DEFAULT,
        COLLATE,
        GENERATED,
        /** A name that nothing follows, which SQLite allows. */
        NOTHING
    }
}
