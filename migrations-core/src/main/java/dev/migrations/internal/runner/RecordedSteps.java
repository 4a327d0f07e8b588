package dev.migrations.internal.runner;

import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.internal.jdbc.Connector;
import java.sql.SQLException;
import java.util.List;

/** Looks up in the history table what was done with single revisions. Thread-safe; opens one connection for each call. */
public final class RecordedSteps {

    private final Connector connector;

    private final RunSettings settings;

    public RecordedSteps(Connector connector, RunSettings settings) {
        this.connector = connector;
        this.settings = settings;
    }

    /** The rows of the revision, newest first. */
    public List<HistoryEntry> of(String revision) {
        Database database = Database.open(connector, settings);
        try (database) {
            return database.tables().read().hasHistoryTable()
                    ? database.tables().of(revision)
                    : List.of();
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }
}
