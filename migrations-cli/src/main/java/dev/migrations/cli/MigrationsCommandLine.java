package dev.migrations.cli;

import static java.util.Objects.requireNonNull;

import dev.migrations.MigrationsBuilder;
import dev.migrations.cli.output.Terminal;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands of the engine: arguments in, an answer on standard output, everything else on standard error, and an exit
 * status out.
 *
 * <p>The exit status is 0 for yes and for done, 1 where the answer of a check is no, 2 for wrong usage or an error before
 * anything was changed, and 3 where a migration failed. No exception comes out of {@link #run}: errors are told on
 * standard error.
 *
 * <p>Progress is told on standard error from the engine's events. Whoever starts the command line inside of an application
 * sends the application's log there too, and should keep the logger {@code dev.migrations.Migrations} quiet, which would
 * say the same again.
 */
public final class MigrationsCommandLine {

    private final Terminal terminal;

    private final Supplier<MigrationsBuilder> builder;

    private MigrationsCommandLine(Terminal terminal, Supplier<MigrationsBuilder> builder) {
        this.terminal = requireNonNull(terminal, "terminal");
        this.builder = requireNonNull(builder, "builder");
    }

    /**
     * The command line inside of an application, whose configuration it uses; it has no options for the connection.
     *
     * @param builder gives the application's settings; called at most once for each run, and not at all where a command
     *     needs none, such as for {@code --help}
     */
    public static MigrationsCommandLine inApplication(Supplier<MigrationsBuilder> builder) {
        return inApplication(builder, Terminal.ofProcess());
    }

    /**
     * The command line inside of an application, which writes elsewhere than to the process's own streams.
     *
     * @param builder as for {@link #inApplication(Supplier)}
     */
    public static MigrationsCommandLine inApplication(Supplier<MigrationsBuilder> builder, Terminal terminal) {
        return new MigrationsCommandLine(terminal, builder);
    }

    /**
     * Runs one command.
     *
     * @param arguments the command and its options, such as {@code upgrade}, {@code heads}; without the word
     *     {@code migrations} before them
     * @return the exit status
     */
    public int run(String... arguments) {
        int status = new CommandLine(new Root())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    @Command(name = "migrations", mixinStandardHelpOptions = true)
    private final class Root implements Runnable {
        @Override
        public void run() {
            builder.get().build();
        }
    }
}
