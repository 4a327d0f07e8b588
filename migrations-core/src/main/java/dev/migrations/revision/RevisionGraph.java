package dev.migrations.revision;

import static dev.migrations.revision.Topology.both;
import static dev.migrations.revision.Topology.without;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The revisions and how they stand on each other.
 *
 * <p>A revision <em>stands on</em> its parents and its dependencies, and on all that these stand on. Whatever is applied
 * is therefore described by few ids, the <em>rows</em> of the version table: the applied revisions on which no other
 * applied one stands. A method that takes rows throws an {@link IllegalArgumentException} if one of them is not an id of
 * the graph; unless it says otherwise it accepts rows that are below others.
 *
 * <p>A <em>target</em> is written {@code [LABEL@][SYMBOL][+N|-N]}:
 *
 * <table>
 *   <caption>Symbols</caption>
 *   <tr><td>an id, or its beginning if it is that of one only</td><td>that revision</td></tr>
 *   <tr><td>a branch label</td><td>the revision that gives it</td></tr>
 *   <tr><td>{@code head}</td><td>the only revision that no other revises</td></tr>
 *   <tr><td>{@code heads}</td><td>all revisions on which no other stands</td></tr>
 *   <tr><td>{@code base}</td><td>the place below the first revision</td></tr>
 *   <tr><td>{@code current}</td><td>the rows</td></tr>
 * </table>
 *
 * <p>{@code LABEL} is a branch label, or the id of any revision of a branch; what follows has to be on that branch.
 * {@code +N} goes N revisions up, {@code -N} down, along parents alone, from the symbol or, without one, from the only
 * row, on the branch if there is a label. Every method that takes a target throws
 *
 * <ul>
 *   <li>{@link UnknownRevisionException} if there is no such revision or branch,
 *   <li>{@link AmbiguousRevisionException} if there are several where one is wanted,
 *   <li>{@link NotInBranchException} if the revision is not on the branch,
 *   <li>{@link SeveralHeadsException} if it asks for one head and there are several,
 *   <li>{@link AmbiguousWalkException} if steps can be made in more than one way,
 *   <li>{@link InvalidTargetException} if it is not written as a target, leads out of the graph, or makes no sense for
 *       what is to be done.
 * </ul>
 *
 * <p>Immutable. No method recurses: the depth of the graph is limited by memory only.
 */
public final class RevisionGraph {

    private final Topology topology;

    private RevisionGraph(Topology topology) {
        this.topology = topology;
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
        References references = References.among(revisions);
        return new RevisionGraph(new Topology(TopologicalOrder.of(revisions, references), references));
    }

    /**
     * All revisions, each after everything that it stands on: by the longest way down to a base, then by id. Revisions
     * that are added on top of others do not change the order of these.
     */
    public List<RevisionNode> revisions() {
        return topology.revisions();
    }

    /** The revision of the full id. */
    public Optional<RevisionNode> find(String id) {
        return Optional.ofNullable(topology.positions().get(id)).map(topology::revision);
    }

    /** Revisions that no other revises, in the order of {@link #revisions()}. */
    public List<RevisionNode> heads() {
        return topology.nodes(topology.heads());
    }

    /** The heads on which no other revision depends: the rows when everything is applied. */
    public List<RevisionNode> effectiveHeads() {
        return topology.nodes(topology.effectiveHeads());
    }

    /** Revisions that revise no other, in the order of {@link #revisions()}. */
    public List<RevisionNode> bases() {
        return topology.nodes(topology.bases());
    }

    /** Revisions that several others revise, in the order of {@link #revisions()}. */
    public List<RevisionNode> branchPoints() {
        return revisions().stream()
                .filter(revision -> topology.children(position(revision)).length > 1)
                .toList();
    }

    /** Revisions that revise several others, in the order of {@link #revisions()}. */
    public List<RevisionNode> mergePoints() {
        return revisions().stream()
                .filter(revision -> topology.parents(position(revision)).length > 1)
                .toList();
    }

    /**
     * The revisions that revise this one, in the order of {@link #revisions()}.
     *
     * @throws IllegalArgumentException if it is not an id of the graph
     */
    public List<RevisionNode> children(String id) {
        return topology.nodes(Topology.bits(topology.children(topology.position(id))));
    }

