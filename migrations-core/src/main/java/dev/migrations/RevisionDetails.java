package dev.migrations;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One revision and its place in the graph.
 *
 * @param summary what it says of itself
 * @param branches the labels of the branches that it is on: its own, and those that others gave to the branch
 * @param children the revisions that revise it
 * @param dependents the revisions that depend on it without revising it
 */
public record RevisionDetails(
        RevisionSummary summary, List<String> branches, List<String> children, List<String> dependents) {

    public RevisionDetails {
        requireNonNull(summary, "summary");
        branches = List.copyOf(branches);
        children = List.copyOf(children);
        dependents = List.copyOf(dependents);
    }

    /** The id. */
    public String revision() {
        return summary.revision();
    }

    /** Whether more than one revision revises it. */
    public boolean isBranchPoint() {
        return children.size() > 1;
    }

    /** Whether it revises more than one revision. */
    public boolean isMergePoint() {
        return summary.revises().size() > 1;
    }
}
