package dev.migrations.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The revisions and how they stand on each other.
 *
 * <p>A revision <em>stands on</em> its parents and its dependencies, and on all that these stand on. Whatever is applied
 * is therefore described by few ids, the <em>rows</em> of the version table: the applied revisions on which no other
 * applied one stands. A method that takes rows accepts any ids of the graph, also such that are below others of them.
 *
 * <p>Immutable. No method recurses: the depth of the graph is limited by memory only.
 */
public final class RevisionGraph {

    /** In topological order; a revision's place in it is its position. */
    private final List<RevisionNode> revisions;

    private final NavigableMap<String, Integer> positions;

    /** For each position those of its parents and dependencies. */
    private final int[][] below;

    /** For each position those of the revisions that name it as a parent or a dependency. */
    private final int[][] above;

    private final BitSet revised;

    private RevisionGraph(List<RevisionNode> revisions) {
        this.revisions = List.copyOf(revisions);
        this.positions = new TreeMap<>();
        for (RevisionNode revision : revisions) {
            positions.put(revision.id(), positions.size());
        }
        this.below = new int[revisions.size()][];
        this.revised = new BitSet(revisions.size());
        for (int i = 0; i < below.length; i++) {
            RevisionNode revision = revisions.get(i);
            Set<String> ids = new LinkedHashSet<>(revision.revises());
            ids.addAll(revision.dependsOn());
            below[i] = ids.stream().mapToInt(this::positionOf).sorted().toArray();
            revision.revises().forEach(parent -> revised.set(positionOf(parent)));
        }
        this.above = Edges.reversed(below);
    }

    /**
     * The graph of the revisions, which may be in any order.
     *
     * @throws InvalidGraphException every fault in the graph, at once
     */
    public static RevisionGraph of(List<RevisionNode> revisions) {
        List<GraphFault> faults = GraphCheck.faultsOf(revisions);
        if (!faults.isEmpty()) {
            throw new InvalidGraphException(faults);
        }
        return new RevisionGraph(TopologicalOrder.of(revisions));
    }

    /**
     * All revisions, each after everything that it stands on: by the longest way down to a base, then by id. Revisions
     * that are added on top of others do not change the order of these.
     */
    public List<RevisionNode> revisions() {
        return revisions;
    }

    public Optional<RevisionNode> find(String id) {
        return Optional.ofNullable(positions.get(id)).map(revisions::get);
    }

    /** Revisions that no other revises, in the order of {@link #revisions()}. */
    public List<RevisionNode> heads() {
        BitSet heads = new BitSet();
        heads.set(0, revisions.size());
        heads.andNot(revised);
        return nodes(heads);
    }

    /** Revisions that revise no other, in the order of {@link #revisions()}. */
    public List<RevisionNode> bases() {
        return revisions.stream()
                .filter(revision -> revision.revises().isEmpty())
                .toList();
    }

