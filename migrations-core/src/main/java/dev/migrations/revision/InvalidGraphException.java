package dev.migrations.revision;

import dev.migrations.error.FaultsException;
import java.util.List;

/** Revisions that do not make a graph; every {@link GraphFault} in them is reported at once. */
public final class InvalidGraphException extends FaultsException {

    InvalidGraphException(List<GraphFault> faults) {
        super(faults);
    }
}
