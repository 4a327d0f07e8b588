package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a database meant by an error.
 *
 * @param kind what the engine must know of it
 * @param message what the database said, without details that quote rows
 * @param hint what the database advises
 * @param sqlState the five characters of the SQLState; empty where there is none
 * @param position where in the statement it is, in characters from 1; empty where the database did not say
 */
public record DatabaseError(Kind kind, String message, Optional<String> hint, String sqlState, OptionalInt position) {

    public DatabaseError {
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
        requireNonNull(hint, "hint");
        requireNonNull(sqlState, "sqlState");
        requireNonNull(position, "position");
    }

    /** What the engine must know of an error. */
    public enum Kind {

        /** A table that the statement names does not exist. */
        MISSING_TABLE,

        /** A column, a type, a function or a cast that the statement needs does not exist. */
        MISSING_NAME,

        /** The database cannot be reached now, or does not take connections now; it may later. */
        UNAVAILABLE,

        /** The statement waited for a lock on a table for as long as it may. */
        LOCK_TIMEOUT,

        /** Anything else. */
        OTHER
    }
}
