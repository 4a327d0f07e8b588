package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import java.util.List;

/** A revision that cannot be written, or moved, as it was asked for; nothing was changed. */
public final class InvalidNewRevisionException extends FaultsException {

    InvalidNewRevisionException(List<? extends Fault> faults) {
        super(faults);
    }

    InvalidNewRevisionException(String problem, String action) {
        super(List.of(Fault.of(problem, action)));
    }
}
