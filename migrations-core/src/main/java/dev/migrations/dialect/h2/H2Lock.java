package dev.migrations.dialect.h2;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.LockHolder;
import dev.migrations.dialect.SessionSettings;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A row in a temporary table beside the version table, which names the session that holds the lock. The row of a session
 * that the database does not know any more counts for nothing. So the lock goes with its session, as far as the user may
 * see the sessions of others: administrators may.
 */
final class H2Lock implements DatabaseLock {

    private static final String DUPLICATE_KEY = "23505";

    private static final String OWN_SESSION = "SESSION_ID()";

    private final SqlSession session;

    private final String table;

    private final String application;

    H2Lock(SqlSession session, QualifiedName versionTable, SessionSettings settings) {
        this.session = session;
        String schema = versionTable.schema();
        this.table = (schema == null ? "" : H2Identifiers.quote(schema) + ".")
                + H2Identifiers.quote(versionTable.name() + "_lock");
        this.application = settings.applicationName().orElse("");
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        try {
            return insert();
        } catch (SQLException e) {
            requireMissingTable(e);
            session.execute("CREATE GLOBAL TEMPORARY TABLE IF NOT EXISTS " + table
                    + " (id integer PRIMARY KEY, session_id integer NOT NULL,"
                    + " session_start timestamp(9) with time zone NOT NULL, application varchar NOT NULL)");
            return insert();
        }
    }

    private boolean insert() throws SQLException {
        session.update("DELETE FROM " + table + " l WHERE EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.USERS u"
                + " WHERE u.USER_NAME = CURRENT_USER AND u.IS_ADMIN) AND NOT EXISTS (SELECT 1 FROM"
                + " INFORMATION_SCHEMA.SESSIONS s WHERE s.SESSION_ID = l.session_id"
                + " AND s.SESSION_START = l.session_start)");
        try {
            int rows = session.update(
                    "INSERT INTO " + table + " SELECT 1, s.SESSION_ID, s.SESSION_START, CAST(? AS varchar)"
                            + " FROM INFORMATION_SCHEMA.SESSIONS s WHERE s.SESSION_ID = " + OWN_SESSION
                            + " AND NOT EXISTS (SELECT 1 FROM " + table + ")",
                    application);
            return rows == 1;
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void requireMissingTable(SQLException error) throws SQLException {
        if (H2Errors.describe(error).kind() != DatabaseError.Kind.MISSING_TABLE) {
            throw error;
        }
    }

    @Override
    public Optional<LockHolder> holder() throws SQLException {
        List<LockHolder> holders = session.query(
                "SELECT l.session_id, l.application, s.CLIENT_ADDR, l.session_start FROM " + table
                        + " l LEFT JOIN INFORMATION_SCHEMA.SESSIONS s ON s.SESSION_ID = l.session_id",
                H2Lock::holder);
        return holders.stream().findFirst();
    }

    private static LockHolder holder(ResultSet row) throws SQLException {
        return new LockHolder(
                "session " + row.getInt(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                Optional.of(row.getObject(4, OffsetDateTime.class).toInstant()));
    }

    @Override
    public boolean release() throws SQLException {
        try {
            return session.update("DELETE FROM " + table + " WHERE session_id = " + OWN_SESSION) == 1;
        } catch (SQLException e) {
            requireMissingTable(e);
            return false;
        }
    }
}
