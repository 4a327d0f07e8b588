package dev.migrations.internal.jdbc;

/** A revision's own Java code failed; the cause is what it threw. Never leaves the engine. */
public final class WorkFailedException extends RuntimeException {

    WorkFailedException(Exception cause) {
        super(cause);
    }

    /** What the revision's code threw. */
    public Exception thrown() {
        return (Exception) getCause();
    }
}
