package dev.migrations.sql;

import java.sql.SQLException;

/** Where statements go: to a database, to a list, to a printed script. */
@FunctionalInterface
public interface StatementSink {

    /**
     * Takes the next statement.
     *
     * @throws SQLException if the statement was run and the database refused it
     */
    void accept(Statement statement) throws SQLException;
}
