package dev.migrations.revision;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What the version table holds while steps are made; the first step also takes out rows that others imply. */
final class Rows {

    private final Topology topology;

    private final BitSet given;

    private final BitSet applied;

    private final BitSet maximal;

    private final NavigableSet<Integer> implied = new TreeSet<>();

    Rows(Topology topology, Collection<String> rows) {
        this.topology = topology;
        this.given = topology.positions(rows);
        this.applied = topology.below(given);
        this.maximal = topology.maximal(applied);
        Topology.without(given, maximal).stream().forEach(implied::add);
    }

    /** The rows as they were before the first step. */
    BitSet given() {
        return (BitSet) given.clone();
    }

    BitSet applied() {
        return (BitSet) applied.clone();
    }

    BitSet maximal() {
        return (BitSet) maximal.clone();
    }

    /** The rows that were given although others stand on them. */
    List<String> implied() {
        return idsOf(implied);
    }

    Step upgrade(int position) {
        NavigableSet<Integer> removed = takeImplied();
        for (int lower : topology.below(position)) {
            if (maximal.get(lower)) {
                maximal.clear(lower);
                removed.add(lower);
            }
        }
        applied.set(position);
        maximal.set(position);
        return step(position, Direction.UPGRADE, removed, Set.of(position));
    }

    Step downgrade(int position) {
        NavigableSet<Integer> removed = takeImplied();
        removed.add(position);
        applied.clear(position);
        maximal.clear(position);
        NavigableSet<Integer> added = new TreeSet<>();
        for (int lower : topology.below(position)) {
            if (isMaximal(lower)) {
                maximal.set(lower);
                if (!removed.remove(lower)) {
                    added.add(lower);
                }
            }
        }
        return step(position, Direction.DOWNGRADE, removed, added);
    }

    private NavigableSet<Integer> takeImplied() {
        NavigableSet<Integer> taken = new TreeSet<>(implied);
        implied.clear();
        return taken;
    }

    private boolean isMaximal(int position) {
        for (int higher : topology.above(position)) {
            if (applied.get(higher)) {
                return false;
            }
        }
        return true;
    }

    private Step step(int position, Direction direction, Set<Integer> removed, Set<Integer> added) {
        return new Step(topology.revision(position), direction, idsOf(removed), idsOf(added));
    }

    private List<String> idsOf(Set<Integer> all) {
        return all.stream().map(topology::id).toList();
    }
}
