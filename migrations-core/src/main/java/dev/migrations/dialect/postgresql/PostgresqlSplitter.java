package dev.migrations.dialect.postgresql;

import dev.migrations.sql.ScriptSplitter;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;

/**
 * Splits a script as psql does, without being psql: its backslash commands are faults, {@code COPY ... FROM STDIN}
 * takes the data that stands below it. Needs time in proportion to the length of the script.
 */
final class PostgresqlSplitter implements ScriptSplitter {

    @Override
    public Statements split(SourceText script, TransactionMode mode) {
        return new StatementBorders(script, mode).split();
    }
}
