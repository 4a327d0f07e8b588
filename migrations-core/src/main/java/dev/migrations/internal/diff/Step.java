package dev.migrations.internal.diff;

import dev.migrations.op.Operation;
import java.util.Comparator;
import java.util.List;

/** Operations that belong together, and where they stand among others as far as nothing else says so. */
final class Step {

    /** Before what, where neither needs the other. */
    static final Comparator<Step> USUAL_ORDER = Comparator.comparing((Step step) -> step.phase)
            .thenComparingInt(step -> step.rank)
            .thenComparing(step -> step.group)
            .thenComparingInt(step -> step.position)
            .thenComparing(step -> step.name);

    private Phase phase;

    private final int rank;

    private final String group;

    private final int position;

    private final String name;

    private final List<Operation> operations;

    /**
     * @param rank where its kind stands within the phase
     * @param group the table that it belongs to, or its own name
     * @param position where it stands in its group
     */
    Step(Phase phase, int rank, String group, int position, String name, List<Operation> operations) {
        this.phase = phase;
        this.rank = rank;
        this.group = group;
        this.position = position;
        this.name = name;
        this.operations = List.copyOf(operations);
    }

    List<Operation> operations() {
        return operations;
    }

    Phase phase() {
        return phase;
    }

    /** Puts it into the phase, if that is an earlier one. */
    void notAfter(Phase other) {
        if (other.compareTo(phase) < 0) {
            phase = other;
        }
    }

    /** When things happen, where nothing forces them to happen earlier. */
    enum Phase {
        FIRST_DROPS,
        BUILDS,
        LAST_DROPS
    }
}
