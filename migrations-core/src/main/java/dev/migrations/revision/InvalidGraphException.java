package dev.migrations.revision;

import dev.migrations.error.FaultsException;
import java.util.List;

/** Revisions that do not make a graph; everything that is wrong with them is reported at once. */
public final class InvalidGraphException extends FaultsException {

    private final transient List<GraphFault> graphFaults;

    InvalidGraphException(List<GraphFault> faults) {
        super(faults);
        this.graphFaults = List.copyOf(faults);
    }

    /** The faults, at least one. */
    public List<GraphFault> graphFaults() {
        return graphFaults;
    }
}
