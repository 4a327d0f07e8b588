package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;

/**
 * The parameters of a session that the engine sets ({@code lock_timeout}, {@code application_name}) and those that
 * revisions are known to leave behind ({@code search_path}, as dumps do, and {@code role}).
 */
final class PostgresqlSessionState implements SessionState {

    private static final String SET = "SELECT set_config('role', ?, false), set_config('search_path', ?, false),"
            + " set_config('lock_timeout', ?, false), set_config('application_name', ?, false)";

    private final SqlSession session;

    private final Object[] before;

    private final Object[] during;

    private PostgresqlSessionState(SqlSession session, Object[] before, Object[] during) {
        this.session = session;
        this.before = before;
        this.during = during;
    }

    static PostgresqlSessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        List<String[]> parameters = session.query(
                "SELECT current_setting('role'), current_setting('search_path'), current_setting('lock_timeout'),"
                        + " current_setting('application_name')",
                row -> new String[] {row.getString(1), row.getString(2), row.getString(3), row.getString(4)});
        String[] before = parameters.get(0);
        Object[] during = {
            before[0],
            before[1],
            settings.statementLockTimeout().toMillis() + "ms",
            settings.applicationName().orElse(before[3])
        };
        PostgresqlSessionState state = new PostgresqlSessionState(session, before, during);
        state.renew();
        return state;
    }

    @Override
    public void renew() throws SQLException {
        session.query(SET, row -> true, during);
    }

    @Override
    public void restore() throws SQLException {
        session.query(SET, row -> true, before);
    }
}
