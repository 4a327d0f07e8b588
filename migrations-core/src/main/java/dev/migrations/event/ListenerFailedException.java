package dev.migrations.event;

import dev.migrations.error.MigrationException;

/** A {@link MigrationListener} threw; the run ends. The cause is what it threw. */
public final class ListenerFailedException extends MigrationException {

    ListenerFailedException(MigrationEvent event, RuntimeException thrown) {
        super(
                "A listener threw " + thrown + " when it was told of "
                        + event.getClass().getSimpleName() + ".",
                "Mend the listener, then start again. What was committed before stays; a transaction that was under way was"
                        + " undone.",
                thrown);
    }
}
