package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import java.util.List;

/**
 * Revision files or classes that cannot be used; everything that is wrong with all of them, and with the graph that they
 * make, is reported at once. What was thrown by classes is among the suppressed exceptions.
 */
public final class InvalidScriptsException extends FaultsException {

    InvalidScriptsException(List<Fault> faults) {
        super(faults);
        for (Fault fault : faults) {
            if (fault instanceof FailedCode failed) {
                addSuppressed(failed.cause());
            }
        }
    }
}
