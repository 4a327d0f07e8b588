package dev.migrations.autoconfigure.command;

import dev.migrations.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An application that is started in this process, which goes on where it would have exited.
 *
 * @param source the class of the application
 * @param properties are given before all other arguments
 */
record CommandedApplication(Class<?> source, List<String> properties) {

    static CommandedApplication of(Class<?> source) {
        return new CommandedApplication(source, List.of("server.port=0"));
    }

    CommandedApplication on(TestDatabase database) {
        return with(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.user(),
                "spring.datasource.password=" + database.password());
    }

    CommandedApplication with(String... more) {
        List<String> all = new ArrayList<>(properties);
        all.addAll(List.of(more));
        return new CommandedApplication(source, all);
    }

    /** The status that the process exits with when it is started with the word and the rest. */
    int migrations(String... command) {
        List<Integer> statuses = new ArrayList<>();
        SpringApplication application = new SpringApplication(source);
        application.addBootstrapRegistryInitializer(
                registry -> registry.register(ProcessExit.class, context -> statuses::add));
        List<String> words = new ArrayList<>(List.of("migrations"));
        words.addAll(List.of(command));
        try {
            application.run(arguments(words)).close();
        } catch (RuntimeException e) {
            if (!statuses.isEmpty()) {
                return statuses.get(0);
            }
            throw e;
        }
        throw new AssertionError("The application has opened");
    }

    ConfigurableApplicationContext open(String... words) {
        return new SpringApplication(source).run(arguments(List.of(words)));
    }

    private String[] arguments(List<String> words) {
        List<String> arguments =
                new ArrayList<>(properties.stream().map(name -> "--" + name).toList());
        arguments.addAll(words);
        return arguments.toArray(String[]::new);
    }
}
