package dev.migrations.revision;

import static dev.migrations.revision.Topology.bit;
import static dev.migrations.revision.Topology.bits;
import static dev.migrations.revision.Topology.both;

import dev.migrations.error.MigrationException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Finds what identifiers name, where some revisions are current. */
final class Resolver {

    /** Below the first revision. */
    private static final int BASE = -1;

    private final Topology topology;

    private final BitSet current;

    private final Overwalk overwalk;

    Resolver(Topology topology, BitSet current, Overwalk overwalk) {
        this.topology = topology;
        this.current = current;
        this.overwalk = overwalk;
    }

    /** What the identifier names; a label in it says on which branch that has to be. */
    Place place(Identifier identifier) {
        if (identifier.steps().isEmpty()) {
            return new Place(absolute(identifier), branch(identifier));
        }
        return identifier.steps().get() > 0 ? up(identifier) : down(identifier);
    }

    /** As {@link #place}, for an upgrade: not a place below the first revision that steps lead to. */
    Place upgradeTarget(Identifier identifier) {
        if (identifier.isFromCurrent() && identifier.steps().get() <= 0) {
            throw new InvalidTargetException(
                    "'" + identifier.text() + "' goes down, but an upgrade goes up.",
                    "Write '+1' for one revision, '+2' for two, and so on, or downgrade.");
        }
        Place place = place(identifier);
        boolean isBelowTheFirst = identifier.isSymbol("base")
                ? identifier.label().isEmpty() && place.isBase()
                : identifier.steps().isPresent() && place.isBase();
        if (isBelowTheFirst) {
            throw new InvalidTargetException(
                    "'" + identifier.text() + "' is before the first revision, so there is nothing to upgrade to.",
                    "Say 'heads' or an id to upgrade, or downgrade to 'base'.");
        }
        return place;
    }

    /** As {@link #place}, for a downgrade: a label says which branch goes where several stand on the target. */
    Place downgradeTarget(Identifier identifier) {
        if (identifier.steps().isPresent()) {
            if (identifier.isFromCurrent() && identifier.steps().get() > 0) {
                throw new InvalidTargetException(
                        "'" + identifier.text() + "' goes up, but a downgrade goes down.",
                        "Write '-1' for one revision, '-2' for two, and so on, or upgrade.");
            }
            return place(identifier);
        }
        Identifier everywhere = identifier.withoutLabel();
        BitSet revisions = absolute(everywhere);
        if (!everywhere.isSymbol("current") && revisions.cardinality() > 1) {
            throw several(everywhere, revisions);
        }
        return new Place(revisions, branch(identifier));
    }

    /** The only revision that the identifier names. */
    RevisionNode one(Identifier identifier) {
        BitSet revisions = place(identifier).revisions();
        if (revisions.isEmpty()) {
            throw new InvalidTargetException(
                    "'" + identifier.text() + "' names no revision here.", "Name a revision by its id.");
        }
        if (revisions.cardinality() > 1) {
            throw several(identifier, revisions);
        }
        return topology.revision(revisions.nextSetBit(0));
    }

    private BitSet branch(Identifier identifier) {
        return identifier.label().map(label -> bit(member(label))).orElseGet(BitSet::new);
    }

    /** The lineage of the branch that the identifier is limited to; none if it is not. */
    Optional<BitSet> lineage(Identifier identifier) {
        return identifier.label().map(label -> topology.lineage(member(label)));
    }

    /** The revision by which a branch is called: the one that gives the label, or any member. */
    private int member(String label) {
        Optional<Integer> exact = topology.find(label);
        if (exact.isPresent()) {
            return exact.get();
        }
        List<Integer> candidates = beginningWith(label);
        if (candidates.isEmpty()) {
            throw UnknownRevisionException.branch(label, topology.references().names());
        }
        return only(label, candidates);
    }

    private BitSet absolute(Identifier identifier) {
        Optional<BitSet> lineage = lineage(identifier);
        String symbol = identifier.symbol().orElse("current");
        return switch (symbol) {
            case "base" -> new BitSet();
            case "current" -> within(current, lineage);
            case "heads" ->
                lineage.map(branch -> both(topology.heads(), branch)).orElseGet(topology::effectiveHeads);
            case "head" -> onlyHead(identifier, within(topology.heads(), lineage));
            default -> bit(named(identifier, symbol, lineage));
        };
    }

    private BitSet onlyHead(Identifier identifier, BitSet heads) {
        if (heads.cardinality() > 1) {
            throw several(identifier, heads);
        }
        return heads;
    }

    private MigrationException several(Identifier identifier, BitSet revisions) {
        String target = identifier.withoutSteps();
        if (identifier.isSymbol("head") && identifier.steps().isEmpty()) {
            return SeveralHeadsException.head(
                    target, topology.nodes(revisions), PossibleRebase.among(topology, revisions, current));
        }
        return identifier.isSymbol("head") || identifier.isSymbol("heads")
                ? SeveralHeadsException.one(target, topology.nodes(revisions))
                : AmbiguousRevisionException.several(target, topology.ids(revisions));
    }

