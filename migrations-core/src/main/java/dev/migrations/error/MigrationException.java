package dev.migrations.error;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The base of every exception that this library throws for a cause that its user can act on.
 *
 * <p>It carries a {@link #problem()} and an {@link #action()}; {@link #getMessage()} is the two, one line below the
 * other. Neither contains credentials or row data.
 */
public class MigrationException extends RuntimeException {

    private final String problem;

    private final String action;

    public MigrationException(String problem, String action) {
        this(problem, action, null);
    }

    public MigrationException(String problem, String action, @Nullable Throwable cause) {
        super(requireNonNull(problem, "problem") + "\n" + requireNonNull(action, "action"), cause);
        this.problem = problem;
        this.action = action;
    }

    /** What is wrong, where, and what was expected and found. */
    public final String problem() {
        return problem;
    }

    /** What the user does next. */
    public final String action() {
        return action;
    }
}
