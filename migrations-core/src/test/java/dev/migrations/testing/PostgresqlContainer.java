package dev.migrations.testing;

import java.util.Optional;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server in a container. */
final class PostgresqlContainer {

    private PostgresqlContainer() {}

    /** Empty where no Docker engine answers. */
    static Optional<TestPostgresql> start() {
        if (!Docker.isAvailable()) {
            return Optional.empty();
        }
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:" + TestPostgresql.majorVersion());
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop-postgresql-container"));
        return Optional.of(
                new TestPostgresql(container.getJdbcUrl(), container.getUsername(), container.getPassword()));
    }
}
