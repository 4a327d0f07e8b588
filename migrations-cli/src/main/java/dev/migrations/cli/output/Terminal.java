package dev.migrations.cli.output;

import static java.util.Objects.requireNonNull;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes to, and who is there.
 *
 * @param out takes the answer of a command and nothing else
 * @param err takes everything else: progress, logs and errors
 * @param isWatched whether a person looks at both: only then there is colour and a progress bar
 * @param passwordPrompt asks the person for a password
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean isWatched, PasswordPrompt passwordPrompt) {

    public Terminal {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(passwordPrompt, "passwordPrompt");
    }

    /** Asks for a password without showing it. */
    @FunctionalInterface
    public interface PasswordPrompt {

        /**
         * Asks.
         *
         * @param question what is asked, without a line end
         * @return empty where nobody can be asked
         */
        Optional<String> ask(String question);
    }

    /** That of this process. {@code NO_COLOR} and {@code TERM=dumb} in the environment mean that nobody watches. */
    public static Terminal ofProcess() {
        return of(System.out, System.err, System.getenv(), System.console());
    }

    private static Terminal of(
            PrintStream out, PrintStream err, Map<String, String> environment, @Nullable Console console) {
        boolean isPlain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                !isPlain && console != null && isTerminal(console),
                question -> ask(console, question));
    }

    private static Optional<String> ask(@Nullable Console console, String question) {
        if (console == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(console.readPassword("%s: ", question)).map(String::new);
    }

    /** From Java 22 on there is a console also where there is no terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Console.isTerminal() cannot be called", e);
        }
    }
}
