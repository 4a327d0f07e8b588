package dev.migrations.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads every file, and runs each that is not in its table yet in a transaction with the row that says so. */
final class JdbcUpgrade implements Upgrade {

    @Override
    public void run(DataSource dataSource, Path folder) throws IOException, SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS applied (file varchar(255) PRIMARY KEY)");
            Set<String> applied = applied(statement);
            connection.setAutoCommit(false);
            for (Path file : files(folder)) {
                String script = Files.readString(file);
                if (!applied.contains(name(file))) {
                    statement.execute(script);
                    insert(connection, name(file));
                    connection.commit();
                }
            }
        }
    }

    private static Set<String> applied(Statement statement) throws SQLException {
        Set<String> applied = new HashSet<>();
        try (ResultSet rows = statement.executeQuery("SELECT file FROM applied")) {
            while (rows.next()) {
                applied.add(rows.getString(1));
            }
        }
        return applied;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void insert(Connection connection, String file) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO applied (file) VALUES (?)")) {
            insert.setString(1, file);
            insert.executeUpdate();
        }
    }
}
