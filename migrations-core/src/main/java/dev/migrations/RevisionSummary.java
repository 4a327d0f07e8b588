package dev.migrations;

import java.util.List;
import java.util.Optional;

/**
 * One revision of the graph, as it is listed.
 *
 * @param revision the id
 * @param message one line; empty where there is none
 * @param revises the parents; none for a base
 * @param dependsOn the revisions that must be applied before it without being its parents
 * @param branchLabels the labels that it gives to its branch
 * @param createDate as it was written
 * @param source the file or class it stands in
 * @param checksum the checksum of its body
 * @param isHead whether no other revision revises it
 * @param isReversible whether it can be downgraded
 */
public record RevisionSummary(
        String revision,
        String message,
        List<String> revises,
        List<String> dependsOn,
        List<String> branchLabels,
        Optional<String> createDate,
        String source,
        String checksum,
        boolean isHead,
        boolean isReversible) {

    public RevisionSummary {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
    }
}
