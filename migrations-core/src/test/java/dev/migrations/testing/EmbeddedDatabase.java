package dev.migrations.testing;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.h2.H2Dialect;
import dev.migrations.dialect.sqlite.SqliteDialect;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A database inside this JVM. */
record EmbeddedDatabase(Kind kind, String name, Path folder) implements TestDatabase {

    /** Nobody needs a file that outlives a power cut; waiting for the disk takes longer than most tests. */
    @Override
    public String url() {
        return switch (kind) {
            case H2 -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
            case SQLITE -> "jdbc:sqlite:" + folder.resolve(name + ".db") + "?synchronous=OFF";
        };
    }

    @Override
    public String user() {
        return kind == Kind.H2 ? "SA" : "";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public DataSource dataSource() {
        return new DriverDataSource(this);
    }

    @Override
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    @Override
    public Dialect dialect() {
        return kind == Kind.H2 ? new H2Dialect() : new SqliteDialect();
    }

    @Override
    public String tablesQuery() {
        return switch (kind) {
            case H2 ->
                "SELECT CASE WHEN TABLE_NAME = UPPER(TABLE_NAME) THEN LOWER(TABLE_NAME) ELSE TABLE_NAME END"
                        + " FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'"
                        + " AND TABLE_TYPE = 'BASE TABLE' ORDER BY 1";
            case SQLITE ->
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                        + " ORDER BY 1";
        };
    }

    /** A file is left to whoever made its folder. */
    @Override
    public void close() {
        if (kind == Kind.H2) {
            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            } catch (SQLException e) {
                throw new IllegalStateException("the database could not be shut down", e);
            }
        }
    }

    enum Kind {
        H2,
        SQLITE
    }

    /** A new connection each time. */
    private record DriverDataSource(EmbeddedDatabase database) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return database.connection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return DriverManager.getConnection(database.url(), user, password);
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("not a wrapper for " + type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
