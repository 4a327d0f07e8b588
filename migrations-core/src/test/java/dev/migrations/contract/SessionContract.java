package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.migrations.Migrations;
import dev.migrations.event.MigrationEvent;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The one connection: opened, prepared, kept the same for every revision, and given back as it came. */
abstract class SessionContract extends EngineContract {

    @Test
    void whatARevisionDoesToItsSessionIsGoneForTheNext() {
        execute("CREATE ROLE migrations_test_role");
        try {
            revisions
                    .revision(
                            "a1",
                            "",
                            "SELECT set_config('search_path', '', false);\nSET ROLE migrations_test_role;"
                                    + "\nSET lock_timeout = '1h';",
                            "")
                    .revision(
                            "b2",
                            "a1",
                            "CREATE TABLE seen AS SELECT current_setting('search_path') AS path,"
                                    + " current_setting('role') AS role, current_setting('lock_timeout') AS timeout;",
                            "");

            builder().statementLockTimeout(Duration.ofSeconds(7)).build().upgrade();

            assertThat(rows("SELECT path, role, timeout FROM seen")).containsExactly("\"$user\", public|none|7s");
        } finally {
            execute("DROP ROLE migrations_test_role");
        }
    }

    @Test
    void aConnectionThatIsLentIsGivenBackAsItCame() throws Exception {
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;");
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '3s'");
            statement.execute("SET application_name = 'lender'");
            connection.setAutoCommit(false);
            Migrations migrations = builder()
                    .dataSource(new LendingDataSource(connection))
                    .applicationName("borrower")
                    .build();

            migrations.upgrade();

            assertThat(connection.getAutoCommit()).isFalse();
            try (ResultSet row = statement.executeQuery(
                    "SELECT current_setting('lock_timeout'), current_setting('application_name'),"
                            + " (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid())")) {
                row.next();
                assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
                        .containsExactly("3s", "lender", "0");
            }
        }
    }

    @Test
    void oneConnectionIsEnoughForEverything() throws Exception {
        revisions
                .revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;")
                .file(
                        "b2.sql",
                        "-- @revision b2\n-- @revises a1\n-- @transaction none\n-- @upgrade\n"
                                + "CREATE INDEX CONCURRENTLY author_idx ON author (id);\n-- @downgrade\n"
                                + "DROP INDEX CONCURRENTLY author_idx;\n");
        try (Connection connection = database.connection()) {
            LendingDataSource only = new LendingDataSource(connection);
            Migrations migrations = builder().dataSource(only).build();

            migrations.upgrade();
            migrations.status();
            migrations.downgrade("base");
            migrations.stamp("heads");

            assertThat(only.mostAtOnce).isEqualTo(1);
        }
    }

    @Test
    void theApplicationNameIsWhatTheDatabaseShowsAndTheHistoryKeeps() {
        revisions.revision("a1", "", "CREATE TABLE seen AS SELECT current_setting('application_name') AS name;", "");

        builder().applicationName("catalogue").build().upgrade();

        assertThat(rows("SELECT name FROM seen")).containsExactly("catalogue");
        assertThat(rows("SELECT application_name, database_user FROM migration_history"))
                .containsExactly("catalogue|" + database.user());
    }

    @Test
    void aStatementWaitsForATableOnlyAsLongAsItMay() throws Exception {
        revisions
                .revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;")
                .revision("b2", "a1", "ALTER TABLE author ADD x int;", "");
        migrations().upgrade("a1");
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE author");

            Failure failure = failureOf(() -> builder()
                    .statementLockTimeout(Duration.ofMillis(50))
                    .build()
                    .upgrade());

            assertThat(failure.problem())
                    .contains("canceling statement due to lock timeout (SQLState 55P03)")
                    .contains("the database is at 'a1'");
            assertThat(failure.action())
                    .isEqualTo(
                            "Another session uses the table: start again when it has finished, or allow a longer wait"
                                    + " with 'spring.migrations.statement.lock-timeout'. The run continues with this"
                                    + " revision.");
        }
    }

    @Test
    void anUnreachableDatabaseIsToldWithTheDriversReason() throws Exception {
        int port = freePort();

        Failure failure = failureOf(() -> builder()
                .url("jdbc:postgresql://localhost:" + port + "/none", "nobody", "secret")
                .build()
                .upgrade());

        assertThat(failure.problem())
                .startsWith(
                        "No connection to the database could be opened: Connection to localhost:" + port + " refused.")
                .endsWith("(SQLState 08001)")
                .doesNotContain("secret");
        assertThat(failure.action())
                .isEqualTo(
                        "Check that the database is up and that URL, user and password are right; nothing was changed."
                                + " To wait for a database that starts together with the application, set"
                                + " 'spring.migrations.connect.timeout'.");
    }

    @Test
    void aRefusedLoginIsNotTriedAgain() {
        Failure failure = failureOf(() -> builder()
                .url(database.url(), "no_such_user_at_all", "secret")
                .connectTimeout(Duration.ofMinutes(1))
                .build()
                .upgrade());

        assertThat(failure.problem()).contains("(SQLState 28").doesNotContain("secret");
        assertThat(events).noneMatch(MigrationEvent.ConnectionAwaited.class::isInstance);
    }

    @Test
    void noPasswordOfAUrlIsToldAndAMissingDriverIsNotWaitedFor() {
        Failure failure = failureOf(() -> builder()
                .url("jdbc:nosuch://app:TOP@SECRET@host/db?user=app&password=TOP;SECRET&sslPassword=SECRET", null, null)
                .connectTimeout(Duration.ofMinutes(1))
                .build()
                .upgrade());

        assertThat(failure)
                .isEqualTo(
                        new Failure(
                                "No connection to the database could be opened: No suitable driver found for"
                                        + " jdbc:nosuch://app:***@host/db?user=app&password=***&sslPassword=*** (SQLState 08001)",
                                "Add the JDBC driver of this database to the class path, or mend the URL; nothing was changed."));
        assertThat(events).noneMatch(MigrationEvent.ConnectionAwaited.class::isInstance);
    }

    @Test
    void noPasswordOfAUrlIsToldThatTheDriverCannotRead() {
        Throwable thrown = catchThrowable(() -> builder()
                .url("jdbc:postgresql://host:port/db?user=app&password=TOPSECRET", null, null)
                .build()
                .upgrade());
        StringWriter report = new StringWriter();
        thrown.printStackTrace(new PrintWriter(report));

        assertThat(thrown)
                .hasMessageContaining("jdbc:postgresql://host:port/db?user=app&password=***")
                .hasCauseInstanceOf(SQLException.class);
        assertThat(report.toString()).doesNotContain("TOPSECRET");
    }

    @Test
    void aDatabaseThatComesUpLaterIsWaitedFor() throws Exception {
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;");
        int port = freePort();
        String realAddress = database.url().replaceFirst("^jdbc:postgresql://([^/]+)/.*$", "$1");
        String url = database.url().replace("//" + realAddress + "/", "//localhost:" + port + "/");
        try (Forwarder forwarder = new Forwarder(port, realAddress)) {
            builder()
                    .url(url, database.user(), database.password())
                    .connectTimeout(Duration.ofMinutes(1))
                    .listener(event -> {
                        if (event instanceof MigrationEvent.ConnectionAwaited) {
                            forwarder.open();
                        }
                    })
                    .build()
                    .upgrade();
        }

        assertThat(events).anyMatch(MigrationEvent.ConnectionAwaited.class::isInstance);
        assertThat(version()).containsExactly("a1");
    }

    @Test
    void aConnectionWithoutASchemaIsAnError() {
        revisions.revision("a1", "", "SELECT 1;", "");

        Failure failure = failureOf(() -> builder()
                .url(
                        database.url() + (database.url().contains("?") ? "&" : "?") + "currentSchema=nowhere",
                        database.user(),
                        database.password())
                .build()
                .upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The connection has no schema to keep 'migration_version' in: none of the schemas in its search"
                                + " path exists, or the user may use none of them.",
                        "Create the schema, mend the search path of the connection or the user, or set"
                                + " 'spring.migrations.schema'."));
    }

    @Test
    void aSchemaThatDoesNotExistIsAnErrorWhenOurTablesAreToBeCreated() {
        revisions.revision("a1", "", "SELECT 1;", "");

        Failure failure = failureOf(() -> builder().schema("nowhere").build().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The database refused what the engine asked for: schema \"nowhere\" does not exist (SQLState"
                                + " 3F000)",
                        "Check that the schema exists and that the database user may create and change tables in it,"
                                + " then start again."));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Lends out one connection that is not closed by those who borrow it. */
    private static final class LendingDataSource extends PGSimpleDataSource {

        private static final long serialVersionUID = 1;

        private final transient Connection connection;

        private int lent;

        private int mostAtOnce;

        LendingDataSource(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Connection getConnection() {
            lent++;
            mostAtOnce = Math.max(mostAtOnce, lent);
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            lent--;
                            return null;
                        }
                        return method.invoke(connection, arguments);
                    });
        }
    }

    /** A port that answers only from a moment on, and passes on to the real server. */
    private static final class Forwarder implements AutoCloseable {

        private final ExecutorService threads = Executors.newCachedThreadPool();

        private final List<Closeable> open = new ArrayList<>();

        private final int port;

        private final String target;

        Forwarder(int port, String target) {
            this.port = port;
            this.target = target;
        }

        synchronized void open() {
            if (!open.isEmpty()) {
                return;
            }
            try {
                ServerSocket server = new ServerSocket(port, 10, InetAddress.getByName("localhost"));
                open.add(server);
                threads.submit(() -> {
                    while (true) {
                        forward(server.accept());
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private synchronized void forward(Socket client) throws IOException {
            int colon = target.lastIndexOf(':');
            Socket server = new Socket(target.substring(0, colon), Integer.parseInt(target.substring(colon + 1)));
            open.add(client);
            open.add(server);
            threads.submit(() -> copy(client.getInputStream(), server.getOutputStream()));
            threads.submit(() -> copy(server.getInputStream(), client.getOutputStream()));
        }

        private static Void copy(InputStream from, OutputStream to) throws IOException {
            byte[] buffer = new byte[8192];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                to.write(buffer, 0, read);
                to.flush();
            }
            return null;
        }

        @Override
        public synchronized void close() throws IOException {
            for (Closeable socket : open) {
                socket.close();
            }
            threads.shutdownNow();
        }
    }
}
