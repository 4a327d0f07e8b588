package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import java.util.List;

/**
 * A statement of a model whose effect would stay, because it reaches beyond the place where the model is tried.
 *
 * @param statement its text, or the words that it is known by
 * @param reach what it does there, as the end of a sentence
 * @param action what to do instead
 */
public record StrayStatement(String statement, String reach, String action) implements Fault {

    private static final int LONGEST = 200;

    public StrayStatement {
        requireNonNull(statement, "statement");
        requireNonNull(reach, "reach");
        requireNonNull(action, "action");
    }

    /** One that a model never needs. */
    public static StrayStatement needless(String statement, String reach) {
        return new StrayStatement(statement, reach, "Leave it out of the model.");
    }

    @Override
    public String problem() {
        String line = statement.strip().replaceAll("\\s+", " ");
        return "The model's statement '" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...")
                + "' " + reach + ". Nothing was run.";
    }

    /**
     * Refuses a model that has some.
     *
     * @throws FaultsException if there are any, with all of them
     */
    public static void requireNone(List<StrayStatement> statements) {
        if (!statements.isEmpty()) {
            throw new FaultsException(statements);
        }
    }
}
