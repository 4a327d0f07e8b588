package dev.migrations;

import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param revisions the revisions that it ran, in order; none where nothing was pending
 * @param current the rows of the version table after it
 * @param duration how long it took, the wait for the lock not included
 */
public record RunResult(List<String> revisions, List<String> current, Duration duration) {

    public RunResult {
        revisions = List.copyOf(revisions);
        current = List.copyOf(current);
    }
}
