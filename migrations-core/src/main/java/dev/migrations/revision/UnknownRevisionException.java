package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.Collection;

/** A target that names no revision. */
public final class UnknownRevisionException extends MigrationException {

    UnknownRevisionException(String target, Collection<String> ids) {
        super("Revision '" + target + "' was not found.", action(target, ids));
    }

    private static String action(String target, Collection<String> ids) {
        if (ids.isEmpty()) {
            return "There are no revisions at all: check the locations and packages that are searched.";
        }
        return NearestName.to(target, ids)
                .map(nearest -> "Did you mean '" + nearest + "'? Otherwise check the locations and packages that are"
                        + " searched.")
                .orElse(
                        "Name an id, the beginning of one, 'head', 'heads' or 'base', or check the locations and packages"
                                + " that are searched.");
    }
}
