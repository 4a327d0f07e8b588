package dev.migrations.internal.runner;

import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param revisions the revisions that it ran, in order
 * @param current the rows of the version table after it
 * @param duration how long it took, the wait for the lock not included
 */
public record Run(List<String> revisions, List<String> current, Duration duration) {

    public Run {
        revisions = List.copyOf(revisions);
        current = List.copyOf(current);
    }
}
