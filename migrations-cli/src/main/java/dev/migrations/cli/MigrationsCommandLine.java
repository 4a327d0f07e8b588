package dev.migrations.cli;

import static java.util.Objects.requireNonNull;

import dev.migrations.MigrationsBuilder;
import dev.migrations.cli.command.CommandTree;
import dev.migrations.cli.command.ConnectionOptions;
import dev.migrations.cli.configuration.Configuration;
import dev.migrations.cli.configuration.Surroundings;
import dev.migrations.cli.output.Terminal;
import java.util.Optional;
import java.util.function.Supplier;

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
 *
 * <p>Immutable; each run stands for itself.
 */
public final class MigrationsCommandLine {

    private final Supplier<CommandTree> commands;

    private MigrationsCommandLine(Supplier<CommandTree> commands) {
        this.commands = commands;
    }

    /** The command line of the stand-alone jar, for this process. */
    public static MigrationsCommandLine standalone() {
        return standalone(Terminal.ofProcess(), Surroundings.ofProcess());
    }

    /**
     * The command line of the stand-alone jar: settings come from options, from the environment and from files in the
     * working folder.
     */
    public static MigrationsCommandLine standalone(Terminal terminal, Surroundings surroundings) {
        requireNonNull(terminal, "terminal");
        requireNonNull(surroundings, "surroundings");
        return new MigrationsCommandLine(() -> {
            ConnectionOptions options = new ConnectionOptions();
            return new CommandTree(
                    terminal,
                    surroundings,
                    Optional.of(options),
                    () -> Configuration.of(options.source(terminal), surroundings)
                            .builder());
        });
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
        requireNonNull(builder, "builder");
        requireNonNull(terminal, "terminal");
        return new MigrationsCommandLine(
                () -> new CommandTree(terminal, Surroundings.ofProcess(), Optional.empty(), builder));
    }

    /**
     * Runs one command.
     *
     * @param arguments the command and its options, such as {@code upgrade}, {@code heads}; without the word
     *     {@code migrations} before them
     * @return the exit status
     */
    public int run(String... arguments) {
        return commands.get().run(arguments);
    }
}
