package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.schema.Schema;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Reads a database that others change meanwhile, as it is at one moment.
 *
 * @param lockTimeout how long one question may wait for a lock on a table; zero: without limit
 */
record LiveReading(Duration lockTimeout) {

    Schema read(JdbcSession session, SchemaReader reader, SchemaScope scope) throws SQLException {
        session.begin();
        try {
            session.dialect().freeze(session);
            session.dialect().limitLockWaits(session, lockTimeout);
            return reader.read(session, scope);
        } finally {
            session.rollback();
        }
    }
}
