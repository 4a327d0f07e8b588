package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.LockHolder;
import dev.migrations.sql.Sha256;
import dev.migrations.sql.SqlSession;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A session-level advisory lock. It is tried, never waited for: a session that waits inside {@code pg_advisory_lock}
 * holds a snapshot, and {@code CREATE INDEX CONCURRENTLY} of the session that holds the lock would wait for that for ever.
 */
final class PostgresqlLock implements DatabaseLock {

    private final SqlSession session;

    private final long key;

    PostgresqlLock(SqlSession session, String name) {
        this.session = session;
        this.key = key(name);
    }

    /** Advisory locks belong to a database; so its name need not be part of the key. */
    private static long key(String name) {
        return ByteBuffer.wrap(Sha256.bytes("dev.migrations:" + name)).getLong();
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        return session.query("SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), key)
                .get(0);
    }

    @Override
    public Optional<LockHolder> holder() throws SQLException {
        List<LockHolder> holders = session.query("""
                SELECT a.pid, a.application_name, host(a.client_addr), a.backend_start
                FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
                WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
                  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                  AND l.classid::bigint = (? >> 32) & 4294967295
                  AND l.objid::bigint = ? & 4294967295""", PostgresqlLock::holder, key, key);
        return holders.stream().findFirst();
    }

    private static LockHolder holder(ResultSet row) throws SQLException {
        String application = row.getString(2);
        // Sessions of other users show neither address nor times, unless the role may read all statistics.
        OffsetDateTime since = row.getObject(4, OffsetDateTime.class);
        return new LockHolder(
                "pid " + row.getInt(1),
                application == null ? "" : application,
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(since).map(OffsetDateTime::toInstant));
    }

    @Override
    public boolean isHeld() throws SQLException {
        return !session.query(
                        "SELECT 1 FROM pg_catalog.pg_locks l WHERE l.locktype = 'advisory' AND l.granted"
                                + " AND l.objsubid = 1 AND l.pid = pg_backend_pid()"
                                + " AND l.classid::bigint = (? >> 32) & 4294967295 AND l.objid::bigint = ? & 4294967295",
                        row -> true,
                        key,
                        key)
                .isEmpty();
    }

    @Override
    public boolean release() throws SQLException {
        return session.query("SELECT pg_advisory_unlock(?)", row -> row.getBoolean(1), key)
                .get(0);
    }
}
