package dev.migrations.internal.runner;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.Statement;
import dev.migrations.sql.TransactionMode;
import java.util.List;

/**
 * Statements of one step that are run alike.
 *
 * @param mode together in one transaction, or one by one
 * @param statements the statements in order
 */
public record StatementGroup(TransactionMode mode, List<Statement> statements) {

    public StatementGroup {
        requireNonNull(mode, "mode");
        statements = List.copyOf(statements);
    }
}
