package dev.migrations.autoconfigure.command;

import dev.migrations.MigrationsBuilder;
import dev.migrations.autoconfigure.failure.FailureExplanation;
import dev.migrations.cli.MigrationsCommandLine;
import dev.migrations.cli.output.Terminal;
import dev.migrations.error.MigrationException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One command, from the start of the process to its exit. */
final class CommandRun {

    private final List<String> arguments;

    private final Terminal terminal;

    private final ReservedOutput output;

    private final ProcessExit exit;

    private CommandRun(List<String> arguments, Terminal terminal, ReservedOutput output, ProcessExit exit) {
        this.arguments = arguments;
        this.terminal = terminal;
        this.output = output;
        this.exit = exit;
    }

    /** From now on standard output is the command's. */
    static CommandRun begin(List<String> arguments, ProcessExit exit) {
        Terminal terminal = Terminal.ofProcess();
        return new CommandRun(arguments, terminal, ReservedOutput.reserve(), exit);
    }

    /** Runs the command with the settings of the application, whose definitions are read only if it wants them. */
    void inContext(CommandContext context) {
        int status = run(() -> settings(context));
        context.close();
        exit(status);
    }

    /** Tells that the application failed before it had a context; a command that needs none runs nevertheless. */
    void afterFailure(Throwable failure, @Nullable ClassLoader classLoader) {
        exit(run(() -> {
            throw FailureExplanation.withoutBeans(classLoader).explain(failure);
        }));
    }

    private int run(Supplier<MigrationsBuilder> settings) {
        return MigrationsCommandLine.inApplication(settings, terminal).run(arguments.toArray(String[]::new));
    }

    private void exit(int status) {
        // Hooks that run when the process exits may write to the log too.
        try (output) {
            exit.exit(status);
        }
    }

    private static MigrationsBuilder settings(CommandContext context) {
        try {
            context.prepare();
            requireEnabled(context);
            ObjectProvider<MigrationsBuilder> settings = context.getBeanProvider(MigrationsBuilder.class);
            return settings.getIfAvailable(() -> {
                throw new MigrationException(
                        "There is no database to migrate: neither a DataSource bean nor 'spring.migrations.url'.",
                        "Declare a DataSource or set 'spring.migrations.url'.");
            });
        } catch (RuntimeException e) {
            throw FailureExplanation.ofBeans(context.getBeanFactory(), context.getEnvironment())
                    .explain(e);
        }
    }

    private static void requireEnabled(CommandContext context) {
        if (!context.getEnvironment().getProperty("spring.migrations.enabled", Boolean.class, true)) {
            throw new MigrationException(
                    "'spring.migrations.enabled' is false: this application has no revisions and no database to migrate.",
                    "Set 'spring.migrations.mode' to 'none' instead, which keeps it from upgrading when it starts; or run"
                            + " this command with '--spring.migrations.enabled=true'.");
        }
    }
}
