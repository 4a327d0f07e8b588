package dev.migrations.testing;

import dev.migrations.dialect.ServerVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The PostgreSQL server of this test JVM: started when it is first asked for, stopped when the JVM exits.
 *
 * <p>It is the first of these that there is:
 *
 * <ol>
 *   <li>the server at {@code MIGRATIONS_TEST_POSTGRESQL_URL}, with {@code MIGRATIONS_TEST_POSTGRESQL_USER} and
 *       {@code MIGRATIONS_TEST_POSTGRESQL_PASSWORD}: system properties or else environment variables; the user must be
 *       allowed to create databases
 *   <li>a container, where a Docker engine answers
 *   <li>a server unpacked from the Maven artifacts of the build
 * </ol>
 *
 * <p>Thread-safe. Whoever needs a database creates one with {@link #createDatabase()}; the server's own databases are left
 * alone.
 */
public final class TestPostgresql {

    private static final String SETTING = "MIGRATIONS_TEST_POSTGRESQL_";

    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/?]*/)[^?]*((?:\\?.*)?)");

    private final Matcher url;

    private final String user;

    private final String password;

    TestPostgresql(String url, String user, String password) {
        this.url = URL.matcher(url);
        if (!this.url.matches()) {
            throw new IllegalArgumentException(
                    SETTING + "URL must look like jdbc:postgresql://host:port/database, but is '" + url + "'");
        }
        this.user = user;
        this.password = password;
    }

    /** The server of this JVM; the first call may take seconds. */
    public static TestPostgresql instance() {
        return Holder.INSTANCE;
    }

    /** Creates an empty database with a name of its own, encoded in UTF-8. */
    public TestDatabase createDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        return new PostgresqlDatabase(this, name, url.group(1) + name + url.group(2), user, password);
    }

    /** Which version of PostgreSQL the server is. */
    public ServerVersion version() {
        try (Connection connection = DriverManager.getConnection(url.group(), user, password)) {
            DatabaseMetaData metaData = connection.getMetaData();
            return new ServerVersion(metaData.getDatabaseMajorVersion(), metaData.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new IllegalStateException("the test server does not say its version", e);
        }
    }

    void dropDatabase(String name) {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url.group(), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("'" + sql + "' failed on the test server", e);
        }
    }

    private static TestPostgresql choose() {
        return given().or(PostgresqlContainer::start).orElseGet(EmbeddedPostgresql::start);
    }

    private static Optional<TestPostgresql> given() {
        return setting("URL")
                .map(url -> new TestPostgresql(
                        url,
                        setting("USER").orElse("postgres"),
                        setting("PASSWORD").orElse("")));
    }

    private static Optional<String> setting(String name) {
        String key = SETTING + name;
        return Optional.ofNullable(System.getProperty(key, System.getenv(key))).filter(value -> !value.isBlank());
    }

    /** The major version that the build was asked for, such as {@code 18}. */
    static String majorVersion() {
        Properties properties = new Properties();
        try (InputStream file = TestPostgresql.class.getResourceAsStream("postgresql.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("version");
        return version.substring(0, version.indexOf('.'));
    }

    private static final class Holder {

        static final TestPostgresql INSTANCE = choose();
    }
}
