package dev.migrations.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * One connection to a database, as those parts see it that ask it a question or keep a record in it. Not thread-safe.
 *
 * <p>Arguments are bound to the {@code ?} of the SQL text in order: strings, numbers, booleans,
 * {@link java.time.Instant}, and {@link java.util.Optional} of one of these, where empty stands for SQL's {@code NULL}.
 */
public interface SqlSession {

    /** Runs a query and returns one value for each row, in the order of the rows. */
    <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments) throws SQLException;

    /** Runs a statement that changes rows and returns how many. */
    int update(String sql, Object... arguments) throws SQLException;

    /** Runs the same statement once for each list of arguments, in batches. */
    void updateAll(String sql, List<? extends List<?>> rows) throws SQLException;

    /** Runs a statement that has no answer. */
    void execute(String sql) throws SQLException;

    /** What becomes of one row. */
    @FunctionalInterface
    interface RowMapper<T> {

        /** Returns the value for the row that the result set stands on; does not move it. */
        T map(ResultSet row) throws SQLException;
    }
}
