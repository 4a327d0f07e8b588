package dev.migrations.dialect.postgresql;

import static java.util.stream.Collectors.joining;

import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The parameters of a session that the engine sets ({@code lock_timeout}, {@code application_name}, {@code
 * client_connection_check_interval}) and those that revisions are known to leave behind ({@code search_path}, as dumps do,
 * and {@code role}).
 */
final class PostgresqlSessionState implements SessionState {

    private static final List<String> PARAMETERS =
            List.of("role", "search_path", "lock_timeout", "application_name", "client_connection_check_interval");

    private static final String READ = "SELECT "
            + PARAMETERS.stream().map(name -> "current_setting('" + name + "')").collect(joining(", "));

    private static final String WRITE = "SELECT "
            + PARAMETERS.stream()
                    .map(name -> "set_config('" + name + "', ?, false)")
                    .collect(joining(", "));

    private static final String OFF = "0";

    private final SqlSession session;

    private final Object[] before;

    private final Object[] during;

    private PostgresqlSessionState(SqlSession session, Object[] before, Object[] during) {
        this.session = session;
        this.before = before;
        this.during = during;
    }

    static PostgresqlSessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        Object[] before = session.query(READ, PostgresqlSessionState::values).get(0);
        Object[] during = {
            before[0],
            before[1],
            settings.statementLockTimeout().toMillis() + "ms",
            settings.applicationName().orElse(String.valueOf(before[3])),
            before[4].equals(OFF) ? connectionCheckInterval(session) : before[4]
        };
        PostgresqlSessionState state = new PostgresqlSessionState(session, before, during);
        state.renew();
        return state;
    }

    private static Object[] values(ResultSet row) throws SQLException {
        Object[] values = new Object[PARAMETERS.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getString(i + 1);
        }
        return values;
    }

    /**
     * How often a server looks, while a statement runs, whether the client is still there: without it the session of a
     * process that was killed keeps the lock until its statement ends, which can take hours. Servers on Windows cannot.
     */
    private static String connectionCheckInterval(SqlSession session) throws SQLException {
        return session.query(
                        "SELECT CASE WHEN version() ~* 'visual c|msvc|mingw' THEN '" + OFF + "' ELSE '1s' END",
                        row -> row.getString(1))
                .get(0);
    }

    @Override
    public void renew() throws SQLException {
        session.query(WRITE, row -> true, during);
    }

    @Override
    public void restore() throws SQLException {
        session.query(WRITE, row -> true, before);
    }
}
