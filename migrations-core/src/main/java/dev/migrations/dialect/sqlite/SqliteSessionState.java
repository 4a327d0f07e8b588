package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The {@code busy_timeout} of a session, which the engine sets, and what revisions that rebuild tables are known to leave
 * behind: {@code foreign_keys} and {@code legacy_alter_table}.
 */
final class SqliteSessionState implements SessionState {

    private final SqlSession session;

    private final long foreignKeys;

    private final long legacyAlterTable;

    private final long before;

    private final long during;

    private SqliteSessionState(SqlSession session, long foreignKeys, long legacyAlterTable, long before, long during) {
        this.session = session;
        this.foreignKeys = foreignKeys;
        this.legacyAlterTable = legacyAlterTable;
        this.before = before;
        this.during = during;
    }

    static SqliteSessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        SqliteSessionState state = new SqliteSessionState(
                session,
                pragma(session, "foreign_keys"),
                pragma(session, "legacy_alter_table"),
                pragma(session, "busy_timeout"),
                milliseconds(settings.statementLockTimeout()));
        state.renew();
        return state;
    }

    private static long pragma(SqlSession session, String name) throws SQLException {
        return session.query("PRAGMA " + name, row -> row.getLong(1)).get(0);
    }

    /** SQLite takes zero for not waiting at all. */
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
        session.execute("PRAGMA foreign_keys = " + foreignKeys);
        session.execute("PRAGMA legacy_alter_table = " + legacyAlterTable);
        session.execute("PRAGMA busy_timeout = " + timeout);
    }
}
