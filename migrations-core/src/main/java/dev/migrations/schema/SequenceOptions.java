package dev.migrations.schema;

import dev.migrations.error.MigrationException;
import org.jspecify.annotations.Nullable;

/**
 * How a sequence counts, as far as it is said. Immutable.
 *
 * @param type the type of its numbers; null where it is not said
 * @param start the first number; null where it is not said
 * @param increment the distance between two numbers, not 0; null where it is not said
 * @param minimum the lowest number; null where it is not said
 * @param maximum the highest number; null where it is not said
 * @param cache how many numbers a session takes at once, at least 1; null where it is not said
 * @param cycle what it does behind the last number
 */
public record SequenceOptions(
        @Nullable ColumnType type,
        @Nullable Long start,
        @Nullable Long increment,
        @Nullable Long minimum,
        @Nullable Long maximum,
        @Nullable Long cache,
        Cycle cycle) {

    /** Nothing is said: the database's own choices hold. */
    public static final SequenceOptions DEFAULTS =
            new SequenceOptions(null, null, null, null, null, null, Cycle.UNSAID);

    /** @throws MigrationException if the increment is 0, the cache is below 1, or the minimum above the maximum */
    public SequenceOptions {
        if (increment != null && increment == 0) {
            throw new MigrationException("A sequence has the increment 0.", "Give it another one, or leave it out.");
        }
        if (cache != null && cache < 1) {
            throw new MigrationException(
                    "A sequence has the cache " + cache + ".", "Give it at least 1, or leave it out.");
        }
        if (minimum != null && maximum != null && minimum > maximum) {
            throw new MigrationException(
                    "A sequence has the minimum " + minimum + " and the maximum " + maximum + ".",
                    "Give it a minimum that is not above the maximum.");
        }
    }

    /** With the type of the numbers. */
    public SequenceOptions as(ColumnType other) {
        return new SequenceOptions(other, start, increment, minimum, maximum, cache, cycle);
    }

    /** With the first number. */
    public SequenceOptions start(long number) {
        return new SequenceOptions(type, number, increment, minimum, maximum, cache, cycle);
    }

    /** With the distance between two numbers. */
    public SequenceOptions increment(long distance) {
        return new SequenceOptions(type, start, distance, minimum, maximum, cache, cycle);
    }

    /** With the lowest number. */
    public SequenceOptions minimum(long number) {
        return new SequenceOptions(type, start, increment, number, maximum, cache, cycle);
    }

    /** With the highest number. */
    public SequenceOptions maximum(long number) {
        return new SequenceOptions(type, start, increment, minimum, number, cache, cycle);
    }

    /** With how many numbers a session takes at once. */
    public SequenceOptions cache(long count) {
        return new SequenceOptions(type, start, increment, minimum, maximum, count, cycle);
    }

    /** Beginning again behind the last number. */
    public SequenceOptions cycling() {
        return new SequenceOptions(type, start, increment, minimum, maximum, cache, Cycle.CYCLE);
    }

    /** Failing behind the last number. */
    public SequenceOptions notCycling() {
        return new SequenceOptions(type, start, increment, minimum, maximum, cache, Cycle.NO_CYCLE);
    }

    /** What a sequence does behind its last number. */
    public enum Cycle {

        /** It is not said. */
        UNSAID,

        /** It fails. */
        NO_CYCLE,

        /** It begins again. */
        CYCLE
    }
}
