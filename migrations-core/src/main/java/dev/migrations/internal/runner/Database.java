package dev.migrations.internal.runner;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.SessionSettings;
import dev.migrations.error.MigrationException;
import dev.migrations.internal.history.MigrationTables;
import dev.migrations.internal.history.TableNames;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.schema.QualifiedName;
import java.sql.SQLException;
import java.util.Optional;

/** An open database: its session, and our two tables in it. Not thread-safe. */
final class Database implements AutoCloseable {

    private final JdbcSession session;

    private final TableNames names;

    private final MigrationTables tables;

    private Database(JdbcSession session, TableNames names) {
        this.session = session;
        this.names = names;
        this.tables = new MigrationTables(session, session.dialect(), names);
    }

    static Database open(Connector connector, RunSettings settings) {
        JdbcSession session = connector.open();
        try {
            String schema = schema(session, settings);
            return new Database(
                    session,
                    new TableNames(
                            new QualifiedName(schema, settings.versionTable()),
                            new QualifiedName(schema, settings.historyTable())));
        } catch (SQLException e) {
            throw closing(session, failure(session.dialect(), e));
        } catch (RuntimeException e) {
            throw closing(session, e);
        }
    }

    private static String schema(JdbcSession session, RunSettings settings) throws SQLException {
        Optional<String> schema = settings.schema().isPresent() ? settings.schema() : session.schema();
        return schema.orElseThrow(() -> new MigrationException(
                "The connection has no schema to keep '" + settings.versionTable()
                        + "' in: none of the schemas in its search path exists, or the user may use none of them.",
                "Create the schema, mend the search path of the connection or the user, or set"
                        + " 'spring.migrations.schema'."));
    }

    private static RuntimeException closing(JdbcSession session, RuntimeException failure) {
        try {
            session.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    JdbcSession session() {
        return session;
    }

    Dialect dialect() {
        return session.dialect();
    }

    MigrationTables tables() {
        return tables;
    }

    /** The version table's name as it is told to people. */
    String versionTable() {
        return names.version().name();
    }

    /** A lock for the version table, so that two of them in one database do not wait for each other. */
    DatabaseLock lock(SessionSettings settings) {
        return dialect().lock(session, names.version(), settings);
    }

    /** What the lock is for, as it is told to people. */
    String lockName() {
        return names.version().toString();
    }

    /** What becomes of an error of the database at something that the engine itself asked for. */
    MigrationException failure(SQLException error) {
        return failure(dialect(), error);
    }

    private static MigrationException failure(Dialect dialect, SQLException error) {
        DatabaseError meant = dialect.describe(error);
        return new MigrationException(
                "The database refused what the engine asked for: " + meant.message()
                        + (meant.sqlState().isEmpty() ? "" : " (SQLState " + meant.sqlState() + ")"),
                meant.kind() == DatabaseError.Kind.UNAVAILABLE
                        ? "The connection was lost: check that the database is up, then start again."
                        : "Check that the schema exists and that the database user may create and change tables in it,"
                                + " then start again.",
                error);
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
