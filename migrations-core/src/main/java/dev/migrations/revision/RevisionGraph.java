package dev.migrations.revision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The revisions and how they stand on each other. Skeleton: the bodies follow. */
public final class RevisionGraph {

    private RevisionGraph() {}

    /** @throws dev.migrations.error.FaultsException every fault in the graph, at once */
    public static RevisionGraph of(List<RevisionNode> revisions) {
        throw new UnsupportedOperationException();
    }

    /** All revisions, each after everything that it stands on; stable when later revisions are added. */
    public List<RevisionNode> revisions() {
        throw new UnsupportedOperationException();
    }

    public Optional<RevisionNode> find(String id) {
        throw new UnsupportedOperationException();
    }

    /** Revisions that no other revises, in the order of {@link #revisions()}. */
    public List<RevisionNode> heads() {
        throw new UnsupportedOperationException();
    }

    public List<RevisionNode> bases() {
        throw new UnsupportedOperationException();
    }

    /** What the rows imply: they and everything below them (parents and dependencies), in topological order. */
    public Set<String> applied(Collection<String> rows) {
        throw new UnsupportedOperationException();
    }

    /** Resolves an upgrade target (head, heads, an id) to the ids it names. */
    public List<RevisionNode> resolve(String target) {
        throw new UnsupportedOperationException();
    }

    public List<Step> upgrade(Collection<String> rows, String target) {
        throw new UnsupportedOperationException();
    }

    public List<Step> downgrade(Collection<String> rows, String target) {
        throw new UnsupportedOperationException();
    }

    /** The rows after a stamp: the targets, and those current rows that are neither above nor below one of them. */
    public List<String> stamp(Collection<String> rows, List<String> targets) {
        throw new UnsupportedOperationException();
    }
}
