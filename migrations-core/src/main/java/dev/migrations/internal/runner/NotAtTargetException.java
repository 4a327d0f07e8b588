package dev.migrations.internal.runner;

import dev.migrations.error.MigrationException;
import java.util.List;

/** The database is not at the target, and nobody asked to bring it there. */
public final class NotAtTargetException extends MigrationException {

    private static final int LISTED = 20;

    NotAtTargetException(String target, List<String> current, List<String> pending) {
        super(
                "The database is at " + (current.isEmpty() ? "base" : quoted(current)) + "; the target '" + target
                        + "' needs " + pending.size() + (pending.size() == 1 ? " more revision: " : " more revisions: ")
                        + quoted(pending) + ".",
                "Upgrade the database ('migrations upgrade " + target
                        + "', or 'spring.migrations.mode=upgrade'), then start again.");
    }

    private static String quoted(List<String> revisions) {
        String listed = String.join("', '", revisions.subList(0, Math.min(LISTED, revisions.size())));
        return "'" + listed + "'" + (revisions.size() > LISTED ? " and " + (revisions.size() - LISTED) + " more" : "");
    }
}
