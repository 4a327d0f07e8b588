package dev.migrations.revision;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One revision on the way to a target, and what the version table holds before and after it.
 *
 * @param revision the revision
 * @param direction upgrade or downgrade
 * @param removed the rows that the step takes out of the version table
 * @param added the rows that the step puts into the version table
 */
public record Step(RevisionNode revision, Direction direction, List<String> removed, List<String> added) {

    public Step {
        requireNonNull(revision, "revision");
        requireNonNull(direction, "direction");
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
