package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.List;

/** A target that is the beginning of several ids. */
public final class AmbiguousRevisionException extends MigrationException {

    private final transient List<String> candidates;

    AmbiguousRevisionException(String target, List<String> candidates) {
        super(
                "Revision '" + target + "' is the beginning of " + candidates.size() + " ids: "
                        + Names.quoted(candidates) + ".",
                "Type more of the one you mean.");
        this.candidates = List.copyOf(candidates);
    }

    /** The ids that begin so, in the order of the alphabet. */
    public List<String> candidates() {
        return candidates;
    }
}
