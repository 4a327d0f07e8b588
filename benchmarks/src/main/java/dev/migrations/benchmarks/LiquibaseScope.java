package dev.migrations.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.ui.LoggerUIService;

/** Runs Liquibase as Spring Boot does: what it has to say goes to its log and not to the console. */
final class LiquibaseScope {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("liquibase");

    private LiquibaseScope() {}

    static void run(Map<String, Object> values, Scope.ScopedRunner<Void> work) throws Exception {
        LOGGER.setLevel(Level.WARNING);
        Map<String, Object> scope = new HashMap<>(values);
        scope.put(Scope.Attr.ui.name(), new LoggerUIService());
        // It would tell its vendor over the network that it ran.
        scope.put("liquibase.analytics.enabled", false);
        Scope.child(scope, work);
    }
}
