package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.List;

/** A target that is the beginning of several ids, or that names several revisions where one is wanted. */
public final class AmbiguousRevisionException extends MigrationException {

    private final transient List<String> candidates;

    private AmbiguousRevisionException(String problem, String action, List<String> candidates) {
        super(problem, action);
        this.candidates = List.copyOf(candidates);
    }

    static AmbiguousRevisionException beginning(String target, List<String> candidates) {
        return new AmbiguousRevisionException(
                "Revision '" + target + "' is the beginning of " + candidates.size() + " ids: "
                        + Names.quoted(candidates) + ".",
                "Type more of the one you mean.",
                candidates);
    }

    static AmbiguousRevisionException several(String target, List<String> candidates) {
        return new AmbiguousRevisionException(
                "'" + target + "' names " + candidates.size() + " revisions, but one is wanted: "
                        + Names.quoted(candidates) + ".",
                "Say which: " + Names.either(candidates) + ".",
                candidates);
    }

    /** The ids that were found, at least two. */
    public List<String> candidates() {
        return candidates;
    }
}
