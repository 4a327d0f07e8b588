package dev.migrations.internal.jdbc;

import dev.migrations.error.MigrationException;
import java.sql.SQLException;
import java.time.Duration;

/** No connection could be opened, within the time that was given. */
public final class DatabaseUnavailableException extends MigrationException {

    private DatabaseUnavailableException(SQLException cause, String within, String reason, String action) {
        super(
                "No connection to the database could be opened" + within + ": " + reason
                        + (cause.getSQLState() == null ? "" : " (SQLState " + cause.getSQLState() + ")"),
                action,
                cause);
    }

    static DatabaseUnavailableException of(SQLException cause, String reason, Duration timeout) {
        return new DatabaseUnavailableException(
                cause,
                timeout.isZero() ? "" : " within " + timeout.toSeconds() + " s",
                reason,
                "Check that the database is up and that URL, user and password are right; nothing was changed."
                        + (timeout.isZero()
                                ? " To wait for a database that starts together with the application, set"
                                        + " 'spring.migrations.connect.timeout'."
                                : ""));
    }

    /** Waiting would not help. */
    static DatabaseUnavailableException withoutDriver(SQLException cause, String reason) {
        return new DatabaseUnavailableException(
                cause,
                "",
                reason,
                "Add the JDBC driver of this database to the class path, or mend the URL; nothing was changed.");
    }
}
