package dev.migrations.architecture.wrong.internal.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

final class TouchesJdbc {

    private TouchesJdbc() {}

    static Connection fromDataSource(DataSource dataSource) throws SQLException {
        return dataSource.getConnection();
    }

    static Connection fromDriverManager() throws SQLException {
        return DriverManager.getConnection("jdbc:none");
    }

    static void statement(Statement statement) throws SQLException {
        statement.execute("SELECT 1");
    }

    static Callable<Integer> preparedStatement(PreparedStatement statement) {
        return statement::executeUpdate;
    }
}
