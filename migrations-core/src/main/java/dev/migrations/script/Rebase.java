package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.revision.RevisionGraph;
import dev.migrations.revision.RevisionNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A revision that is to revise another head, with all that stands on it. */
final class Rebase {

    private final RevisionGraph graph;

    private final RevisionNode revision;

    /** The revision and everything that stands on it. */
    private final Set<String> moving = new LinkedHashSet<>();

    private final RevisionNode onto;

    private final List<String> knownRows;

    private final List<String> unknownRows;

    /**
     * Settles what moves where.
     *
     * @param rows the rows of the version table, from which identifiers may count
     */
    Rebase(RevisionGraph graph, Collection<String> rows, String identifier, String onto) {
        this.graph = graph;
        this.knownRows =
                rows.stream().filter(row -> graph.find(row).isPresent()).toList();
        this.unknownRows =
                rows.stream().filter(row -> graph.find(row).isEmpty()).toList();
        this.revision = single(identifier, graph.resolve(knownRows, identifier));
        for (RevisionNode node : graph.revisions()) {
            boolean isMoving = node.id().equals(revision.id())
                    || node.revises().stream().anyMatch(moving::contains)
                    || graph.dependencies(node.id()).stream().anyMatch(below -> moving.contains(below.id()));
            if (isMoving) {
                moving.add(node.id());
            }
        }
        this.onto = onto(onto);
    }

    /** The one revision that an identifier names. */
    static RevisionNode single(String identifier, List<RevisionNode> named) {
        if (named.size() != 1) {
            throw new InvalidNewRevisionException(
                    "'" + identifier + "' names " + named.size() + " revisions where one is wanted"
                            + (named.isEmpty()
                                    ? "."
                                    : ": "
                                            + Parents.quoted(named.stream()
                                                    .map(RevisionNode::id)
                                                    .toList()) + "."),
                    named.isEmpty() ? "Name a revision." : "Name one of them.");
        }
        return named.get(0);
    }

    private RevisionNode onto(String identifier) {
        boolean isRelativeToTheRest = identifier.equals("head") || identifier.equals("heads");
        RevisionNode named =
                isRelativeToTheRest ? onlyOtherHead() : single(identifier, graph.resolve(knownRows, identifier));
        if (moving.contains(named.id())) {
            throw new InvalidNewRevisionException(
                    named.equals(revision)
                            ? "Revision '" + revision.id() + "' cannot be rebased onto itself."
                            : "Revision '" + revision.id() + "' cannot be rebased onto '" + named.id()
                                    + "', which stands on it.",
                    otherHeadsAction());
        }
        List<String> children = new ArrayList<>(Parents.children(graph, named.id()));
        children.removeAll(moving);
        if (!children.isEmpty()) {
            throw new InvalidNewRevisionException(Parents.notHead(named.id(), children), otherHeadsAction());
        }
        return named;
    }

    private List<RevisionNode> otherHeads() {
        return graph.revisions().stream()
                .filter(node -> !moving.contains(node.id()))
                .filter(node -> moving.containsAll(Parents.children(graph, node.id())))
                .toList();
    }

    private String otherHeadsAction() {
        List<String> ids = otherHeads().stream().map(RevisionNode::id).toList();
        return ids.isEmpty()
                ? "There is no other head to rebase onto."
                : "Rebase it onto "
                        + String.join(
                                " or ", ids.stream().map(id -> "'" + id + "'").toList()) + ".";
    }

    private RevisionNode onlyOtherHead() {
        List<RevisionNode> others = otherHeads();
        if (others.size() != 1) {
            throw new InvalidNewRevisionException(
                    others.isEmpty()
                            ? "There is no head besides what stands on '" + revision.id() + "'."
                            : "There are " + others.size() + " heads besides what stands on '" + revision.id() + "': "
                                    + Parents.quoted(others.stream()
                                            .map(RevisionNode::id)
                                            .toList()) + ".",
                    otherHeadsAction());
        }
        return others.get(0);
    }

    /** Fails where the database has it, or anything that moves with it. */
    void requireUnapplied(Collection<String> begun) {
        List<Fault> faults = new ArrayList<>();
        for (String row : unknownRows) {
            faults.add(Fault.of(
                    "The database lists revision '" + row + "' as applied, which was not found, so it cannot be told"
                            + " whether it stands on '" + revision.id() + "'.",
                    "Restore the file of '" + row + "' first."));
        }
        Set<String> applied = graph.applied(knownRows);
        for (String id : moving) {
            if (applied.contains(id)) {
                faults.add(Fault.of(
                        "Revision '" + id + "' is applied to the database" + whyItMoves(id) + ".",
                        "Downgrade below '" + revision.id()
                                + "' first; where other databases have it too, use 'migrations merge heads' instead."));
            } else if (begun.contains(id)) {
                faults.add(Fault.of(
                        "Revision '" + id + "' was begun in the database and did not come to its end" + whyItMoves(id)
                                + ".",
                        "Bring it to its end with 'migrations upgrade', or undo by hand what it did and stamp the"
                                + " database, and rebase then."));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidNewRevisionException(faults);
        }
    }

    private String whyItMoves(String id) {
        return id.equals(revision.id()) ? "" : " and would move with '" + revision.id() + "'";
    }

    /** The revision as it will be. */
    RevisionNode moved() {
        List<String> parents = List.of(onto.id());
        if (revision.revises().equals(parents)) {
            throw new InvalidNewRevisionException(
                    "Revision '" + revision.id() + "' revises '" + onto.id() + "' already.",
                    "There is nothing to rebase.");
        }
        return new RevisionNode(
                revision.id(), parents, revision.dependsOn(), revision.branchLabels(), revision.origin());
    }
}
