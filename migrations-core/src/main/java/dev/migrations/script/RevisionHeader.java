package dev.migrations.script;

import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.Origin;
import java.util.List;

/** Everything that a new file says before its body, settled and checked. */
record RevisionHeader(
        String id,
        List<String> revises,
        String message,
        List<String> branchLabels,
        List<String> dependsOn,
        String createDate) {

    RevisionHeader {
        revises = List.copyOf(revises);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
    }

    RevisionNode node(Origin origin) {
        return new RevisionNode(id, revises, dependsOn, branchLabels, origin);
    }
}
