package dev.migrations.cli;

import dev.migrations.cli.configuration.Surroundings;
import dev.migrations.cli.output.Terminal;
import dev.migrations.testing.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Runs the stand-alone command line inside of the test. */
final class Shell {

    private final Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private Optional<String> typedPassword = Optional.empty();

    private boolean isWatched;

    Shell(Path folder) {
        this.folder = folder;
    }

    static Shell at(Path folder, TestDatabase database) {
        return new Shell(folder)
                .with("MIGRATIONS_URL", database.url())
                .with("MIGRATIONS_USER", database.user())
                .with("MIGRATIONS_PASSWORD", database.password());
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell without(String variable) {
        environment.remove(variable);
        return this;
    }

    Shell typing(String password) {
        typedPassword = Optional.of(password);
        return this;
    }

    Shell watched() {
        isWatched = true;
        return this;
    }

    /** Times, which differ from run to run, become 12 ms. */
    Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Outcome(status, fixed(out.toString()), fixed(err.toString()));
    }

    /** Both streams in one, as they appear on a screen. */
    String screen(String... arguments) {
        StringWriter screen = new StringWriter();
        PrintWriter writer = new PrintWriter(screen);
        run(writer, writer, arguments);
        return fixed(screen.toString());
    }

    private int run(PrintWriter out, PrintWriter err, String... arguments) {
        return MigrationsCommandLine.standalone(
                        new Terminal(out, err, isWatched, question -> typedPassword, question -> Optional.empty()),
                        new Surroundings(folder, environment))
                .run(arguments);
    }

    private String fixed(String text) {
        return text.replaceAll("[0-9]+ ms", "12 ms")
                .replaceAll("\"durationMs\": [0-9]+", "\"durationMs\": 12")
                .replace(folder.toAbsolutePath() + "/", "");
    }
}
