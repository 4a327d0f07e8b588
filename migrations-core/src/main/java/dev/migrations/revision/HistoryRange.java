package dev.migrations.revision;

import static dev.migrations.revision.Topology.bit;
import static dev.migrations.revision.Topology.both;
import static dev.migrations.revision.Topology.without;

import java.util.BitSet;

/** A range {@code A:B} of revisions, both ends included; what is left out is {@code base} or {@code heads}. */
final class HistoryRange {

    private final Topology topology;

    private final String text;

    private final Identifier lower;

    private final Identifier upper;

    HistoryRange(Topology topology, String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon != text.lastIndexOf(':')) {
            throw new InvalidTargetException(
                    "'" + text + "' is not a range.", "Write 'A:B', 'A:' or ':B' with the lower revision first.");
        }
        this.topology = topology;
        this.text = text;
        this.lower = Identifier.parse(colon == 0 ? "base" : text.substring(0, colon));
        this.upper = Identifier.parse(colon == text.length() - 1 ? "heads" : text.substring(colon + 1));
        if (countsFromUpper() && countsFromLower()) {
            throw new InvalidTargetException(
                    "Both ends of the range '" + text + "' count from the other one.",
                    "Name one of them, such as 'current'.");
        }
    }

    /** Whether the lower end is so many revisions below the upper one. */
    private boolean countsFromUpper() {
        return lower.symbol().isEmpty() && lower.steps().orElse(0) < 0;
    }

    /** Whether the upper end is so many revisions above the lower one. */
    private boolean countsFromLower() {
        return upper.symbol().isEmpty() && upper.steps().orElse(0) > 0;
    }

    /** The revisions of the range where these are current. */
    BitSet revisions(BitSet current) {
        if (countsFromLower()) {
            BitSet lowest = ends(lower, current);
            return between(lowest, ends(upper, lowest));
        }
        BitSet highest = ends(upper, current);
        if (lower.label().isPresent()) {
            highest = both(highest, lineageOfLower(current));
        }
        return countsFromUpper() ? countedFrom(highest) : between(ends(lower, current), highest);
    }

    private BitSet lineageOfLower(BitSet current) {
        return new Resolver(topology, current, Overwalk.STOPS).lineage(lower).orElseThrow();
    }

    private BitSet countedFrom(BitSet highest) {
        BitSet revisions = new BitSet();
        for (int i = highest.nextSetBit(0); i >= 0; i = highest.nextSetBit(i + 1)) {
            revisions.or(between(ends(lower, bit(i)), bit(i)));
        }
        return revisions;
    }

    private BitSet ends(Identifier end, BitSet current) {
        return new Resolver(topology, current, Overwalk.STOPS).place(end).revisions();
    }

    private BitSet between(BitSet lowest, BitSet highest) {
        BitSet required = topology.below(highest);
        if (!without(lowest, required).isEmpty()) {
            throw notBelow(lowest, highest);
        }
        if (lowest.isEmpty()) {
            return required;
        }
        BitSet between = without(required, topology.below(lowest));
        between.or(lowest);
        between.and(topology.descendants(lowest));
        return between;
    }

    private InvalidTargetException notBelow(BitSet lowest, BitSet highest) {
        boolean isUpsideDown =
                !highest.isEmpty() && without(highest, topology.below(lowest)).isEmpty();
        return new InvalidTargetException(
                "'" + text + "' is not a range: " + Names.quoted(topology.ids(lowest)) + " is not below "
                        + (highest.isEmpty() ? "'base'" : Names.quoted(topology.ids(highest))) + ".",
                isUpsideDown
                        ? "Write '" + upper.text() + ":" + lower.text() + "'."
                        : "Name two revisions of one branch, the lower one first.");
    }
}
