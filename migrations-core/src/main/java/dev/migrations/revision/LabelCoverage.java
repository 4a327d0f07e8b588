package dev.migrations.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which branch labels a revision counts as a member of: those of everything that it comes from by revising, and those of
 * what comes from it as long as no branch point and no merge point lies between.
 */
final class LabelCoverage {

    private final Topology topology;

    private final List<List<String>> fromBelow = new ArrayList<>();

    private final List<List<String>> fromAbove = new ArrayList<>();

    private LabelCoverage(Topology topology) {
        this.topology = topology;
        for (int i = 0; i < topology.size(); i++) {
            fromBelow.add(withOwn(i, handedUp(i)));
            fromAbove.add(List.of());
        }
        for (int i = topology.size() - 1; i >= 0; i--) {
            if (isPlain(i)) {
                fromAbove.set(i, withOwn(i, handedDown(i)));
            }
        }
    }

    static LabelCoverage of(Topology topology) {
        return new LabelCoverage(topology);
    }

    /** The labels of the revision in the order of the alphabet. */
    List<String> labels(int position) {
        return union(fromBelow.get(position), fromAbove.get(position));
    }

    private List<String> handedUp(int position) {
        List<String> labels = List.of();
        for (int parent : topology.parents(position)) {
            labels = union(labels, fromBelow.get(parent));
        }
        return labels;
    }

    private List<String> handedDown(int position) {
        int[] children = topology.children(position);
        return children.length == 0 ? List.of() : fromAbove.get(children[0]);
    }

    private List<String> withOwn(int position, List<String> labels) {
        return union(labels, topology.revision(position).branchLabels());
    }

    private boolean isPlain(int position) {
        return topology.above(position).length <= 1 && topology.parents(position).length <= 1;
    }

    /** A list that has everything already is used again: few lists serve many revisions. */
    private static List<String> union(List<String> labels, Collection<String> others) {
        if (labels.containsAll(others)) {
            return labels;
        }
        NavigableSet<String> union = new TreeSet<>(labels);
        union.addAll(others);
        return List.copyOf(union);
    }
}
