package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.List;

/** The target {@code head}, on the whole or on a branch, where there are several heads. */
public final class SeveralHeadsException extends MigrationException {

    private final transient List<RevisionNode> heads;

    SeveralHeadsException(String target, List<RevisionNode> heads) {
        super(
                "'" + target + "' names one revision, but there are " + heads.size() + " heads: "
                        + Names.declared(heads) + ".",
                "Merge them into one, or say 'heads' for all of them or the id of one.");
        this.heads = List.copyOf(heads);
    }

    /** The heads, at least two. */
    public List<RevisionNode> heads() {
        return heads;
    }
}
