package dev.migrations.internal.runner;

import java.util.List;

/**
 * What a run would do.
 *
 * @param product product and version of the database
 * @param current the rows of the version table
 * @param steps the steps in order
 */
public record PlannedRun(String product, List<String> current, List<PlannedStep> steps) {

    public PlannedRun {
        current = List.copyOf(current);
        steps = List.copyOf(steps);
    }
}
