package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.SessionSettings;
import dev.migrations.dialect.SessionState;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;

/**
 * Every parameter of a session, and its role: those that the engine sets ({@code lock_timeout}, {@code application_name},
 * {@code client_connection_check_interval}), and those that revisions leave behind, as dumps do with the search path.
 */
final class PostgresqlSessionState implements SessionState {

    /** Role and session user are not among {@code pg_settings}. The other parameters come as one JSON object. */
    private static final String READ = """
            SELECT current_setting('session_authorization'), current_setting('role'),
                (SELECT coalesce(json_object_agg(name, setting)::text, '{}')
                 FROM pg_catalog.pg_settings WHERE source = 'session')""";

    private static final String TAKE_ROLE = """
            SELECT CASE WHEN current_setting('session_authorization') <> ? THEN set_config('session_authorization', ?, false) END,
                CASE WHEN current_setting('role') <> ? THEN set_config('role', ?, false) END""";

    private static final String PUT_BACK = """
            SELECT count(set_config(s.name, coalesce(b.value, s.reset_val), false))
            FROM pg_catalog.pg_settings s LEFT JOIN pg_catalog.json_each_text(?::json) b ON b.key = s.name
            WHERE (s.source = 'session' OR b.key IS NOT NULL)
              AND s.setting IS DISTINCT FROM coalesce(b.value, s.reset_val)""";

    /**
     * How often a server looks, while a statement runs, whether the client is still there: without it the session of a
     * process that was killed keeps the lock until its statement ends, which can take hours. Servers on Windows cannot.
     */
    private static final String WATCH_CLIENT = """
            SELECT set_config('client_connection_check_interval', '1s', false)
            WHERE current_setting('client_connection_check_interval') = '0' AND version() !~* 'visual c|msvc|mingw'""";

    private final SqlSession session;

    private final Parameters before;

    private final Parameters during;

    private PostgresqlSessionState(SqlSession session, Parameters before, Parameters during) {
        this.session = session;
        this.before = before;
        this.during = during;
    }

    static PostgresqlSessionState prepare(SqlSession session, SessionSettings settings) throws SQLException {
        Parameters before = read(session);
        session.query(
                "SELECT set_config('lock_timeout', ?, false)",
                row -> true,
                settings.statementLockTimeout().toMillis() + "ms");
        if (settings.applicationName().isPresent()) {
            session.query(
                    "SELECT set_config('application_name', ?, false)",
                    row -> true,
                    settings.applicationName().get());
        }
        session.query(WATCH_CLIENT, row -> true);
        return new PostgresqlSessionState(session, before, read(session));
    }

    private static Parameters read(SqlSession session) throws SQLException {
        List<Parameters> read =
                session.query(READ, row -> new Parameters(row.getString(1), row.getString(2), row.getString(3)));
        return read.get(0);
    }

    @Override
    public void renew() throws SQLException {
        putBack(during);
    }

    @Override
    public void restore() throws SQLException {
        putBack(before);
    }

    private void putBack(Parameters parameters) throws SQLException {
        takeRole(parameters.sessionUser(), parameters.role());
        session.query(PUT_BACK, row -> true, parameters.json());
    }

    private void takeRole(String sessionUser, String role) throws SQLException {
        session.query(TAKE_ROLE, row -> true, sessionUser, sessionUser, role, role);
    }

    @Override
    public Interlude asOwner() throws SQLException {
        Parameters revisions = session.query(
                        "SELECT current_setting('session_authorization'), current_setting('role')",
                        row -> new Parameters(row.getString(1), row.getString(2), ""))
                .get(0);
        if (revisions.hasRoleOf(during)) {
            return () -> {};
        }
        takeRole(during.sessionUser(), during.role());
        return () -> takeRole(revisions.sessionUser(), revisions.role());
    }

    /**
     * The parameters of a session at one time.
     *
     * @param sessionUser the parameter {@code session_authorization}
     * @param role the parameter {@code role}
     * @param json those others that were set in the session, as a JSON object
     */
    private record Parameters(String sessionUser, String role, String json) {

        boolean hasRoleOf(Parameters other) {
            return sessionUser.equals(other.sessionUser) && role.equals(other.role);
        }
    }
}
