package dev.migrations.event;

/**
 * Is told what happens during a run, in order, by the thread that runs it.
 *
 * <p>A listener that throws ends the run: the step that is under way fails and is rolled back where it can be.
 */
@FunctionalInterface
public interface MigrationListener {

    /** Takes note of the event; should return soon, because the run waits for it. */
    void onEvent(MigrationEvent event);
}
