package dev.migrations.revision;

import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.List;

/** Graphs as those of long-lived projects: a trunk in which every twentieth revision merges two that were made at once. */
final class LargeGraph {

    private static final int DISTANCE_OF_MERGES = 20;

    private LargeGraph() {}

    /** Revisions {@code r0} to {@code r(size-1)}, of which one in twenty is a merge; the first gives the label trunk. */
    static List<RevisionNode> revisions(int size) {
        List<RevisionNode> revisions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> labels = i == 0 ? List.of("trunk") : List.of();
            revisions.add(new RevisionNode("r" + i, parents(i), List.of(), labels, Origin.of("r" + i + ".sql")));
        }
        return revisions;
    }

    private static List<String> parents(int i) {
        return switch (i % DISTANCE_OF_MERGES) {
            case 0 -> i == 0 ? List.of() : List.of("r" + (i - 1));
            case 12 -> List.of("r" + (i - 2));
            case 13 -> List.of("r" + (i - 1), "r" + (i - 2));
            default -> List.of("r" + (i - 1));
        };
    }
}
