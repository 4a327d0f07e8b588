package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.List;
import java.util.Optional;

/** A target that asks for one head, on the whole or on a branch, where there are several. */
public final class SeveralHeadsException extends MigrationException {

    private final transient List<RevisionNode> heads;

    private SeveralHeadsException(String problem, String action, List<RevisionNode> heads) {
        super(problem, action);
        this.heads = List.copyOf(heads);
    }

    /** @param rebase what would make two of them one without a merge; empty where nothing would */
    static SeveralHeadsException head(String target, List<RevisionNode> heads, Optional<PossibleRebase> rebase) {
        return new SeveralHeadsException(
                problem(target, heads),
                "Make them one with " + merge(target + "s")
                        + rebase.map(SeveralHeadsException::rebase).orElse("") + ", or say '" + target
                        + "s' for all of them or the id of one.",
                heads);
    }

    private static String rebase(PossibleRebase rebase) {
        return ", or with 'migrations rebase " + rebase.revision() + " --onto " + rebase.onto()
                + "' while no database has run '" + rebase.revision() + "'";
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
