package dev.migrations.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/**
 * The MariaDB server of this test JVM: started when it is first asked for, stopped when the JVM exits.
 *
 * <p>It is the first of these that there is:
 *
 * <ol>
 *   <li>the server at {@code MIGRATIONS_TEST_MARIADB_URL}, with {@code MIGRATIONS_TEST_MARIADB_USER} and
 *       {@code MIGRATIONS_TEST_MARIADB_PASSWORD}: system properties or else environment variables; the user must be
 *       allowed to do everything
 *   <li>a container, where a Docker engine answers
 *   <li>a server unpacked from the Maven artifacts of the build, on Linux on amd64
 * </ol>
 *
 * <p>Where there is none of them, the test that asks is skipped. Thread-safe. Whoever needs a database creates one with
 * {@link #createDatabase()}; the server's own databases are left alone.
 */
public final class TestMariadb {

    private static final String SETTING = "MIGRATIONS_TEST_MARIADB_";

    private static final Pattern URL = Pattern.compile("(jdbc:(?:mariadb|mysql)://[^/?]*/)[^?]*((?:\\?.*)?)");

    private final Matcher url;

    private final String user;

    private final String password;

    TestMariadb(String url, String user, String password) {
        this.url = URL.matcher(url);
        if (!this.url.matches()) {
            throw new IllegalArgumentException(
                    SETTING + "URL must look like jdbc:mariadb://host:port/database, but is '" + url + "'");
        }
        this.user = user;
        this.password = password;
    }

    /**
     * The server of this JVM; the first call may take seconds.
     *
     * @throws TestAbortedException if there is none on this platform
     */
    public static TestMariadb instance() {
        return Holder.INSTANCE.orElseThrow(() -> new TestAbortedException(
                "There is no MariaDB server for this platform: set " + SETTING + "URL, or start a Docker engine."));
    }

    /** Creates an empty database with a name of its own, encoded in UTF-8. */
    public TestDatabase createDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        return new MariadbDatabase(this, name, url.group(1) + name + url.group(2), user, password);
    }

    void dropDatabase(String name) {
        execute("DROP DATABASE IF EXISTS " + name);
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url.group(), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("'" + sql + "' failed on the test server", e);
        }
    }

    private static Optional<TestMariadb> choose() {
        return given().or(MariadbContainer::start).or(EmbeddedMariadb::start);
    }

    private static Optional<TestMariadb> given() {
        return setting("URL")
                .map(url -> new TestMariadb(
                        url, setting("USER").orElse("root"), setting("PASSWORD").orElse("")));
    }

    private static Optional<String> setting(String name) {
        String key = SETTING + name;
        return Optional.ofNullable(System.getProperty(key, System.getenv(key))).filter(value -> !value.isBlank());
    }

    /** The version that the build was asked for, such as {@code 11.4.5}. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream file = TestMariadb.class.getResourceAsStream("mariadb.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static final class Holder {

        static final Optional<TestMariadb> INSTANCE = choose();
    }
}
