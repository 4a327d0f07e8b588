package dev.migrations.internal.runner;

import dev.migrations.error.MigrationException;
import org.jspecify.annotations.Nullable;

/** A revision failed while it ran. The cause is what the driver or the revision's own code threw. */
public final class RevisionFailedException extends MigrationException {

    private final String revision;

    RevisionFailedException(String revision, String problem, String action, @Nullable Throwable cause) {
        super(problem, action, cause);
        this.revision = revision;
    }

    /** The id of the revision. */
    public String revision() {
        return revision;
    }
}
