package dev.migrations.event;

import java.util.List;

/** Tells several listeners, one after the other; the first that throws ends the run. */
public final class Listeners implements MigrationListener {

    private final List<MigrationListener> listeners;

    public Listeners(List<MigrationListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Tells all of them.
     *
     * @throws ListenerFailedException if one of them throws
     */
    @Override
    public void onEvent(MigrationEvent event) {
        for (MigrationListener listener : listeners) {
            try {
                listener.onEvent(event);
            } catch (RuntimeException e) {
                throw new ListenerFailedException(event, e);
            }
        }
    }
}
