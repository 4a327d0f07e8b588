package dev.migrations.event;

import static java.util.Objects.requireNonNull;

import dev.migrations.revision.Direction;

/**
 * One step of a run, and its place in it.
 *
 * @param revision the id
 * @param message the revision's message; empty where it has none
 * @param direction upgrade or downgrade
 * @param number which step of the run it is, the first is 1
 * @param count how many steps the run has
 */
public record StepPlace(String revision, String message, Direction direction, int number, int count) {

    public StepPlace {
        requireNonNull(revision, "revision");
        requireNonNull(message, "message");
        requireNonNull(direction, "direction");
    }
}
