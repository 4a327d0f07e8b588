package dev.migrations.sample.postgresql;

import org.jspecify.annotations.Nullable;

/** Says why the library has no server of its own, and what to do. */
final class OwnServerException extends RuntimeException {

    private final String problem;

    private final String action;

    OwnServerException(String problem, String action) {
        this(problem, action, null);
    }

    OwnServerException(String problem, String action, @Nullable Throwable cause) {
        super(problem + " " + action, cause);
        this.problem = problem;
        this.action = action;
    }

    String problem() {
        return problem;
    }

    String action() {
        return action;
    }
}
