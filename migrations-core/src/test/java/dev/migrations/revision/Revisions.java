package dev.migrations.revision;

import dev.migrations.sql.Origin;
import java.util.List;

/** Revisions for tests: {@code revision("b", "a")} revises {@code a} and was declared in {@code b.sql:1}. */
final class Revisions {

    private Revisions() {}

    static RevisionNode revision(String id, String... revises) {
        return new RevisionNode(id, List.of(revises), List.of(), List.of(), new Origin(id + ".sql", 1, 0));
    }

    static RevisionNode dependent(RevisionNode revision, String... dependsOn) {
        return new RevisionNode(
                revision.id(), revision.revises(), List.of(dependsOn), revision.branchLabels(), revision.origin());
    }

    static RevisionNode labelled(RevisionNode revision, String... labels) {
        return new RevisionNode(
                revision.id(), revision.revises(), revision.dependsOn(), List.of(labels), revision.origin());
    }

    static RevisionNode in(String file, RevisionNode revision) {
        return new RevisionNode(
                revision.id(),
                revision.revises(),
                revision.dependsOn(),
                revision.branchLabels(),
                new Origin(file, 1, 0));
    }

    static RevisionGraph graph(RevisionNode... revisions) {
        return RevisionGraph.of(List.of(revisions));
    }

    static List<String> ids(List<RevisionNode> revisions) {
        return revisions.stream().map(RevisionNode::id).toList();
    }
}
