package dev.migrations.cli.output;

import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import dev.migrations.event.StepPlace;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws how far a run has come into the last line of a terminal, below the lines of another listener, and draws it again
 * while a step takes its time. Thread-safe.
 */
public final class ProgressBar implements MigrationListener, AutoCloseable {

    private static final int WIDTH = 24;

    private static final long MILLISECONDS_BETWEEN = 200;

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;

    private final MigrationListener lines;

    private final InstantSource clock;

    private @Nullable Instant startedAt;

    private @Nullable StepPlace step;

    private @Nullable Thread redrawing;

    /**
     * A bar that is not there until a run starts.
     *
     * @param lines writes lines to the same writer; the bar makes room for them
     */
    public ProgressBar(PrintWriter err, MigrationListener lines, InstantSource clock) {
        this.err = err;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public synchronized void onEvent(MigrationEvent event) {
        clear();
        lines.onEvent(event);
        if (event instanceof MigrationEvent.RunStarted) {
            start();
        } else if (event instanceof MigrationEvent.StepStarted started) {
            step = started.step();
        } else if (event instanceof MigrationEvent.RunFinished || event instanceof MigrationEvent.StepFailed) {
            close();
        }
        draw();
    }

    private void start() {
        startedAt = clock.instant();
        Thread thread = new Thread(this::redraw, "progress-bar");
        thread.setDaemon(true);
        redrawing = thread;
        thread.start();
    }

    private synchronized void redraw() {
        try {
            while (startedAt != null) {
                wait(MILLISECONDS_BETWEEN);
                draw();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        clear();
        startedAt = null;
        Thread thread = redrawing;
        if (thread != null) {
            thread.interrupt();
            redrawing = null;
        }
    }

    private void clear() {
        if (startedAt != null) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    private void draw() {
        Instant from = startedAt;
        StepPlace at = step;
        if (from != null && at != null) {
            err.print("\r" + text(at, Duration.between(from, clock.instant())) + "\u001B[K");
            err.flush();
        }
    }

    /** The bar while the step is running, so long after the run began. */
    static String text(StepPlace step, Duration elapsed) {
        int filled = WIDTH * (step.number() - 1) / step.count();
        return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + step.number() + "/" + step.count() + " "
                + step.revision() + " " + String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0);
    }
}
