package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.List;

/** A target that asks for one head, on the whole or on a branch, where there are several. */
public final class SeveralHeadsException extends MigrationException {

    private final transient List<RevisionNode> heads;

    private SeveralHeadsException(String problem, String action, List<RevisionNode> heads) {
        super(problem, action);
        this.heads = List.copyOf(heads);
    }

    static SeveralHeadsException head(String target, List<RevisionNode> heads) {
        return new SeveralHeadsException(
                problem(target, heads),
                "Make them one with " + merge(target + "s") + ", or say '" + target
                        + "s' for all of them or the id of one.",
                heads);
    }

    static SeveralHeadsException one(String target, List<RevisionNode> heads) {
        return new SeveralHeadsException(
                problem(target, heads),
                "Name one of them by its id, or make them one with "
                        + merge(String.join(
                                " ", heads.stream().map(RevisionNode::id).toList())) + ".",
                heads);
    }

    private static String merge(String revisions) {
        return "'migrations merge " + revisions + " -m \"...\"'";
    }

    private static String problem(String target, List<RevisionNode> heads) {
        return "'" + target + "' has to be one revision, but there are " + heads.size() + " heads: "
                + Names.declared(heads) + ".";
    }

    /** The heads, at least two. */
    public List<RevisionNode> heads() {
        return heads;
    }
}
