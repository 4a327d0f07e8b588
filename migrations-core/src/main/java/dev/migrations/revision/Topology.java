package dev.migrations.revision;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The revisions in topological order, where a revision's place is its position, and the edges between positions. */
final class Topology {

    private final List<RevisionNode> revisions;

    private final References references;

    private final NavigableMap<String, Integer> positions = new TreeMap<>();

    private final int[][] parents;

    private final int[][] children;

    private final int[][] below;

    private final int[][] above;

    private final LabelCoverage labels;

    Topology(List<RevisionNode> revisions, References references) {
        this.revisions = List.copyOf(revisions);
        this.references = references;
        for (RevisionNode revision : revisions) {
            positions.put(revision.id(), positions.size());
        }
        this.parents = new int[revisions.size()][];
        this.below = new int[revisions.size()][];
        for (int i = 0; i < below.length; i++) {
            RevisionNode revision = revisions.get(i);
            parents[i] = sortedPositions(new LinkedHashSet<>(revision.revises()));
            below[i] = sortedPositions(references.standsOn(revision));
        }
        this.children = Edges.reversed(parents);
        this.above = Edges.reversed(below);
        this.labels = LabelCoverage.of(this);
    }

    private int[] sortedPositions(Set<String> ids) {
        return ids.stream().mapToInt(this::position).sorted().toArray();
    }

    int size() {
        return revisions.size();
    }

    List<RevisionNode> revisions() {
        return revisions;
    }

    RevisionNode revision(int position) {
        return revisions.get(position);
    }

    String id(int position) {
        return revisions.get(position).id();
    }

    References references() {
        return references;
    }

    NavigableMap<String, Integer> positions() {
        return positions;
    }

    /** The position of what an id or a branch label stands for. */
    Optional<Integer> find(String name) {
        return references.id(name).map(this::position);
    }

    int position(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("'" + id + "' is not in the graph");
        }
        return position;
    }

    BitSet positions(Collection<String> ids) {
        BitSet bits = new BitSet(revisions.size());
        ids.forEach(id -> bits.set(position(id)));
        return bits;
    }

    /** The branch labels that the revision counts as a member of. */
    List<String> labels(int position) {
        return labels.labels(position);
    }

    /** Those that the revision revises. */
    int[] parents(int position) {
        return parents[position];
    }

    /** Those that revise the revision. */
    int[] children(int position) {
        return children[position];
    }

    /** Those that the revision revises or depends on. */
    int[] below(int position) {
        return below[position];
    }

    /** Those that revise the revision or depend on it. */
    int[] above(int position) {
        return above[position];
    }

    /** The revisions and all that they stand on. */
    BitSet below(BitSet start) {
        return closure(start, below);
    }

    /** The revisions and all that stand on them. */
    BitSet above(BitSet start) {
        return closure(start, above);
    }

    /** The revisions and all that lead to them by revising alone. */
    BitSet ancestors(BitSet start) {
        return closure(start, parents);
    }

    /** The revisions and all that come from them by revising alone. */
    BitSet descendants(BitSet start) {
        return closure(start, children);
    }

    /** The ancestors and the descendants of a revision, and itself. */
    BitSet lineage(int position) {
        BitSet lineage = ancestors(bit(position));
        lineage.or(descendants(bit(position)));
        return lineage;
    }

    BitSet bases() {
        BitSet bases = new BitSet();
        for (int i = 0; i < parents.length; i++) {
            bases.set(i, parents[i].length == 0);
        }
        return bases;
    }

    BitSet heads() {
        BitSet heads = new BitSet();
        for (int i = 0; i < children.length; i++) {
            heads.set(i, children[i].length == 0);
        }
        return heads;
    }

    BitSet effectiveHeads() {
        BitSet heads = new BitSet();
        for (int i = 0; i < above.length; i++) {
            heads.set(i, above[i].length == 0);
        }
        return heads;
    }

    /** Those on which no other of them stands; they have to contain all that they stand on. */
    BitSet maximal(BitSet closed) {
        BitSet maximal = (BitSet) closed.clone();
        for (int i = closed.nextSetBit(0); i >= 0; i = closed.nextSetBit(i + 1)) {
            for (int lower : below[i]) {
                maximal.clear(lower);
            }
        }
        return maximal;
    }

    private BitSet closure(BitSet start, int[][] edges) {
        BitSet reached = (BitSet) start.clone();
        int[] waiting = new int[revisions.size()];
        int end = 0;
        for (int i = start.nextSetBit(0); i >= 0; i = start.nextSetBit(i + 1)) {
            waiting[end++] = i;
        }
        for (int begin = 0; begin < end; begin++) {
            for (int next : edges[waiting[begin]]) {
                if (!reached.get(next)) {
                    reached.set(next);
                    waiting[end++] = next;
                }
            }
        }
        return reached;
    }

    List<RevisionNode> nodes(BitSet bits) {
        return bits.stream().mapToObj(revisions::get).toList();
    }

    List<String> ids(BitSet bits) {
        return bits.stream().mapToObj(this::id).toList();
    }

    static BitSet bit(int position) {
        return bits(position);
    }

    static BitSet bits(int... positions) {
        BitSet bits = new BitSet();
        for (int position : positions) {
            bits.set(position);
        }
        return bits;
    }

    static BitSet both(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both;
    }

    static BitSet without(BitSet some, BitSet others) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(others);
        return rest;
    }
}
