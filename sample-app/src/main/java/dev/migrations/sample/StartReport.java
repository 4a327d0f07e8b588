package dev.migrations.sample;

import dev.migrations.sample.postgresql.LibraryDatabase;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in the log, once the library is open, where its data is and which URLs to open. */
@Component
class StartReport {

    private static final Logger LOGGER = LoggerFactory.getLogger(StartReport.class);

    private static final List<String> PATHS =
            List.of("/authors", "/books", "/books?title=frank", "/loans", "/actuator/migrations", "/actuator/health");

    private final LibraryDatabase database;

    private final Environment environment;

    StartReport(LibraryDatabase database, Environment environment) {
        this.database = database;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void report() {
        String port = environment.getProperty("local.server.port", "8080");
        LOGGER.info(
                "The library is open, with its data in {}. Look at:\n\n{}\n",
                database.description(),
                PATHS.stream()
                        .map(path -> "    http://localhost:" + port + path)
                        .collect(Collectors.joining("\n")));
    }
}
