package dev.migrations.internal.autogenerate;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import java.util.List;

/** Operations that cannot be written in the format that the new revision is to have. */
public final class UnwritableRevisionException extends FaultsException {

    UnwritableRevisionException(List<? extends Fault> faults) {
        super(faults);
    }
}
