package dev.migrations.cli.command;

import static java.util.Objects.requireNonNull;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.cli.configuration.Surroundings;
import dev.migrations.cli.output.ProgressBar;
import dev.migrations.cli.output.ProgressLines;
import dev.migrations.cli.output.Style;
import dev.migrations.cli.output.Terminal;
import dev.migrations.cli.output.Verbosity;
import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the commands of one run share. Not thread-safe. */
final class Context implements AutoCloseable {

    private final Terminal terminal;

    private final Surroundings surroundings;

    private final Supplier<MigrationsBuilder> builder;

    private Verbosity verbosity = Verbosity.NORMAL;

    private boolean changesBegan;

    private @Nullable Migrations migrations;

    private @Nullable ProgressBar progressBar;

    Context(Terminal terminal, Surroundings surroundings, Supplier<MigrationsBuilder> builder) {
        this.terminal = requireNonNull(terminal, "terminal");
        this.surroundings = requireNonNull(surroundings, "surroundings");
        this.builder = requireNonNull(builder, "builder");
    }

    Terminal terminal() {
        return terminal;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Style style() {
        return terminal.isWatched() ? Style.COLOURED : Style.PLAIN;
    }

    Verbosity verbosity() {
        return verbosity;
    }

    boolean isVerbose() {
        return verbosity == Verbosity.VERBOSE;
    }

    void verbosity(Verbosity wanted) {
        verbosity = wanted;
    }

    /** Whether an error is one after something may have been changed. */
    boolean changesBegan() {
        return changesBegan;
    }

    /** The engine; made when it is first needed. */
    Migrations migrations() {
        Migrations made = migrations;
        if (made == null) {
            made = builder.get().listener(this::noteChange).listener(progress()).build();
            migrations = made;
        }
        return made;
    }

    private void noteChange(MigrationEvent event) {
        changesBegan |= event instanceof MigrationEvent.StepStarted;
    }

    private MigrationListener progress() {
        ProgressLines lines = new ProgressLines(terminal.err(), verbosity);
        if (!terminal.isWatched() || verbosity == Verbosity.QUIET) {
            return lines;
        }
        progressBar = new ProgressBar(terminal.err(), lines, InstantSource.system());
        return progressBar;
    }

    /** A line for people beside the answer. */
    void tell(String line) {
        if (verbosity != Verbosity.QUIET) {
            terminal.err().print(line + "\n");
        }
    }

    /** Takes the progress bar away, so that something can be written. */
    void closeProgress() {
        if (progressBar != null) {
            progressBar.close();
        }
    }

    @Override
    public void close() {
        closeProgress();
        terminal.out().flush();
        terminal.err().flush();
    }
}
