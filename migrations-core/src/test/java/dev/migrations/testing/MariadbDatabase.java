package dev.migrations.testing;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.mysql.MysqlDialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A database on the server of this JVM.
 *
 * @param server the server
 */
record MariadbDatabase(TestMariadb server, String name, String url, String user, String password)
        implements TestDatabase {

    @Override
    public DataSource dataSource() {
        try {
            MariaDbDataSource dataSource = new MariaDbDataSource(url);
            dataSource.setUser(user);
            dataSource.setPassword(password);
            return dataSource;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public Dialect dialect() {
        return new MysqlDialect();
    }

    @Override
    public String tablesQuery() {
        return "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                + " ORDER BY BINARY table_name";
    }

    @Override
    public void close() {
        server.dropDatabase(name);
    }
}