    private int named(Identifier identifier, String symbol, Optional<BitSet> lineage) {
        int position = topology.find(symbol).orElseGet(() -> partial(symbol, lineage));
        if (lineage.filter(branch -> !branch.get(position)).isPresent()) {
            throw NotInBranchException.of(
                    topology.revision(position), identifier.label().orElseThrow());
        }
        return position;
    }

    private int partial(String beginning, Optional<BitSet> lineage) {
        List<Integer> all = beginningWith(beginning);
        List<Integer> candidates =
                lineage.map(branch -> all.stream().filter(branch::get).toList()).orElse(all);
        if (all.isEmpty()) {
            throw UnknownRevisionException.revision(
                    beginning, topology.references().names());
        }
        return only(beginning, candidates.isEmpty() ? all : candidates);
    }

    private int only(String beginning, List<Integer> candidates) {
        if (candidates.size() > 1) {
            throw AmbiguousRevisionException.beginning(
                    beginning, candidates.stream().map(topology::id).toList());
        }
        return candidates.get(0);
    }

    private List<Integer> beginningWith(String beginning) {
        NavigableMap<String, Integer> candidates =
                topology.positions().subMap(beginning, true, beginning + Character.MAX_VALUE, false);
        return List.copyOf(candidates.values());
    }

    private static BitSet within(BitSet positions, Optional<BitSet> lineage) {
        return lineage.map(branch -> both(positions, branch)).orElse(positions);
    }

    private int start(Identifier identifier) {
        BitSet named = absolute(identifier);
        if (named.cardinality() > 1) {
            throw several(identifier, named);
        }
        return named.isEmpty() ? BASE : named.nextSetBit(0);
    }

    private Place up(Identifier identifier) {
        Optional<BitSet> lineage = lineage(identifier);
        int start = identifier.isFromCurrent() ? startUp(identifier, lineage) : start(identifier);
        Walk walk = walkUp(identifier, start, lineage);
        if (walk.isShort() && overwalk == Overwalk.FAILS) {
            throw aboveTheLast(identifier, walk);
        }
        return place(walk, branch(identifier));
    }

    private int startUp(Identifier identifier, Optional<BitSet> lineage) {
        BitSet starts = within(current, lineage);
        if (starts.isEmpty() && lineage.isPresent()) {
            starts = topology.maximal(both(topology.below(current), lineage.get()));
        }
        if (starts.cardinality() > 1) {
            throw severalStarts(identifier, starts);
        }
        return starts.isEmpty() ? BASE : starts.nextSetBit(0);
    }

    private Walk walkUp(Identifier identifier, int start, Optional<BitSet> lineage) {
        int steps = steps(identifier);
        int at = start;
        for (int walked = 0; walked < steps; walked++) {
            int[] all = at == BASE ? topology.bases().stream().toArray() : topology.children(at);
            int[] next = Arrays.stream(all)
                    .filter(each -> lineage.map(branch -> branch.get(each)).orElse(true))
                    .toArray();
            if (next.length == 0) {
                return new Walk(start, at, walked, steps);
            }
            if (next.length > 1) {
                throw fork(identifier, at, next, steps - walked);
            }
            at = next[0];
        }
        return new Walk(start, at, steps, steps);
    }

    private Place down(Identifier identifier) {
        int start = identifier.isFromCurrent() ? startDown(identifier) : start(identifier);
        Walk walk = walkDown(identifier, start);
        if (walk.isShort() && overwalk == Overwalk.FAILS) {
            throw belowTheFirst(identifier, walk);
        }
        BitSet branch = branch(identifier);
        if (start != BASE && (identifier.isFromCurrent() || identifier.label().isPresent())) {
            branch.set(start);
        }
        return place(walk, branch);
    }

    private int startDown(Identifier identifier) {
        Optional<BitSet> lineage = lineage(identifier);
        BitSet starts = within(current, lineage);
        if (starts.isEmpty() && lineage.isPresent()) {
            starts = both(tips(topology.below(current)), lineage.get());
        }
        if (starts.isEmpty()) {
            throw nothingApplied(identifier);
        }
        if (starts.cardinality() > 1) {
            throw severalStarts(identifier, starts);
        }
        return starts.nextSetBit(0);
    }

    /** Those of the revisions that no other of them revises. */
    private BitSet tips(BitSet revisions) {
        BitSet tips = (BitSet) revisions.clone();
        for (int i = revisions.nextSetBit(0); i >= 0; i = revisions.nextSetBit(i + 1)) {
            for (int parent : topology.parents(i)) {
                tips.clear(parent);
            }
        }
        return tips;
    }

