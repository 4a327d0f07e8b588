package dev.migrations.script;

import dev.migrations.error.MigrationException;
import org.jspecify.annotations.Nullable;

/** A command that was to run on a new file failed. The file was written, and stays as the command left it. */
public final class HookFailedException extends MigrationException {

    private final transient WrittenRevision written;

    HookFailedException(String problem, String action, WrittenRevision written, @Nullable Throwable cause) {
        super(problem, action, cause);
        this.written = written;
    }

    /** What was written. */
    public WrittenRevision written() {
        return written;
    }
}
