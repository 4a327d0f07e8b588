package dev.migrations;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import java.util.List;
import java.util.Optional;

/**
 * Whether a database and its revisions are as they should be: one head, nothing pending, nothing that differs from what was
 * applied or from the model of the application.
 *
 * @param database product and version
 * @param current the rows of the version table
 * @param heads the heads of the graph
 * @param pending the revisions that an upgrade to all heads would run, in order; as far as they can be told where there are
 *     faults
 * @param faults what differs between what was applied and what there is
 * @param model what differs between the model and the database; empty where there is no model, or where the database is not
 *     at the heads so that it cannot be told
 */
public record CheckReport(
        String database,
        List<String> current,
        List<String> heads,
        List<RevisionSummary> pending,
        List<Fault> faults,
        Optional<ModelDifference> model) {

    public CheckReport {
        requireNonNull(database, "database");
        current = List.copyOf(current);
        heads = List.copyOf(heads);
        pending = List.copyOf(pending);
        faults = List.copyOf(faults);
        requireNonNull(model, "model");
    }

    /** Whether there are fewer than two heads. */
    public boolean hasOneHead() {
        return heads.size() < 2;
    }

    /** Whether no model says that the database should be different. */
    public boolean isAsModelled() {
        return model.filter(difference -> !difference.isEmpty()).isEmpty();
    }

    /** Whether all of it is as it should be. */
    public boolean isPassed() {
        return hasOneHead() && pending.isEmpty() && faults.isEmpty() && isAsModelled();
    }
}
