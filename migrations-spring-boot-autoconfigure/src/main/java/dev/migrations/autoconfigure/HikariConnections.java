package dev.migrations.autoconfigure;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.Credentials;
import com.zaxxer.hikari.util.DriverDataSource;
import com.zaxxer.hikari.util.PropertyElf;
import com.zaxxer.hikari.util.UtilityElf;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.lookup.JndiDataSourceLookup;
import org.springframework.util.StringUtils;

/**
 * Connections as a Hikari pool would open them, but outside of the pool.
 *
 * <p>URL, driver, driver properties, credentials, catalog, schema and init SQL are those of the pool at the moment when a
 * connection is asked for. The pool itself is only read: it is neither started nor sealed, and nothing that a revision
 * leaves behind in its session, such as a role, ever gets into it. A connection ends when it is closed. One that cannot be
 * opened fails at once with what the driver says.
 */
final class HikariConnections extends AbstractDataSource {

    private final HikariConfig pool;

    private final @Nullable Credentials ownCredentials;

    private HikariConnections(HikariConfig pool, @Nullable Credentials ownCredentials) {
        this.pool = pool;
        this.ownCredentials = ownCredentials;
    }

    /** Connections of the user who is given or else of the pool's; empty for another kind of data source. */
    static Optional<DataSource> of(DataSource dataSource, @Nullable String user, @Nullable String password) {
        HikariDataSource pool = unwrapped(dataSource);
        if (pool == null || InMemoryDatabase.isUrl(pool.getJdbcUrl())) {
            return Optional.empty();
        }
        return Optional.of(new HikariConnections(pool, user == null ? null : Credentials.of(user, password)));
    }

    private static @Nullable HikariDataSource unwrapped(DataSource dataSource) {
        return DataSourceUnwrapper.unwrap(dataSource, HikariConfigMXBean.class, HikariDataSource.class);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return open(credentials());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return open(Credentials.of(username, password));
    }

    private Credentials credentials() {
        if (ownCredentials != null) {
            return ownCredentials;
        }
        return pool.getCredentialsProvider() != null
                ? pool.getCredentialsProvider().getCredentials()
                : pool.getCredentials();
    }

    private Connection open(Credentials credentials) throws SQLException {
        DataSource source = source(credentials);
        Connection connection = credentials.getUsername() == null
                ? source.getConnection()
                : source.getConnection(credentials.getUsername(), credentials.getPassword());
        if (connection == null) {
            throw new SQLException("The driver does not accept the URL of the data source");
        }
        try {
            prepare(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            closeAfter(e, connection);
            throw e;
        }
    }

    private DataSource source(Credentials credentials) {
        if (pool.getDataSource() != null) {
            return pool.getDataSource();
        }
        if (StringUtils.hasLength(pool.getDataSourceClassName())) {
            DataSource source = UtilityElf.createInstance(pool.getDataSourceClassName(), DataSource.class);
            PropertyElf.setTargetFromProperties(source, pool.getDataSourceProperties());
            return source;
        }
        if (StringUtils.hasLength(pool.getJdbcUrl())) {
            return new DriverDataSource(
                    pool.getJdbcUrl(),
                    pool.getDriverClassName(),
                    pool.getDataSourceProperties(),
                    credentials.getUsername(),
                    credentials.getPassword());
        }
        return new JndiDataSourceLookup().getDataSource(pool.getDataSourceJNDI());
    }

    private void prepare(Connection connection) throws SQLException {
        if (StringUtils.hasLength(pool.getCatalog())) {
            connection.setCatalog(pool.getCatalog());
        }
        if (StringUtils.hasLength(pool.getSchema())) {
            connection.setSchema(pool.getSchema());
        }
        if (StringUtils.hasLength(pool.getConnectionInitSql())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(pool.getConnectionInitSql());
            }
        }
    }

    private static void closeAfter(Exception failure, Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
