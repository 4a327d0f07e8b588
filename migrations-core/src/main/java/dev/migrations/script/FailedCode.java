package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.error.MigrationException;

/**
 * A fault that something thrown is behind.
 *
 * @param problem what is wrong
 * @param action what the user does next
 * @param cause what was thrown
 */
record FailedCode(String problem, String action, Throwable cause) implements Fault {

    FailedCode {
        requireNonNull(problem, "problem");
        requireNonNull(action, "action");
        requireNonNull(cause, "cause");
    }

    /** A fault that ends with what the cause says; where the cause knows what to do, that is the action. */
    static FailedCode of(String what, String action, Throwable cause) {
        if (cause instanceof MigrationException known) {
            return new FailedCode(what + ": " + known.problem(), known.action(), cause);
        }
        return new FailedCode(what + ": " + cause, action, cause);
    }
}
