package dev.migrations.internal.history;

import dev.migrations.error.MigrationException;

/** A row of our tables was changed by somebody else while the engine held the lock. */
public final class ConcurrentChangeException extends MigrationException {

    ConcurrentChangeException(String change, int rows) {
        super(
                "The attempt to " + change + " matched " + rows + " rows where exactly one was expected.",
                "Somebody changes this table without the lock (by hand, or with another tool): find out who, then start"
                        + " again.");
    }
}
