package dev.migrations.internal.runner;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import java.util.List;

/** What was applied to the database is not what the revisions say; nothing was run. */
public final class HistoryMismatchException extends FaultsException {

    HistoryMismatchException(List<Fault> faults) {
        super(faults);
    }
}
