package dev.migrations.internal.runner;

import dev.migrations.error.Fault;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.revision.Step;
import dev.migrations.script.RevisionScripts;
import java.util.List;

/**
 * Where a database stands.
 *
 * @param product product and version
 * @param versionTable the name of the version table
 * @param scripts the revisions
 * @param current the rows of the version table
 * @param pending the steps to the target; as far as they can be told where there are faults
 * @param faults what differs between what was applied and what there is
 * @param history the newest rows of the history table, newest first
 */
public record Inspection(
        String product,
        String versionTable,
        RevisionScripts scripts,
        List<String> current,
        List<Step> pending,
        List<Fault> faults,
        List<HistoryEntry> history) {

    public Inspection {
        current = List.copyOf(current);
        pending = List.copyOf(pending);
        faults = List.copyOf(faults);
        history = List.copyOf(history);
    }
}
