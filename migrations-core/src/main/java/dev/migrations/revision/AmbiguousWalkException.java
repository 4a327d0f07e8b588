package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.List;

/** A number of steps where there is more than one way to go. */
public final class AmbiguousWalkException extends MigrationException {

    private final transient List<String> choices;

    AmbiguousWalkException(String problem, List<String> choices) {
        super(problem, "Say which way: " + Names.either(choices) + ".");
        this.choices = List.copyOf(choices);
    }

    /** What can be typed instead. */
    public List<String> choices() {
        return choices;
    }
}
