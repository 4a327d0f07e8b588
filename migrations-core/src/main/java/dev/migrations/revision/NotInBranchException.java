package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.List;

/** A target that names a revision and a branch that it is not on. */
public final class NotInBranchException extends MigrationException {

    private NotInBranchException(String problem, String action) {
        super(problem, action);
    }

    static NotInBranchException of(RevisionNode revision, String branch) {
        return new NotInBranchException(
                "Revision " + Names.declared(List.of(revision)) + " is not on branch '" + branch + "'.",
                "Name a revision of branch '" + branch + "', or leave out '" + branch + "@'.");
    }

    static NotInBranchException none(List<String> children, String target, String branch) {
        return new NotInBranchException(
                "Branch '" + branch + "' does not begin where " + Names.quoted(children) + " stand on '" + target
                        + "', so there is none of it to downgrade to '" + target + "'.",
                "Say which of them goes by its id, such as '" + children.get(0) + "@" + target + "', or leave out '"
                        + branch + "@' for all of them.");
    }
}
