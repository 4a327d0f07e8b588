package dev.migrations.internal.runner;

import dev.migrations.internal.history.DatabaseState;
import dev.migrations.script.RevisionScripts;
import java.util.List;

/**
 * What there is to do.
 *
 * @param scripts the revisions
 * @param state what the database said before
 * @param steps the steps, ready to run
 */
record Work(RevisionScripts scripts, DatabaseState state, List<PlannedStep> steps) {

    Work {
        steps = List.copyOf(steps);
    }
}