    private Walk walkDown(Identifier identifier, int start) {
        int steps = steps(identifier);
        int at = start;
        for (int walked = 0; walked < steps; walked++) {
            if (at == BASE) {
                return new Walk(start, at, walked, steps);
            }
            int[] parents = topology.parents(at);
            if (parents.length > 1) {
                throw merge(identifier, at, steps - walked);
            }
            at = parents.length == 0 ? BASE : parents[0];
        }
        return new Walk(start, at, steps, steps);
    }

    private static int steps(Identifier identifier) {
        return Math.abs(identifier.steps().orElse(0));
    }

    private static Place place(Walk walk, BitSet branch) {
        return new Place(walk.end() == BASE ? new BitSet() : bit(walk.end()), branch);
    }

    private AmbiguousWalkException severalStarts(Identifier identifier, BitSet starts) {
        String direction = identifier.steps().orElse(0) > 0 ? "up" : "down";
        String steps = sign(identifier) + steps(identifier);
        return new AmbiguousWalkException(
                "'" + identifier.text() + "' goes " + direction + " from the only current revision"
                        + identifier
                                .label()
                                .map(label -> " of branch '" + label + "'")
                                .orElse("") + ", but current is "
                        + Names.quoted(topology.ids(starts)) + ".",
                starts.stream()
                        .mapToObj(start -> branchName(start, starts) + "@" + steps)
                        .toList());
    }

    /** A label that is that of one of the revisions alone, else the id. */
    private String branchName(int position, BitSet among) {
        return topology.labels(position).stream()
                .filter(label -> among.stream()
                                .filter(other -> topology.labels(other).contains(label))
                                .count()
                        == 1)
                .findFirst()
                .orElseGet(() -> topology.id(position));
    }

    private AmbiguousWalkException fork(Identifier identifier, int at, int[] children, int left) {
        List<String> ids = topology.ids(bits(children));
        return new AmbiguousWalkException(
                "'" + identifier.text() + "' does not say which way to go up from "
                        + (at == BASE ? "'base', where there are " : "'" + topology.id(at) + "', which is revised by ")
                        + Names.quoted(ids) + ".",
                withSteps(ids, "+", left - 1));
    }

    private AmbiguousWalkException merge(Identifier identifier, int at, int left) {
        List<String> ids = topology.ids(bits(topology.parents(at)));
        return new AmbiguousWalkException(
                "'" + identifier.text() + "' does not say which way to go down from '" + topology.id(at)
                        + "', which merges " + Names.quoted(ids) + ".",
                withSteps(ids, "-", left - 1));
    }

    private static List<String> withSteps(List<String> ids, String sign, int steps) {
        return steps == 0 ? ids : ids.stream().map(id -> id + sign + steps).toList();
    }

    private InvalidTargetException nothingApplied(Identifier identifier) {
        return identifier
                .label()
                .map(label -> new InvalidTargetException(
                        "'" + identifier.text() + "' goes down from the current revision of branch '" + label
                                + "', but nothing of that branch is applied.",
                        "There is nothing to downgrade."))
                .orElseGet(() -> new InvalidTargetException(
                        "'" + identifier.text() + "' goes down from the current revision, but nothing is applied.",
                        "There is nothing to downgrade."));
    }

    private InvalidTargetException belowTheFirst(Identifier identifier, Walk walk) {
        if (walk.start() == BASE) {
            return new InvalidTargetException(
                    "'" + identifier.text() + "' goes down from below the first revision, where there is nothing.",
                    "Name a revision to count from.");
        }
        return new InvalidTargetException(
                "'" + identifier.text() + "' goes below the first revision: there "
                        + (walk.walked() == 1 ? "is 1 revision" : "are " + walk.walked() + " revisions")
                        + " to undo from '" + topology.id(walk.start()) + "'.",
                "Write '" + shortened(identifier, walk) + "' or 'base'.");
    }

    private InvalidTargetException aboveTheLast(Identifier identifier, Walk walk) {
        String from = walk.start() == BASE ? "base" : topology.id(walk.start());
        return new InvalidTargetException(
                "'" + identifier.text() + "' goes above the last revision: there "
                        + (walk.walked() == 1 ? "is 1 revision" : "are " + walk.walked() + " revisions") + " above '"
                        + from + "'"
                        + identifier.label().map(label -> " on that branch").orElse("") + ".",
                walk.walked() == 0
                        ? "There is nothing to upgrade to."
                        : "Write '" + shortened(identifier, walk) + "'.");
    }

    private static String shortened(Identifier identifier, Walk walk) {
        return identifier.label().map(label -> label + "@").orElse("")
                + identifier.symbol().orElse("")
                + sign(identifier)
                + walk.walked();
    }

    private static String sign(Identifier identifier) {
        return identifier.steps().orElse(0) > 0 ? "+" : "-";
    }

    /**
     * Steps from revision to revision.
     *
     * @param start where it began, or {@link #BASE}
     * @param end where it ended, or {@link #BASE}
     * @param walked the steps that were made
     * @param wanted the steps that were to be made
     */
    private record Walk(int start, int end, int walked, int wanted) {

        boolean isShort() {
            return walked < wanted;
        }
    }
}
