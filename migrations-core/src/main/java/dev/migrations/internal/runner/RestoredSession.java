package dev.migrations.internal.runner;

import dev.migrations.dialect.SessionState;
import dev.migrations.internal.jdbc.JdbcSession;
import java.sql.SQLException;

/**
 * A prepared session that is left, when it is closed, as it was before.
 *
 * @param session the session
 * @param state what it was like
 */
record RestoredSession(JdbcSession session, SessionState state) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
        state.restore();
    }
}
