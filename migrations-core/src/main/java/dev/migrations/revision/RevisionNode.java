package dev.migrations.revision;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.Origin;
import java.util.List;

/**
 * A revision as the graph sees it: its id and what it stands on.
 *
 * @param id 1 to 255 characters out of letters, digits, {@code _} and {@code .}
 * @param revises the parents in the order in which they were written; none for a base
 * @param dependsOn the revisions that must be applied before it without being its parents: ids, or branch labels for the
 *     revisions that give them
 * @param branchLabels the labels that it gives to its branch
 * @param origin where it was declared
 */
public record RevisionNode(
        String id, List<String> revises, List<String> dependsOn, List<String> branchLabels, Origin origin) {

    public RevisionNode {
        requireNonNull(id, "id");
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
        requireNonNull(origin, "origin");
    }
}
