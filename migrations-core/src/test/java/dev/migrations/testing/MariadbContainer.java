package dev.migrations.testing;

import java.util.Optional;
import org.testcontainers.mariadb.MariaDBContainer;

/** A server in a container. */
final class MariadbContainer {

    private MariadbContainer() {}

    /** Empty where no Docker engine answers. */
    static Optional<TestMariadb> start() {
        if (!Docker.isAvailable()) {
            return Optional.empty();
        }
        MariaDBContainer container = new MariaDBContainer("mariadb:" + TestMariadb.version()).withUsername("root");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop-mariadb-container"));
        return Optional.of(new TestMariadb(container.getJdbcUrl(), "root", container.getPassword()));
    }
}
