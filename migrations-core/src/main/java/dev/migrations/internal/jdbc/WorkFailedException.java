package dev.migrations.internal.jdbc;

import dev.migrations.error.MigrationException;

/** A revision's own Java code failed. The runner reports it together with the revision and its place. */
public final class WorkFailedException extends MigrationException {

    private final transient Throwable thrown;

    WorkFailedException(Throwable thrown) {
        super("The revision's code threw " + thrown + ".", "Mend the code, then start again.", thrown);
        this.thrown = thrown;
    }

    /** What the revision's code threw. */
    public Throwable thrown() {
        return thrown;
    }
}
