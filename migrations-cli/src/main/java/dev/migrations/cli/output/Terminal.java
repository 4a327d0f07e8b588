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
 * @param passwordPrompt asks the person for a password, which is not shown
 * @param linePrompt asks the person for a line
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean isWatched, Prompt passwordPrompt, Prompt linePrompt) {

    public Terminal {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(passwordPrompt, "passwordPrompt");
        requireNonNull(linePrompt, "linePrompt");
    }

    /** Asks a person for something. */
    @FunctionalInterface
    public interface Prompt {

        /**
         * Asks.
         *
         * @param question what is asked, without a line end
         * @return empty where nobody can be asked, and where the person closed the input instead
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
        boolean isTerminal = console != null && isTerminal(console);
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        return new Terminal(
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                errors,
                !isPlain && isTerminal,
                question -> askUnseen(console, question),
                question -> isTerminal ? ask(console, errors, question) : Optional.empty());
    }

    private static Optional<String> askUnseen(@Nullable Console console, String question) {
        if (console == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(console.readPassword("%s: ", question)).map(String::new);
    }

    /** The console itself would ask on standard output, which is for answers of commands. */
    private static Optional<String> ask(@Nullable Console console, PrintWriter errors, String question) {
        errors.print(question + " ");
        errors.flush();
        return Optional.ofNullable(requireNonNull(console).readLine());
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
