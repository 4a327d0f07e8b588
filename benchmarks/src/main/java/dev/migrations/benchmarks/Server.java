package dev.migrations.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of a measurement. All processes of one share one server, whose port is a system property of those that
 * did not start it.
 */
final class Server implements AutoCloseable {

    /** The system property that says at which port of this machine the server is. */
    static final String PORT = "benchmarks.postgresql.port";

    private final int port;

    private final Closeable process;

    private Server(int port, Closeable process) {
        this.port = port;
        this.process = process;
    }

    /** Starts a server that answers a commit as servers in production do: when it is on the disk. */
    static Server start() throws IOException {
        EmbeddedPostgres process = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
        return new Server(process.getPort(), process);
    }

    /** The server that is there already, or else a new one. Sets logging up, as an application has before it upgrades. */
    static Server find() throws IOException {
        LoggerFactory.getLogger(Server.class).debug("Looking for the server");
        Integer port = Integer.getInteger(PORT);
        return port == null ? start() : new Server(port, () -> {});
    }

    int port() {
        return port;
    }

    /** A data source that opens a connection whenever it is asked for one: what every tool pays alike. */
    DataSource dataSource(String database) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {"localhost"});
        dataSource.setPortNumbers(new int[] {port});
        dataSource.setDatabaseName(database);
        dataSource.setUser("postgres");
        dataSource.setPassword("postgres");
        return dataSource;
    }

    boolean exists(String database) throws SQLException {
        try (Connection connection = dataSource("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
            return rows.next();
        }
    }

    void create(String database) throws SQLException {
        execute("CREATE DATABASE " + database);
    }

    void drop(String database) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    }

    /** Writes to the disk what earlier work left to be written, so that the next does not pay for it. */
    void settle() throws SQLException {
        execute("CHECKPOINT");
    }

    private void execute(String sql) throws SQLException {
        execute("postgres", List.of(sql));
    }

    /** Runs each of them in a transaction of its own. */
    void execute(String database, List<String> scripts) throws SQLException {
        try (Connection connection = dataSource(database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String script : scripts) {
                statement.execute(script);
            }
        }
    }

    /** How many of the tables that the benchmarks create are there. */
    int countItems(String database) throws SQLException {
        try (Connection connection = dataSource(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'item\\_%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Product and version. */
    String product() throws SQLException {
        return "PostgreSQL " + version();
    }

    String version() throws SQLException {
        try (Connection connection = dataSource("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW server_version")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
