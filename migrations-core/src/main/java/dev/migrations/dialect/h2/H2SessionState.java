package dev.migrations.dialect.h2;

import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.time.Duration;

/** The lock timeout of a session, which the engine sets, and its schema, which revisions may leave changed. */
final class H2SessionState implements SessionState {

    private final SqlSession session;

    private final String schema;

    private final long before;

    private final long during;

    private H2SessionState(SqlSession session, String schema, long before, long during) {
        this.session = session;
        this.schema = schema;
        this.before = before;
        this.during = during;
    }

    static H2SessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        long before =
                session.query("SELECT LOCK_TIMEOUT()", row -> row.getLong(1)).get(0);
        H2SessionState state =
                new H2SessionState(session, schema(session), before, milliseconds(settings.statementLockTimeout()));
        state.renew();
        return state;
    }

    static String schema(SqlSession session) throws SQLException {
        return session.query("SELECT CURRENT_SCHEMA", row -> row.getString(1)).get(0);
    }

    /** H2 takes zero for not waiting at all. */
    private static long milliseconds(Duration timeout) {
        return timeout.isZero() ? Integer.MAX_VALUE : Math.min(Integer.MAX_VALUE, timeout.toMillis());
    }

    @Override
    public void renew() throws SQLException {
        set(during);
    }

    @Override
    public void restore() throws SQLException {
        set(before);
    }

    private void set(long timeout) throws SQLException {
        session.execute("SET SCHEMA " + H2Identifiers.quoteExactly(schema));
        session.execute("SET LOCK_TIMEOUT " + timeout);
    }
}
