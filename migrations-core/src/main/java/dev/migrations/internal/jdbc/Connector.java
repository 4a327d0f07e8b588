package dev.migrations.internal.jdbc;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.Dialect;
import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Opens the session of a run, and waits for a database that is not up yet for as long as it may. */
public final class Connector {

    private final ConnectionSource source;

    private final List<Dialect> dialects;

    private final Duration timeout;

    private final MigrationListener listener;

    /**
     * Nothing is opened yet.
     *
     * @param timeout how long to try again while the database is not available; zero: try once
     */
    public Connector(ConnectionSource source, List<Dialect> dialects, Duration timeout, MigrationListener listener) {
        this.source = source;
        this.dialects = List.copyOf(dialects);
        this.timeout = timeout;
        this.listener = listener;
    }

    /**
     * Opens a session that the caller closes.
     *
     * @throws DatabaseUnavailableException if it cannot be opened in time, or cannot be opened at all
     */
    public JdbcSession open() {
        Polling polling = new Polling(timeout);
        while (true) {
            try {
                return JdbcSession.open(source, dialects);
            } catch (SQLException e) {
                awaitNextTry(e, polling);
            }
        }
    }

    private void awaitNextTry(SQLException error, Polling polling) {
        String reason = Credentials.masked(reason(error));
        if (isDriverMissing(error)) {
            throw DatabaseUnavailableException.withoutDriver(Credentials.masked(error), reason);
        }
        if (!mayPass(error) || polling.isOver()) {
            throw DatabaseUnavailableException.of(Credentials.masked(error), reason, timeout);
        }
        if (polling.isTimeToTell()) {
            listener.onEvent(new MigrationEvent.ConnectionAwaited(reason, polling.waited()));
        }
        polling.pause();
    }

    /** {@link java.sql.DriverManager} gives it the SQLState of a database that does not answer, and always these words. */
    private static boolean isDriverMissing(SQLException error) {
        return String.valueOf(error.getMessage()).startsWith("No suitable driver");
    }

    private boolean mayPass(SQLException error) {
        return dialects.stream().anyMatch(dialect -> dialect.describe(error).kind() == DatabaseError.Kind.UNAVAILABLE);
    }

    /** What the driver said, and the reason below it where the driver does not repeat it. */
    private static String reason(SQLException error) {
        String message = String.valueOf(error.getMessage());
        String root = message;
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            root = cause.getMessage() == null ? root : cause.getMessage();
        }
        return message.contains(root) ? message : message + " (" + root + ")";
    }
}
