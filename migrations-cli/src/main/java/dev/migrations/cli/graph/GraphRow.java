package dev.migrations.cli.graph;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A revision as it is drawn.
 *
 * @param revision the id
 * @param parents the revisions that it revises; those that are not drawn do not count
 * @param labels the branch labels that it gives
 * @param isHead whether no other revision revises it
 * @param isCurrent whether the version table lists it
 * @param message one line; empty where there is none
 */
public record GraphRow(
        String revision, List<String> parents, List<String> labels, boolean isHead, boolean isCurrent, String message) {

    public GraphRow {
        requireNonNull(revision, "revision");
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
        requireNonNull(message, "message");
    }

    /** The labels, and what the revision is: {@code mail}, {@code head}, {@code current}. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>(labels);
        if (isHead) {
            marks.add("head");
        }
        if (isCurrent) {
            marks.add("current");
        }
        return List.copyOf(marks);
    }
}
