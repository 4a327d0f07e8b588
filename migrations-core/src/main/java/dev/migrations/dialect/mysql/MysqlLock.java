package dev.migrations.dialect.mysql;

import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.LockHolder;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Sha256;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A named lock of the server: it belongs to the session, whatever becomes of its transactions, and goes with it.
 *
 * <p>The servers of a cluster do not know of each other's named locks.
 */
final class MysqlLock implements DatabaseLock {

    /** Names of locks hold for the whole server and have 64 characters at most. */
    private static final int HASH_LENGTH = 40;

    private final SqlSession session;

    private final String name;

    MysqlLock(SqlSession session, QualifiedName versionTable) {
        this.session = session;
        this.name = "migrations:"
                + Sha256.hex(versionTable.toString().toLowerCase(Locale.ROOT)).substring(0, HASH_LENGTH);
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        return isYes("SELECT GET_LOCK(?, 0)");
    }

    /** Any user is told the number of the session, its user and where it comes from only those who may see it. */
    @Override
    public Optional<LockHolder> holder() throws SQLException {
        List<LockHolder> holders = session.query(
                "SELECT l.id, p.user, p.host FROM (SELECT IS_USED_LOCK(?) AS id) l"
                        + " LEFT JOIN information_schema.processlist p ON p.id = l.id WHERE l.id IS NOT NULL",
                MysqlLock::holder,
                name);
        return holders.stream().findFirst();
    }

    private static LockHolder holder(ResultSet row) throws SQLException {
        String user = row.getString(2);
        return new LockHolder(
                "connection " + row.getLong(1) + (user == null ? "" : " of user '" + user + "'"),
                "",
                Optional.ofNullable(row.getString(3)),
                Optional.empty());
    }

    @Override
    public boolean isHeld() throws SQLException {
        return isYes("SELECT IS_USED_LOCK(?) = CONNECTION_ID()");
    }

    @Override
    public boolean release() throws SQLException {
        return isYes("SELECT RELEASE_LOCK(?)");
    }

    /** No is answered with zero or with null. */
    private boolean isYes(String query) throws SQLException {
        return session.query(query, row -> row.getInt(1) == 1, name).get(0);
    }
}
