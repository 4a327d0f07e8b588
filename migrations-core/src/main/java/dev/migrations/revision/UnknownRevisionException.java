package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.Collection;

/** A target that names no revision, or a branch that there is not. */
public final class UnknownRevisionException extends MigrationException {

    private UnknownRevisionException(String problem, String action) {
        super(problem, action);
    }

    static UnknownRevisionException revision(String target, Collection<String> names) {
        return new UnknownRevisionException(
                "Revision '" + target + "' was not found.",
                action(
                        target,
                        names,
                        "Name an id, the beginning of one, a branch label, 'head', 'heads' or 'base', or check the"
                                + " locations and packages that are searched."));
    }

    static UnknownRevisionException branch(String label, Collection<String> names) {
        return new UnknownRevisionException(
                "Branch '" + label + "' was not found.",
                action(
                        label,
                        names,
                        "Name a branch label or the id of a revision before '@', or check the locations and packages that"
                                + " are searched."));
    }

    private static String action(String wanted, Collection<String> names, String otherwise) {
        if (names.isEmpty()) {
            return "There are no revisions at all: check the locations and packages that are searched.";
        }
        return NearestName.toIdentifier(wanted, names)
                .map(nearest -> "Did you mean '" + nearest + "'? Otherwise check the locations and packages that are"
                        + " searched.")
                .orElse(otherwise);
    }
}
