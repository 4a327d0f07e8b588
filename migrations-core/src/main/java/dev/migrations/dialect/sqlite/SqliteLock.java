package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.LockHolder;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * An empty database beside the one that is locked, attached to the session and locked by it in exclusive locking mode,
 * which outlasts transactions. SQLite locks the file: so the lock goes with the session, and with its process.
 *
 * <p>A database in memory has no file; only those who share its cache could be kept out of it, and are not.
 */
final class SqliteLock implements DatabaseLock {

    private static final String ALIAS = "migrations_lock";

    private final SqlSession session;

    private final QualifiedName versionTable;

    SqliteLock(SqlSession session, QualifiedName versionTable) {
        this.session = session;
        this.versionTable = versionTable;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        Optional<String> file = lockFile();
        if (file.isEmpty()) {
            return true;
        }
        int timeout = session.query("PRAGMA busy_timeout", row -> row.getInt(1)).get(0);
        session.execute("PRAGMA busy_timeout = 0");
        try {
            session.update("ATTACH DATABASE ? AS " + ALIAS, file.get());
            return lockAttached();
        } catch (SQLException e) {
            return notOurs(e);
        } finally {
            session.execute("PRAGMA busy_timeout = " + timeout);
        }
    }

    /** Only writing takes the lock; what is written does not matter. */
    private boolean lockAttached() throws SQLException {
        try {
            session.execute("PRAGMA " + ALIAS + ".locking_mode = EXCLUSIVE");
            session.execute("PRAGMA " + ALIAS + ".user_version = 1");
            return true;
        } catch (SQLException e) {
            session.execute("DETACH DATABASE " + ALIAS);
            return notOurs(e);
        }
    }

    /** False, if the error says that another session has it; any other error is thrown. */
    private static boolean notOurs(SQLException error) throws SQLException {
        if (SqliteErrors.describe(error).kind() != DatabaseError.Kind.LOCK_TIMEOUT) {
            throw error;
        }
        return false;
    }

    /** Like the other files that SQLite keeps beside a database: {@code library.db-migration_version-lock}. */
    private Optional<String> lockFile() throws SQLException {
        String schema = versionTable.schema() == null ? "main" : versionTable.schema();
        String suffix = "-" + URLEncoder.encode(versionTable.name(), StandardCharsets.UTF_8) + "-lock";
        return attached().stream()
                .filter(database -> database.name().equalsIgnoreCase(schema))
                .map(Attached::file)
                .filter(file -> !file.isEmpty())
                .findFirst()
                .map(file -> file + suffix);
    }

    private List<Attached> attached() throws SQLException {
        return session.query("PRAGMA database_list", row -> {
            String file = row.getString(3);
            return new Attached(row.getString(2), file == null ? "" : file);
        });
    }

    @Override
    public Optional<LockHolder> holder() throws SQLException {
        return lockFile()
                .map(file -> new LockHolder(
                        "another connection, which has '" + file + "' open", "", Optional.empty(), Optional.empty()));
    }

    @Override
    public boolean release() throws SQLException {
        if (lockFile().isEmpty()) {
            return true;
        }
        if (attached().stream().noneMatch(database -> database.name().equals(ALIAS))) {
            return false;
        }
        session.execute("DETACH DATABASE " + ALIAS);
        return true;
    }

    /**
     * A database of the session.
     *
     * @param name the name it is attached under
     * @param file its file; empty where it is in memory
     */
    private record Attached(String name, String file) {}
}
