package dev.migrations.internal.history;

import java.util.List;

/**
 * What the version table says, and whether our tables are there.
 *
 * @param rows the rows of the version table in the order of their ids; none where there is no such table
 * @param hasVersionTable whether the version table exists
 * @param hasHistoryTable whether the history table exists
 */
public record DatabaseState(List<VersionRow> rows, boolean hasVersionTable, boolean hasHistoryTable) {

    public DatabaseState {
        rows = List.copyOf(rows);
    }

    /** The ids of the rows. */
    public List<String> revisions() {
        return rows.stream().map(VersionRow::revision).toList();
    }
}
