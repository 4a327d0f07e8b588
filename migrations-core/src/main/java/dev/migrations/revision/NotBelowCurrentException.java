package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.List;

/** The target of a downgrade that is not applied. */
public final class NotBelowCurrentException extends MigrationException {

    NotBelowCurrentException(RevisionNode target, List<String> current) {
        super(
                "Revision '" + target.id() + "' (" + target.origin()
                        + ") is not applied, so there is no downgrade to it: "
                        + (current.isEmpty() ? "nothing is applied" : "current is " + Names.quoted(current)) + ".",
                current.isEmpty()
                        ? "Upgrade to '" + target.id() + "' instead."
                        : "Name a revision below " + Names.quoted(current) + ", or upgrade to '" + target.id()
                                + "' instead.");
    }
}
