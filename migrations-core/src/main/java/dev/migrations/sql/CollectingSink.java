package dev.migrations.sql;

import java.util.ArrayList;
import java.util.List;

/** Keeps the statements in a list. Not thread-safe. */
public final class CollectingSink implements StatementSink {

    private final List<Statement> statements = new ArrayList<>();

    @Override
    public void accept(Statement statement) {
        statements.add(statement);
    }

    /** What came in so far, in order. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }
}
