package dev.migrations.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** The Docker engine of this machine. */
final class Docker {

    private Docker() {}

    /** Whether an engine answers. */
    static boolean isAvailable() {
        return mayBeThere() && DockerClientFactory.instance().isDockerAvailable();
    }

    /**
     * Whether it is worth asking: the question itself logs an error and its stack traces where the answer is no. These
     * are the places where an engine is configured or listens.
     */
    private static boolean mayBeThere() {
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
