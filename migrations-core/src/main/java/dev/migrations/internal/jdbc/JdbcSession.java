package dev.migrations.internal.jdbc;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.ServerVersion;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementSink;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.WorkStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One open connection, the dialect of its database, and the transaction on it.
 *
 * <p>In autocommit unless {@link #begin()} was called. {@link #close()} gives the connection back as it came: whatever
 * is not committed is rolled back, and autocommit is what it was. Not thread-safe.
 */
public final class JdbcSession implements SqlSession, StatementSink, AutoCloseable {

    private static final int BATCH_SIZE = 500;

    private final Connection connection;

    private final Dialect dialect;

    private final String product;

    private final String user;

    private final boolean autoCommitBefore;

    private final List<String> notices = new ArrayList<>();

    private JdbcSession(Connection connection, Dialect dialect, String product, String user, boolean autoCommitBefore) {
        this.connection = connection;
        this.dialect = dialect;
        this.product = product;
        this.user = user;
        this.autoCommitBefore = autoCommitBefore;
    }

    /**
     * Opens a connection and finds its dialect.
     *
     * @throws UnsupportedDatabaseException if none of the dialects is for its database
     * @throws SQLException if the database cannot be reached
     */
    static JdbcSession open(ConnectionSource source, List<Dialect> dialects) throws SQLException {
        Connection connection = source.open();
        try {
            DatabaseMetaData metaData = connection.getMetaData();
            String productName = metaData.getDatabaseProductName();
            String version = shortVersion(metaData.getDatabaseProductVersion());
            Dialect dialect = dialects.stream()
                    .filter(candidate -> candidate.isFor(productName))
                    .findFirst()
                    .orElseThrow(() -> new UnsupportedDatabaseException(productName, dialects))
                    .forServer(new ServerVersion(metaData.getDatabaseMajorVersion(), version));
            boolean autoCommit = connection.getAutoCommit();
            if (!autoCommit) {
                connection.setAutoCommit(true);
            }
            return new JdbcSession(
                    connection,
                    dialect,
                    productName + " " + version,
                    Objects.requireNonNullElse(metaData.getUserName(), ""),
                    autoCommit);
        } catch (SQLException | RuntimeException e) {
            try {
                connection.close();
            } catch (SQLException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    /** Servers add what distribution they come from: {@code 18.6 (Debian 18.6-1)}, {@code 11.4.5-MariaDB}. */
    private static String shortVersion(String version) {
        return version.split("[ -]", 2)[0];
    }

    /** The dialect of the database. */
    public Dialect dialect() {
        return dialect;
    }

    /** Product and version of the database, such as {@code PostgreSQL 18.6}. */
    public String product() {
        return product;
    }

    /** The database user; empty where the database has no users. */
    public String user() {
        return user;
    }

    /** The schema that unqualified names are created in; empty where the connection has none. */
    public Optional<String> schema() throws SQLException {
        return dialect.schema(this);
    }

    /** Begins a transaction. */
    public void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    /** Ends the transaction and keeps what it did. */
    public void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Ends the transaction and undoes what it did; also one that was begun by a statement. */
    public void rollback() throws SQLException {
        if (connection.getAutoCommit()) {
            dialect.rollback(this);
        } else {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Whether a transaction is under way that {@link #begin()} began. */
    public boolean isInTransaction() throws SQLException {
        return !connection.getAutoCommit();
    }

    /** What the database said about the statements since the last call; forgets it. */
    public List<String> takeNotices() {
        List<String> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    /**
     * Runs a statement of a revision.
     *
     * @throws SQLException if the database refuses it
     * @throws WorkFailedException if the revision's own Java code fails
     */
    @Override
    public void accept(Statement statement) throws SQLException {
        statement.accept(new Execution());
    }

    @Override
    public <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(arguments));
            try (ResultSet rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(mapper.map(rows));
                }
                return values;
            }
        }
    }

    @Override
    public int update(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(arguments));
            return statement.executeUpdate();
        }
    }

    @Override
    public void updateAll(String sql, List<? extends List<?>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int inBatch = 0;
            for (List<?> row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++inBatch == BATCH_SIZE) {
                    statement.executeBatch();
                    inBatch = 0;
                }
            }
            if (inBatch > 0) {
                statement.executeBatch();
            }
        }
    }

    @Override
    public void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            // A revision's text is for the server: braces in it are not JDBC escapes.
            statement.setEscapeProcessing(false);
            boolean hasRows = statement.execute(sql);
            while (hasRows || statement.getUpdateCount() != -1) {
                hasRows = statement.getMoreResults();
            }
            for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                notices.add(warning.getMessage());
            }
        }
    }

    private void bind(PreparedStatement statement, List<?> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            Object argument =
                    arguments.get(i) instanceof Optional<?> optional ? optional.orElse(null) : arguments.get(i);
            if (argument instanceof Instant instant) {
                statement.setObject(i + 1, dialect.bound(instant));
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (connection.isClosed()) {
                return;
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommitBefore);
        }
    }

    private final class Execution implements StatementVisitor<Boolean, SQLException> {

        @Override
        public Boolean visitSql(SqlStatement statement) throws SQLException {
            execute(statement.sql());
            return true;
        }

        @Override
        public Boolean visitCopy(CopyStatement statement) throws SQLException {
            dialect.copy(connection, statement);
            return true;
        }

        @Override
        public Boolean visitDerived(DerivedStatement statement) throws SQLException {
            statement.derivation().run(JdbcSession.this);
            return true;
        }

        @Override
        public Boolean visitWork(WorkStatement statement) throws SQLException {
            if (isInTransaction()) {
                workInTransaction(statement);
            } else {
                work(statement, connection);
                requireNoTransactionLeftOpen();
            }
            return true;
        }

        /** A savepoint that is gone afterwards tells that the code ended the transaction by a statement of its own. */
        private void workInTransaction(WorkStatement statement) throws SQLException {
            Savepoint savepoint = connection.setSavepoint();
            try {
                work(statement, TransactionGuard.around(connection));
            } catch (SQLException | WorkFailedException e) {
                if (!isStillIn(savepoint, e)) {
                    throw new TransactionEndedException(e);
                }
                throw e;
            }
            try {
                connection.releaseSavepoint(savepoint);
            } catch (SQLException e) {
                throw new TransactionEndedException(e);
            }
        }

        private boolean isStillIn(Savepoint savepoint, Exception failure) {
            try {
                connection.rollback(savepoint);
                return true;
            } catch (SQLException e) {
                failure.addSuppressed(e);
                return false;
            }
        }

        private void work(WorkStatement statement, Connection lent) throws SQLException {
            try {
                statement.work().run(lent);
            } catch (SQLException e) {
                throw e;
            } catch (Exception | LinkageError | AssertionError e) {
                throw new WorkFailedException(e);
            }
        }

        private void requireNoTransactionLeftOpen() throws SQLException {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
                throw new WorkFailedException(new IllegalStateException(
                        "it switched autocommit off and left a transaction open; what it did there was rolled back"));
            }
        }
    }
}
