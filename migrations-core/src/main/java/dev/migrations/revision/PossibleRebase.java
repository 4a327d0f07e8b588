package dev.migrations.revision;

import static dev.migrations.revision.Topology.bit;
import static dev.migrations.revision.Topology.without;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A branch that is not applied and could stand on another head, instead of being merged with it.
 *
 * @param revision the lowest revision of the branch
 * @param onto the head
 */
record PossibleRebase(String revision, String onto) {

    /**
     * For the last of the heads that allows it.
     *
     * @param heads at least two
     * @param current what is applied, as far as it is known
     */
    static Optional<PossibleRebase> among(Topology topology, BitSet heads, BitSet current) {
        for (int head = heads.length() - 1; head >= 0; head = heads.previousSetBit(head - 1)) {
            BitSet branch = branch(topology, head, current);
            if (isOneLine(topology, branch)) {
                int lowest = branch.nextSetBit(0);
                OptionalInt onto = without(heads, bit(head)).stream()
                        .filter(other -> topology.ancestors(bit(other)).get(topology.parents(lowest)[0]))
                        .findFirst();
                if (onto.isPresent()) {
                    return Optional.of(new PossibleRebase(topology.id(lowest), topology.id(onto.getAsInt())));
                }
            }
        }
        return Optional.empty();
    }

    /** What leads to the head, is not applied, and is needed by no other head. */
    private static BitSet branch(Topology topology, int head, BitSet current) {
        BitSet fixed = topology.heads();
        fixed.clear(head);
        fixed.or(current);
        return without(topology.ancestors(bit(head)), topology.below(fixed));
    }

    /** Each revises one revision, and only the lowest one that is not among them. */
    private static boolean isOneLine(Topology topology, BitSet branch) {
        int lowest = branch.nextSetBit(0);
        return lowest >= 0
                && branch.stream().allMatch(position -> {
                    int[] parents = topology.parents(position);
                    return parents.length == 1 && branch.get(parents[0]) == (position != lowest);
                });
    }
}