    /**
     * The revisions that this one depends on, its parents not among them unless it names them twice, in the order in
     * which they were written. A branch label stands for the revision that gives it.
     *
     * @throws IllegalArgumentException if it is not an id of the graph
     */
    public List<RevisionNode> dependencies(String id) {
        return topology.references().dependencies(topology.revision(topology.position(id))).stream()
                .map(dependency -> topology.revision(topology.position(dependency)))
                .toList();
    }

    /**
     * The branch labels that the revision counts as a member of, in the order of the alphabet. A label covers the revision
     * that gives it, all that come from this by revising, and, as long as there is only one way, what this comes from
     * up to the nearest branch point or merge point.
     *
     * @throws IllegalArgumentException if it is not an id of the graph
     */
    public List<String> labelsOf(String id) {
        return topology.labels(topology.position(id));
    }

    /** What the rows imply: they and everything that they stand on, in the order of {@link #revisions()}. */
    public Set<String> applied(Collection<String> rows) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(topology.ids(topology.below(topology.positions(rows)))));
    }

    /** What a target names that does not count from rows; see {@link #resolve(Collection, String)}. */
    public List<RevisionNode> resolve(String target) {
        Identifier identifier = Identifier.parse(target);
        if (identifier.isFromCurrent() || identifier.isSymbol("current")) {
            throw new InvalidTargetException(
                    "'" + target + "' counts from what is applied, which is not known here.",
                    "Name a revision, 'head', 'heads' or 'base'.");
        }
        return resolve(List.of(), target);
    }

    /**
     * The revisions that the target names, in the order of {@link #revisions()}. None for {@code base}, for
     * {@code current} where nothing is applied, and for {@code head} and {@code heads} where there are no revisions.
     */
    public List<RevisionNode> resolve(Collection<String> rows, String target) {
        return topology.nodes(resolver(new Rows(topology, rows))
                .place(Identifier.parse(target))
                .revisions());
    }

    /** The only revision that the identifier, written as a target, names. */
    public RevisionNode one(Collection<String> rows, String identifier) {
        return resolver(new Rows(topology, rows)).one(Identifier.parse(identifier));
    }

    /**
     * The revisions of a range, newest first: in the opposite order of {@link #revisions()}.
     *
     * <p>A range is written {@code A:B} with targets as its ends, which are part of it, the lower one first; {@code A:}
     * ends at {@code heads}, {@code :B} begins at {@code base}. Above a lower end it holds what comes from that by
     * revising; from {@code base} on it holds everything that the upper end stands on. {@code -N} as the lower end
     * counts from the upper one, {@code +N} as the upper end from the lower one; steps that lead out of the graph end at
     * its border.
     *
     * @throws InvalidTargetException also if it is not a range, or if its lower end is not below the upper one
     */
    public List<RevisionNode> history(Collection<String> rows, String range) {
        BitSet current = new Rows(topology, rows).maximal();
        List<RevisionNode> newestFirst =
                new ArrayList<>(topology.nodes(new HistoryRange(topology, range).revisions(current)));
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }

    /**
     * The steps from the rows up to the target, in the order of {@link #revisions()}: all that it stands on and that is
     * not applied, dependencies on other branches included; none if it is applied.
     *
     * @throws InvalidTargetException also if it is {@code base} or {@code -N}
     * @throws OverlappingRowsException if a row is below another
     */
    public List<Step> upgrade(Collection<String> rows, String target) {
        Rows current = new Rows(topology, rows);
        BitSet targets =
                resolver(current).upgradeTarget(Identifier.parse(target)).revisions();
        if (!current.implied().isEmpty()) {
            throw new OverlappingRowsException(current.implied(), topology.ids(current.maximal()));
        }
        BitSet missing = without(topology.below(targets), current.applied());
        List<Step> steps = new ArrayList<>();
        for (int i = missing.nextSetBit(0); i >= 0; i = missing.nextSetBit(i + 1)) {
            steps.add(current.upgrade(i));
        }
        return List.copyOf(steps);
    }

    /**
     * The steps from the rows down to the target, in the opposite order of {@link #revisions()}: the applied
     * children of the target go, with everything that stands on them, on whatever branch. The target itself stays, and so
     * does what only depends on it.
     *
     * <p>In {@code LABEL@TARGET} the label says which branch goes where several begin at the target, and
     * {@code LABEL@base} undoes one branch where there are several bases. {@code -N}, with a label or without, and
     * {@code LABEL@SYMBOL-N} undo the branch alone that they walk down.
     *
     * @throws NotBelowCurrentException if the target is not applied, or is so only as a dependency
     * @throws InvalidTargetException also if it is {@code +N}
     */
    public List<Step> downgrade(Collection<String> rows, String target) {
        Rows current = new Rows(topology, rows);
        BitSet leaving = leaving(current, Identifier.parse(target));
        List<Step> steps = new ArrayList<>();
        for (int i = leaving.length() - 1; i >= 0; i = leaving.previousSetBit(i - 1)) {
            steps.add(current.downgrade(i));
        }
        return List.copyOf(steps);
    }

    private BitSet leaving(Rows current, Identifier target) {
        Place place = resolver(current).downgradeTarget(target);
        BitSet lowest = lowestLeaving(place, target);
        BitSet leaving = both(topology.above(lowest), current.applied());
        BitSet rows = current.given();
        if (leaving.isEmpty()
                && !place.isBase()
                && !without(place.revisions(), rows).isEmpty()) {
            throw new NotBelowCurrentException(
                    topology.revision(place.revisions().nextSetBit(0)), topology.ids(current.maximal()));
        }
        return leaving;
    }

    private BitSet lowestLeaving(Place place, Identifier target) {
        BitSet lowest = place.isBase() ? topology.bases() : childrenOf(place.revisions());
        if (place.branch().isEmpty() || lowest.cardinality() < 2) {
            return lowest;
        }
        BitSet ofBranch = both(lowest, topology.ancestors(place.branch()));
        if (ofBranch.isEmpty()) {
            throw NotInBranchException.none(
                    topology.ids(lowest),
                    place.isBase() ? "base" : topology.ids(place.revisions()).get(0),
                    target.label().orElse(target.text()));
        }
        return ofBranch;
    }

    private BitSet childrenOf(BitSet revisions) {
        BitSet children = new BitSet();
        revisions.stream().forEach(position -> children.or(Topology.bits(topology.children(position))));
        return children;
    }

    /**
     * The rows after a stamp: the targets, and those current rows that are neither above nor below one of them, in the
     * order of {@link #revisions()}. {@code base} forgets all rows, {@code LABEL@base} those that are above or below the
     * revision of the label.
     *
     * @param targets {@code base} alone for no rows, or at least one other
     * @throws InvalidTargetException also if there are no targets, if one stands on another, or if there is another
     *     beside {@code base}
     */
    public List<String> stamp(Collection<String> rows, List<String> targets) {
        if (targets.isEmpty()) {
            throw new InvalidTargetException(
                    "A stamp has no target.", "Name at least one, such as 'heads'; 'base' stands for no revision.");
        }
        Rows current = new Rows(topology, rows);
        BitSet stamped = new BitSet();
        BitSet forgotten = new BitSet();
        for (String target : targets) {
            Identifier identifier = Identifier.parse(target);
            Place place = resolver(current).place(identifier);
            if (place.isBase() && identifier.isCurrent()) {
                continue;
            }
            if (place.isBase() && place.branch().isEmpty()) {
                requireAlone(target, targets);
                return List.of();
            }
            stamped.or(topology.maximal(topology.below(place.revisions())));
            forgotten.or(related(place.isBase() ? place.branch() : place.revisions()));
        }
        requireApart(stamped);
        BitSet after = without(current.maximal(), forgotten);
        after.or(stamped);
        return topology.ids(after);
    }

    private BitSet related(BitSet revisions) {
        BitSet related = topology.below(revisions);
        related.or(topology.above(revisions));
        return related;
    }

    private static void requireAlone(String base, List<String> targets) {
        if (targets.stream().anyMatch(target -> !target.equals(base))) {
            throw new InvalidTargetException(
                    "'" + base + "' means that nothing is applied, but the stamp names " + Names.quoted(targets) + ".",
                    "Stamp '" + base + "' alone, or leave it out.");
        }
    }

    private void requireApart(BitSet stamped) {
        BitSet implied = without(stamped, topology.maximal(topology.below(stamped)));
        if (!implied.isEmpty()) {
            throw new InvalidTargetException(
                    "The stamp names " + Names.quoted(topology.ids(stamped)) + ", but others of them stand on "
                            + Names.quoted(topology.ids(implied)) + " already.",
                    "Leave out " + Names.quoted(topology.ids(implied)) + ".");
        }
    }

    private Resolver resolver(Rows rows) {
        return new Resolver(topology, rows.maximal(), Overwalk.FAILS);
    }

    private int position(RevisionNode revision) {
        return topology.position(revision.id());
    }
}