    /**
     * What the rows imply: they and everything that they stand on, in the order of {@link #revisions()}.
     *
     * @throws IllegalArgumentException if a row is not an id of the graph
     */
    public Set<String> applied(Collection<String> rows) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids(closure(positionsOf(rows), below))));
    }

    /**
     * Resolves an upgrade target to the revisions it names: {@code head}, {@code heads}, an id, or the beginning of an id
     * if it is that of one only. Without revisions both {@code head} and {@code heads} name none.
     *
     * @throws UnknownRevisionException if there is no such revision
     * @throws AmbiguousRevisionException if it is the beginning of several ids
     * @throws SeveralHeadsException if it is {@code head} and there are several
     * @throws InvalidTargetException if it is {@code base}
     */
    public List<RevisionNode> resolve(String target) {
        return switch (target) {
            case "heads" -> heads();
            case "head" -> singleHead();
            case "base" ->
                throw new InvalidTargetException(
                        "'base' is before the first revision, so there is nothing to upgrade to.",
                        "Say 'heads' or an id to upgrade, or downgrade to 'base'.");
            default -> List.of(named(target));
        };
    }

    private List<RevisionNode> singleHead() {
        List<RevisionNode> heads = heads();
        if (heads.size() > 1) {
            throw new SeveralHeadsException(heads);
        }
        return heads;
    }

    private RevisionNode named(String target) {
        Integer position = positions.get(target);
        if (position != null) {
            return revisions.get(position);
        }
        if (target.isEmpty()) {
            throw new UnknownRevisionException(target, positions.keySet());
        }
        NavigableMap<String, Integer> candidates = positions.subMap(target, true, target + Character.MAX_VALUE, false);
        return switch (candidates.size()) {
            case 0 -> throw new UnknownRevisionException(target, positions.keySet());
            case 1 -> revisions.get(candidates.values().iterator().next());
            default -> throw new AmbiguousRevisionException(target, List.copyOf(candidates.keySet()));
        };
    }

    /**
     * The steps from the rows up to the target, in the order of {@link #revisions()}; none if it is applied.
     *
     * @param target as for {@link #resolve(String)}
     * @throws IllegalArgumentException if a row is not an id of the graph
     */
    public List<Step> upgrade(Collection<String> rows, String target) {
        BitSet targets = new BitSet();
        resolve(target).forEach(revision -> targets.set(positionOf(revision.id())));
        Rows current = new Rows(rows);
        BitSet missing = closure(targets, below);
        missing.andNot(current.applied);
        List<Step> steps = new ArrayList<>();
        for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
            steps.add(current.upgrade(i));
        }
        return List.copyOf(steps);
    }

    /**
     * The steps from the rows down to the target, in the opposite order of {@link #revisions()}: the applied
     * children of the target go, with everything that stands on them. The target itself stays, and so does what only
     * depends on it.
     *
     * @param target {@code base} for everything, {@code -N} for N revisions down from the only row, or as for
     *     {@link #resolve(String)}, except that {@code heads} has to be one
     * @throws NotBelowCurrentException if the target is not applied, or is so only as a dependency
     * @throws AmbiguousWalkException if it is {@code -N} and there is more than one way down
     * @throws InvalidTargetException if it is {@code -N} and there are not so many, or N is not a number from 1
     * @throws IllegalArgumentException if a row is not an id of the graph
     */
    public List<Step> downgrade(Collection<String> rows, String target) {
        Rows current = new Rows(rows);
        BitSet leaving = leaving(current, target);
        List<Step> steps = new ArrayList<>();
        for (int i = leaving.length() - 1; i >= 0; i = leaving.previousSetBit(i - 1)) {
            steps.add(current.downgrade(i));
        }
        return List.copyOf(steps);
    }

    private BitSet leaving(Rows current, String target) {
        if (target.equals("base")) {
            return (BitSet) current.applied.clone();
        }
        if (target.startsWith("-")) {
            return leavingByCount(current, target);
        }
        List<RevisionNode> named = target.equals("heads") ? singleHead() : resolve(target);
        BitSet leaving = new BitSet();
        for (RevisionNode revision : named) {
            int position = positionOf(revision.id());
            if (!current.applied.get(position)) {
                throw new NotBelowCurrentException(revision, ids(current.maximal));
            }
            leaving.or(appliedOn(position, current));
            if (leaving.isEmpty() && !current.maximal.get(position)) {
                throw new NotBelowCurrentException(revision, ids(current.maximal));
            }
        }
        return leaving;
    }

    private BitSet appliedOn(int position, Rows current) {
        BitSet children = new BitSet();
        String id = revisions.get(position).id();
        for (int higher : above[position]) {
            if (current.applied.get(higher) && revisions.get(higher).revises().contains(id)) {
                children.set(higher);
            }
        }
        BitSet leaving = closure(children, above);
        leaving.and(current.applied);
        return leaving;
    }

    private BitSet leavingByCount(Rows current, String target) {
        int count = count(target);
        if (current.maximal.cardinality() > 1) {
            throw new AmbiguousWalkException(
                    "'" + target + "' goes down from the only current revision, but current is "
                            + Names.quoted(ids(current.maximal)) + ".",
                    choices(current.maximal));
        }
        int lowest = walkDown(current, target, count);
        BitSet leaving = appliedFrom(lowest, current);
        if (leaving.cardinality() != count) {
            throw new AmbiguousWalkException(
                    "'" + target + "' would undo " + Names.quoted(ids(leaving)) + ", which are "
                            + leaving.cardinality() + " revisions, because others stand on '"
                            + revisions.get(lowest).id() + "' too.",
                    choices(oneBit(lowest)));
        }
        return leaving;
    }

    private static int count(String target) {
        try {
            int count = Integer.parseInt(target.substring(1));
            if (count > 0 && Character.isDigit(target.charAt(1))) {
                return count;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, like every other text that is not one.
        }
        throw new InvalidTargetException(
                "'" + target + "' is not a number of steps down.",
                "Write '-1' for one revision, '-2' for two, and so on.");
    }

    private int walkDown(Rows current, String target, int count) {
        int at = -1;
        for (int walked = 0; walked < count; walked++) {
            BitSet next = at < 0 ? current.maximal : parents(at);
            if (next.isEmpty()) {
                throw belowTheFirst(current, target, walked);
            }
            at = next.nextSetBit(0);
            BitSet parents = parents(at);
            if (parents.cardinality() > 1) {
                throw new AmbiguousWalkException(
                        "'" + target + "' does not say which way to go down from '"
                                + revisions.get(at).id() + "', which merges " + Names.quoted(ids(parents)) + ".",
                        ids(parents));
            }
        }
        return at;
    }

    private InvalidTargetException belowTheFirst(Rows current, String target, int walked) {
        return walked == 0
                ? new InvalidTargetException(
                        "'" + target + "' goes down from the current revision, but nothing is applied.",
                        "There is nothing to downgrade.")
                : new InvalidTargetException(
                        "'" + target + "' goes below the first revision: there "
                                + (walked == 1 ? "is 1 revision" : "are " + walked + " revisions") + " to undo from "
                                + Names.quoted(ids(current.maximal)) + ".",
                        "Write '-" + walked + "' or 'base'.");
    }

    private BitSet parents(int position) {
        BitSet parents = new BitSet();
        revisions.get(position).revises().forEach(parent -> parents.set(positionOf(parent)));
        return parents;
    }

    private List<String> choices(BitSet from) {
        BitSet parents = new BitSet();
        boolean toBase = false;
        for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
            parents.or(parents(i));
            toBase |= below[i].length == 0;
        }
        List<String> choices = new ArrayList<>(ids(parents));
        if (toBase || choices.isEmpty()) {
            choices.add("base");
        }
        return choices;
    }

    private BitSet appliedFrom(int position, Rows current) {
        BitSet from = closure(oneBit(position), above);
        from.and(current.applied);
        return from;
    }

    /**
     * The rows after a stamp: the targets, and those current rows that are neither above nor below one of them, in the
     * order of {@link #revisions()}.
     *
     * @param targets {@code base} alone for no rows, or each as for {@link #resolve(String)}
     * @throws InvalidTargetException if one target stands on another, or if there is another beside {@code base}
     * @throws IllegalArgumentException if a row is not an id of the graph, or if there are no targets
     */
    public List<String> stamp(Collection<String> rows, List<String> targets) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("a stamp needs a target");
        }
        Rows current = new Rows(rows);
        if (targets.contains("base")) {
            onlyBase(targets);
            return List.of();
        }
        BitSet stamped = new BitSet();
        for (String target : targets) {
            BitSet named = new BitSet();
            resolve(target).forEach(revision -> named.set(positionOf(revision.id())));
            stamped.or(maximal(closure(named, below)));
        }
        apart(stamped);
        BitSet related = closure(stamped, below);
        related.or(closure(stamped, above));
        current.maximal.andNot(related);
        current.maximal.or(stamped);
        return ids(current.maximal);
    }

    private static void onlyBase(List<String> targets) {
        if (targets.stream().anyMatch(target -> !target.equals("base"))) {
            throw new InvalidTargetException(
                    "'base' means that nothing is applied, but the stamp names " + Names.quoted(targets) + ".",
                    "Stamp 'base' alone, or leave it out.");
        }
    }

    private void apart(BitSet stamped) {
        BitSet below = closure(stamped, this.below);
        BitSet implied = (BitSet) stamped.clone();
        implied.andNot(maximal(below));
        if (!implied.isEmpty()) {
            throw new InvalidTargetException(
                    "The stamp names " + Names.quoted(ids(stamped)) + ", but others of them stand on "
                            + Names.quoted(ids(implied)) + " already.",
                    "Leave out " + Names.quoted(ids(implied)) + ".");
        }
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

    private BitSet maximal(BitSet closed) {
        BitSet maximal = (BitSet) closed.clone();
        for (int i = closed.nextSetBit(0); i >= 0; i = closed.nextSetBit(i + 1)) {
            for (int lower : below[i]) {
                maximal.clear(lower);
            }
        }
        return maximal;
    }

    private BitSet positionsOf(Collection<String> ids) {
        BitSet bits = new BitSet(revisions.size());
        ids.forEach(id -> bits.set(positionOf(id)));
        return bits;
    }

    private int positionOf(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("'" + id + "' is not in the graph");
        }
        return position;
    }

    private static BitSet oneBit(int position) {
        BitSet bits = new BitSet();
        bits.set(position);
        return bits;
    }

    private List<RevisionNode> nodes(BitSet bits) {
        return bits.stream().mapToObj(revisions::get).toList();
    }

    private List<String> ids(BitSet bits) {
        return bits.stream().mapToObj(position -> revisions.get(position).id()).toList();
    }

    /** What the version table holds while steps are made; the first step also takes out rows that others imply. */
    private final class Rows {

        private final BitSet applied;

        private final BitSet maximal;

        private final NavigableSet<Integer> implied = new TreeSet<>();

        Rows(Collection<String> rows) {
            BitSet given = positionsOf(rows);
            this.applied = closure(given, below);
            this.maximal = maximal(applied);
            given.andNot(maximal);
            given.stream().forEach(implied::add);
        }

        Step upgrade(int position) {
            NavigableSet<Integer> removed = takeImplied();
            for (int lower : below[position]) {
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
            for (int lower : below[position]) {
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
            for (int higher : above[position]) {
                if (applied.get(higher)) {
                    return false;
                }
            }
            return true;
        }

        private Step step(int position, Direction direction, Set<Integer> removed, Set<Integer> added) {
            return new Step(revisions.get(position), direction, idsOf(removed), idsOf(added));
        }

        private List<String> idsOf(Set<Integer> all) {
            return all.stream().map(each -> revisions.get(each).id()).toList();
        }
    }
}
