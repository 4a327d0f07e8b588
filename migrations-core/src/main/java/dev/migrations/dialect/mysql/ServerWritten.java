package dev.migrations.dialect.mysql;

import java.util.List;

/**
 * Statements that make the server write another one out of what its catalog says when they run, and execute it. So they are
 * the same in a script that is printed without a connection.
 *
 * <p>The first two are repeated where a revision is continued behind them: a variable and a prepared statement go with the
 * session.
 */
final class ServerWritten {

    private ServerWritten() {}

    /**
     * The statements.
     *
     * @param expression the SQL expression for the text of the statement; never null
     */
    static List<String> execute(String expression) {
        return List.of(
                "SET @migrations_sql = " + expression,
                "PREPARE migrations_sql FROM @migrations_sql",
                "EXECUTE migrations_sql",
                "DEALLOCATE PREPARE migrations_sql");
    }

    /**
     * A statement if a condition holds when it runs, else an error.
     *
     * <p>MySQL does not prepare what raises the error: there it ends with another one, which says so.
     *
     * @param condition an SQL expression
     * @param statement the statement
     * @param message the error, up to 512 characters
     */
    static List<String> executeIf(String condition, String statement, String message) {
        return execute("IF(" + condition + ",\n    " + MysqlLiterals.quote(statement) + ",\n    "
                + MysqlLiterals.quote("SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = " + MysqlLiterals.quote(message))
                + ")");
    }
}
