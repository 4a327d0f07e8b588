package dev.migrations.cli.output;

import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationEventVisitor;
import dev.migrations.event.MigrationListener;
import dev.migrations.event.StepPlace;
import dev.migrations.revision.Direction;
import java.io.PrintWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells what happens during a run in lines on standard error. */
public final class ProgressLines implements MigrationListener, MigrationEventVisitor<@Nullable Void> {

    private final PrintWriter err;

    private final Verbosity verbosity;

    /** Writes what the verbosity asks for. */
    public ProgressLines(PrintWriter err, Verbosity verbosity) {
        this.err = err;
        this.verbosity = verbosity;
    }

    @Override
    public void onEvent(MigrationEvent event) {
        event.accept(this);
    }

    @Override
    public @Nullable Void visitConnectionAwaited(MigrationEvent.ConnectionAwaited event) {
        return line("The database cannot be reached, trying again (" + seconds(event.waited()) + " so far): "
                + Redaction.of(event.problem()));
    }

    @Override
    public @Nullable Void visitLockAwaited(MigrationEvent.LockAwaited event) {
        return line("Waiting for another instance that is changing the schema (" + seconds(event.waited())
                + " so far): " + event.holder());
    }

    @Override
    public @Nullable Void visitTargetAwaited(MigrationEvent.TargetAwaited event) {
        return line("Waiting for somebody else to run " + revisions(event.pending()) + " (" + seconds(event.waited())
                + " so far)");
    }

    @Override
    public @Nullable Void visitNoRevisions(MigrationEvent.NoRevisions event) {
        return line(
                event.searched().isEmpty()
                        ? "No revisions were found: no location and no package is searched"
                        : "No revisions were found in " + String.join(", ", event.searched()));
    }

    @Override
    public @Nullable Void visitNothingPending(MigrationEvent.NothingPending event) {
        return null;
    }

    @Override
    public @Nullable Void visitRunStarted(MigrationEvent.RunStarted event) {
        String current = event.current().isEmpty() ? "base" : String.join(", ", event.current());
        return line(event.database() + " is at " + current + ": "
                + (event.direction() == Direction.DOWNGRADE ? "downgrading " : "upgrading ")
                + revisions(event.count()));
    }

    @Override
    public @Nullable Void visitStepStarted(MigrationEvent.StepStarted event) {
        if (event.statementsDone() > 0) {
            line(place(event.step()) + " continues after " + event.statementsDone()
                    + " statements that an earlier run did");
        }
        return null;
    }

    @Override
    public @Nullable Void visitStatementExecuted(MigrationEvent.StatementExecuted event) {
        if (verbosity == Verbosity.VERBOSE) {
            line("  " + event.statement().display().replace("\n", "\n  ") + "  -- "
                    + event.duration().toMillis() + " ms");
            event.notices().forEach(notice -> line("  the database said: " + notice));
        }
        return null;
    }

    @Override
    public @Nullable Void visitStepFinished(MigrationEvent.StepFinished event) {
        return line(place(event.step()) + " (" + event.duration().toMillis() + " ms)");
    }

    @Override
    public @Nullable Void visitStepFailed(MigrationEvent.StepFailed event) {
        return line(place(event.step()) + " failed");
    }

    @Override
    public @Nullable Void visitRunFinished(MigrationEvent.RunFinished event) {
        return null;
    }

    @Override
    public @Nullable Void visitStamped(MigrationEvent.Stamped event) {
        return null;
    }

    private @Nullable Void line(String text) {
        if (verbosity != Verbosity.QUIET) {
            err.print(text + "\n");
            err.flush();
        }
        return null;
    }

    private static String place(StepPlace step) {
        return "[" + step.number() + "/" + step.count() + "] "
                + (step.direction() == Direction.DOWNGRADE ? "Downgrade " : "Upgrade ")
                + step.revision() + (step.message().isEmpty() ? "" : " " + step.message());
    }

    private static String revisions(int count) {
        return count == 1 ? "1 revision" : count + " revisions";
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }
}
