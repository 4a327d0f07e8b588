package dev.migrations.autoconfigure.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.CompositePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The environment of the application, except for what would open it or change its database unasked. */
final class CommandEnvironment {

    private static final String ENABLED = "spring.migrations.command.enabled";

    /** Go before everything, the command line included. */
    private static final Map<String, Object> FORCED = forced();

    /** Go before everything but the command line. */
    private static final Map<String, Object> QUIET = quiet();

    private final CommandArguments arguments;

    CommandEnvironment(CommandArguments arguments) {
        this.arguments = arguments;
    }

    private static Map<String, Object> forced() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.main.web-application-type", "none");
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.main.log-startup-info", "false");
        properties.put("spring.main.keep-alive", "false");
        properties.put("spring.migrations.mode", "none");
        // Whatever else changes a schema, should a command need a bean that comes with it.
        properties.put("spring.sql.init.mode", "never");
        properties.put("spring.jpa.generate-ddl", "false");
        properties.put("spring.jpa.hibernate.ddl-auto", "none");
        properties.put("spring.flyway.enabled", "false");
        properties.put("spring.liquibase.enabled", "false");
        return properties;
    }

    private static Map<String, Object> quiet() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("logging.level.root", "warn");
        // The command tells on standard error what these tell the log.
        properties.put("logging.level.dev.migrations.Migrations", "off");
        properties.put("logging.level." + CommandContext.class.getName(), "off");
        return properties;
    }

    /** Whether the application leaves the word to the command; read before it has an environment of its own. */
    boolean isCommandEnabled() {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(commandLine());
        ConfigurationPropertySources.attach(environment);
        return environment.getProperty(ENABLED, Boolean.class, true);
    }

    /** Takes the options of the command out, and puts in what a command needs. */
    void applyTo(ConfigurableEnvironment environment) {
        MutablePropertySources sources = environment.getPropertySources();
        PropertySource<?> ofAllArguments = sources.get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        sources.addFirst(new MapPropertySource("migrationsCommandQuiet", QUIET));
        if (ofAllArguments != null) {
            sources.remove(ofAllArguments.getName());
            sources.addFirst(withoutCommand(ofAllArguments));
        }
        sources.addFirst(new MapPropertySource("migrationsCommand", FORCED));
    }

    /** An environment that had a command line before has both, the new one first. */
    private PropertySource<?> withoutCommand(PropertySource<?> ofAllArguments) {
        if (!(ofAllArguments instanceof CompositePropertySource composite)) {
            return commandLine();
        }
        CompositePropertySource both = new CompositePropertySource(ofAllArguments.getName());
        both.addPropertySource(commandLine());
        composite.getPropertySources().stream().skip(1).forEach(both::addPropertySource);
        return both;
    }

    private PropertySource<?> commandLine() {
        return new SimpleCommandLinePropertySource(arguments.ofSpring().toArray(String[]::new));
    }
}
