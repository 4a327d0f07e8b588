package dev.migrations.dialect.postgresql;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.Planner;
import dev.migrations.op.RecordedOperation;
import dev.migrations.sql.ScriptSplitter;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;

/** Plans operations for PostgreSQL 14 and later. */
final class PostgresqlPlanner implements Planner {

    private final ScriptSplitter splitter;

    /**
     * Creates the planner.
     *
     * @param splitter splits the SQL that users wrote
     */
    PostgresqlPlanner(ScriptSplitter splitter) {
        this.splitter = requireNonNull(splitter, "splitter");
    }

    @Override
    public Statements plan(RecordedOperation operation, TransactionMode mode) {
        return operation.operation().accept(new PostgresqlRendering(splitter, operation.origin(), mode));
    }
}
