package dev.migrations.dialect;

import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.SqlSession;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the engine must know about one kind of database.
 *
 * <p>Stateless and thread-safe. The engine never asks which database it is: it asks a question here.
 */
public interface Dialect {

    /** The name of the database in a location's {@code {vendor}}: {@code postgresql}, {@code h2} and so on. */
    String vendor();

    /**
     * Whether this dialect is for the database.
     *
     * @param productName what {@link java.sql.DatabaseMetaData#getDatabaseProductName()} answers
     */
    boolean isFor(String productName);

    /** Whether the database can do it. */
    boolean supports(Capability capability);

    /** Turns operations into statements. */
    Planner planner();

    /** The identifier as it is written in a statement, quoted where it must be. */
    String quote(String identifier);

    /**
     * Prepares the session of a run.
     *
     * @return what undoes it, and undoes besides what revisions do to a session: search path, role and the like
     */
    SessionState prepare(SqlSession session, SessionSettings settings) throws SQLException;

    /**
     * A lock that one session in the whole database can hold.
     *
     * @param session the session that will hold it
     * @param name what is locked; the database itself is part of the key already
     */
    DatabaseLock lock(SqlSession session, String name);

    /** What the database meant by an error; says nothing of row data. */
    DatabaseError describe(SQLException error);

    /**
     * Runs a {@code COPY ... FROM STDIN} with its data and returns the number of rows.
     *
     * @throws SQLException if the database refuses it, or if the driver has no such interface
     */
    long copy(Connection connection, CopyStatement statement) throws SQLException;
}
