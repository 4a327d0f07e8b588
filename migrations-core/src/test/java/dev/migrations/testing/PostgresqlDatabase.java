package dev.migrations.testing;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database on the server of this JVM. */
final class PostgresqlDatabase implements TestDatabase {

    private final TestPostgresql server;

    private final String name;

    private final String url;

    private final String user;

    private final String password;

    private final Dialect dialect;

    PostgresqlDatabase(TestPostgresql server, String name, String url, String user, String password) {
        this.server = server;
        this.name = name;
        this.url = url;
        this.user = user;
        this.password = password;
        this.dialect = new PostgresqlDialect().forServer(server.version());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    @Override
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String tablesQuery() {
        return "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1";
    }

    /** Drops the database, also from under those who are still connected. */
    @Override
    public void close() {
        server.dropDatabase(name);
    }
}
