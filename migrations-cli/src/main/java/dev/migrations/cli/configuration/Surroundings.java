package dev.migrations.cli.configuration;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a process finds where it is started.
 *
 * @param folder the working folder, in which files of settings are looked for
 * @param environment the environment variables
 */
public record Surroundings(Path folder, Map<String, String> environment) {

    public Surroundings {
        requireNonNull(folder, "folder");
        environment = Map.copyOf(environment);
    }

    /** Those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(Path.of(""), System.getenv());
    }

    @Override
    public String toString() {
        // The environment may hold a password.
        return "Surroundings[folder=" + folder + "]";
    }
}
