package dev.migrations.sql;

import java.sql.SQLException;
import java.util.List;

/** Makes statements out of what is in the database when they are to run. Immutable. */
public interface Derivation {

    /** The statements, in order, for a database that is as the session finds it. Reads, and changes nothing. */
    List<String> statements(SqlSession session) throws SQLException;

    /**
     * Runs the statements; by default one after another.
     *
     * @throws SQLException if the database refuses one
     * @throws dev.migrations.error.MigrationException if what is in the database does not allow it
     */
    default void run(SqlSession session) throws SQLException {
        for (String sql : statements(session)) {
            session.execute(sql);
        }
    }
}
