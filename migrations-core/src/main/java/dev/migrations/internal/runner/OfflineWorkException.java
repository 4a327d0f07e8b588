package dev.migrations.internal.runner;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import java.util.List;

/** Revisions read data while they run, with Java code that no script can contain. */
public final class OfflineWorkException extends FaultsException {

    OfflineWorkException(List<Fault> faults) {
        super(faults);
    }
}
