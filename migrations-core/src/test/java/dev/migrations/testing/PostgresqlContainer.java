package dev.migrations.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server in a container. */
final class PostgresqlContainer {

    private PostgresqlContainer() {}

    /** Empty where no Docker engine answers. */
    static Optional<TestPostgresql> start() {
        if (!mayHaveDocker() || !DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:" + TestPostgresql.majorVersion());
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop-postgresql-container"));
        return Optional.of(
                new TestPostgresql(container.getJdbcUrl(), container.getUsername(), container.getPassword()));
    }

    /**
     * Whether it is worth asking: the question itself logs an error and its stack traces where the answer is no. These
     * are the places where an engine is configured or listens.
     */
    private static boolean mayHaveDocker() {
        String home = System.getProperty("user.home");
        return System.getenv("DOCKER_HOST") != null
                || System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                Path.of(home, ".testcontainers.properties"),
                                Path.of(home, ".docker/run/docker.sock"),
                                Path.of(home, ".docker/desktop/docker.sock"),
                                Path.of(
                                        Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                                                .orElse("/run"),
                                        "docker.sock"))
                        .anyMatch(Files::exists);
    }
}
