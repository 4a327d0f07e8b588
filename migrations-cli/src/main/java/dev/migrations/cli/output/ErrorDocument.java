package dev.migrations.cli.output;

import static java.util.Objects.requireNonNull;

/**
 * What {@code --json} writes where there is no answer.
 *
 * @param error what is wrong
 * @param status the exit status
 */
public record ErrorDocument(Message error, int status) {

    public ErrorDocument {
        requireNonNull(error, "error");
    }

    /**
     * An error.
     *
     * @param problem what is wrong
     * @param action what to do next
     */
    public record Message(String problem, String action) {

        public Message {
            requireNonNull(problem, "problem");
            requireNonNull(action, "action");
        }
    }
}
