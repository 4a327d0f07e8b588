package dev.migrations.internal.runner;

import dev.migrations.internal.jdbc.JdbcSession;
import java.sql.SQLException;

/**
 * The transaction that a run has open when it fails, if it has one; closing it undoes what it did. Only then can the lock
 * be given back: a session refuses statements in a transaction that has failed.
 *
 * @param session the session
 */
record OpenTransaction(JdbcSession session) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
        if (session.isInTransaction()) {
            session.rollback();
        }
    }
}
