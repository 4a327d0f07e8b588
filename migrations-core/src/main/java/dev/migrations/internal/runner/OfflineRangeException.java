package dev.migrations.internal.runner;

import dev.migrations.error.MigrationException;

/** It was not said between which revisions a script leads. */
public final class OfflineRangeException extends MigrationException {

    OfflineRangeException(String problem, String action) {
        super(problem, action);
    }
}
