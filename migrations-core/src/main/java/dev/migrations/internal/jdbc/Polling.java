package dev.migrations.internal.jdbc;

import dev.migrations.error.MigrationException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Trying again until a time is over: often at first, then less often, never in step with others who do the same.
 *
 * <p>Not thread-safe. The time begins when it is made.
 */
public final class Polling {

    private static final long FIRST_PAUSE_MS = 20;

    private static final long LONGEST_PAUSE_MS = 500;

    private static final Duration TELL_EVERY = Duration.ofSeconds(10);

    private final long start = System.nanoTime();

    private final Duration timeout;

    private long pauseMs = FIRST_PAUSE_MS;

    private Duration toldAt = Duration.ZERO.minus(TELL_EVERY);

    public Polling(Duration timeout) {
        this.timeout = timeout;
    }

    /** How long it has been so far. */
    public Duration waited() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Whether the time is over. */
    public boolean isOver() {
        return waited().compareTo(timeout) >= 0;
    }

    /** Whether people should be told that it is still being waited: the first time, and every ten seconds. */
    public boolean isTimeToTell() {
        Duration waited = waited();
        if (waited.minus(toldAt).compareTo(TELL_EVERY) < 0) {
            return false;
        }
        toldAt = waited;
        return true;
    }

    /**
     * Pauses until the next try, but not beyond the end.
     *
     * @throws MigrationException if the thread is interrupted
     */
    public void pause() {
        long withJitter = pauseMs / 2 + ThreadLocalRandom.current().nextLong(pauseMs);
        long untilEnd = Math.max(1, timeout.minus(waited()).toMillis());
        pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 3 / 2);
        try {
            Thread.sleep(Math.min(withJitter, untilEnd));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException(
                    "The wait for the database was interrupted after " + waited().toSeconds() + " s.",
                    "Start again; nothing was changed.",
                    e);
        }
    }
}
