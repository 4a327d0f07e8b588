package dev.migrations.internal.jdbc;

import dev.migrations.error.MigrationException;
import java.sql.SQLException;
import java.time.Duration;

/** No connection could be opened, within the time that was given. */
public final class DatabaseUnavailableException extends MigrationException {

    DatabaseUnavailableException(SQLException cause, String reason, Duration timeout) {
        super(
                "No connection to the database could be opened"
                        + (timeout.isZero() ? "" : " within " + timeout.toSeconds() + " s")
                        + ": " + reason
                        + (cause.getSQLState() == null ? "" : " (SQLState " + cause.getSQLState() + ")"),
                "Check that the database is up and that URL, user and password are right; nothing was changed."
                        + (timeout.isZero()
                                ? " To wait for a database that starts together with the application, set"
                                        + " 'spring.migrations.connect.timeout'."
                                : ""),
                cause);
    }
}
