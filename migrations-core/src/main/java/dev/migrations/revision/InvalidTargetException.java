package dev.migrations.revision;

import dev.migrations.error.MigrationException;

/** A target that is not written as one, or that makes no sense for what is to be done. */
public final class InvalidTargetException extends MigrationException {

    InvalidTargetException(String problem, String action) {
        super(problem, action);
    }
}
