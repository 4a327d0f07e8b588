package dev.migrations.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that belongs to one test or test class, until it is closed. */
public final class TestDatabase implements AutoCloseable {

    private final TestPostgresql server;

    private final String name;

    private final String url;

    private final String user;

    private final String password;

    TestDatabase(TestPostgresql server, String name, String url, String user, String password) {
        this.server = server;
        this.name = name;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Its name on the server. */
    public String name() {
        return name;
    }

    /** The JDBC URL, without credentials. */
    public String url() {
        return url;
    }

    /** The user that owns it. */
    public String user() {
        return user;
    }

    /** The password of the user. */
    public String password() {
        return password;
    }

    /** A new data source without a pool. */
    public DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    /** A new connection in autocommit mode, for the caller to close. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Drops the database, also from under those who are still connected. */
    @Override
    public void close() {
        server.dropDatabase(name);
    }
}
