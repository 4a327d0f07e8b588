package dev.migrations.dialect;

import dev.migrations.op.IdentifierLimit;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StoredNames;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

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

    /** Whether this dialect is for the database that a JDBC URL leads to, as far as its beginning tells. */
    default boolean isForUrl(String url) {
        return url.startsWith("jdbc:" + vendor() + ":");
    }

    /** The dialect for a server of this version; by default all versions are alike. */
    default Dialect forServer(ServerVersion version) {
        return this;
    }

    /** Whether the database can do it. */
    boolean supports(Capability capability);

    /** Turns operations into statements. */
    Planner planner();

    /**
     * The JDBC URL of an empty database of this kind in memory, where statements can be found out that depend on what is in
     * a database; by default there is none, because no statement depends on that.
     */
    default Optional<String> scratchUrl() {
        return Optional.empty();
    }

    /** Reads the catalog; empty where that cannot be done for this kind of database. */
    default Optional<SchemaReader> schemaReader() {
        return Optional.empty();
    }

    /** Where the DDL of a model can be tried; empty where models cannot be compared with this kind of database. */
    default Optional<ScratchPlace> scratchPlace() {
        return Optional.empty();
    }

    /**
     * Lets the transaction that has just begun see one moment of the database in all that it asks, and change nothing; does
     * nothing where the database cannot do that, which is the default.
     */
    default void freeze(SqlSession session) throws SQLException {}

    /**
     * Limits how long a statement of the transaction that is under way waits for a lock on a table; nothing of that outlives
     * the transaction. By default nothing is done.
     *
     * @param timeout the limit; zero: none
     */
    default void limitLockWaits(SqlSession session, Duration timeout) throws SQLException {}

    /** Queries that find out what a change would do to rows. */
    default RowQuestions rowQuestions() {
        return new RowQuestions(this::quote, type -> Optional.empty(), sequence -> Optional.empty());
    }

    /** What the database can change in something that is there; by default everything. */
    default AlterationRules alterationRules() {
        return AlterationRules.PERMISSIVE;
    }

    /** How long the name of a constraint or an index may be. */
    default IdentifierLimit identifierLimit() {
        return IdentifierLimit.NONE;
    }

    /** The identifier as it is written in a statement, quoted where it must be. */
    String quote(String identifier);

    /** What operations call the objects of the database; by default what they are stored as. */
    default StoredNames storedNames(SqlSession session) throws SQLException {
        return StoredNames.UNCHANGED;
    }

    /**
     * Prepares the session of a run.
     *
     * @return what undoes it, and undoes besides what revisions do to a session: search path, role and the like
     */
    SessionState prepare(SqlSession session, SessionSettings settings) throws SQLException;

    /** The schema that unqualified names are created in; empty where the session has none. */
    Optional<String> schema(SqlSession session) throws SQLException;

    /** The collation that keeps ids apart that differ in case only; empty where the database does so by itself. */
    default Optional<QualifiedName> exactCollation() {
        return Optional.empty();
    }

    /**
     * A lock that one session in the whole database can hold.
     *
     * @param session the session that will hold it
     * @param versionTable what is locked, with its schema; the database itself is part of the key already
     * @param settings how the session is set up; its name is told to those who wait
     */
    DatabaseLock lock(SqlSession session, QualifiedName versionTable, SessionSettings settings);

    /** Undoes a transaction that a statement of a revision began and left open; does nothing where there is none. */
    default void rollback(SqlSession session) throws SQLException {
        session.execute("ROLLBACK");
    }

    /** The moment as it is bound to a column that was planned as {@code timestamptz}. */
    default Object bound(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * The moment in a column that was planned as {@code timestamptz}; empty where it is null.
     *
     * @param column the column's number from 1
     */
    default Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /**
     * What a statement means to the session and the transaction that run it.
     *
     * @return by default that it is outside of transactions, which is safe for every statement
     */
    default StatementKind kindOf(SqlStatement statement) {
        return StatementKind.OUTSIDE_TRANSACTION;
    }

    /** What the engine writes into scripts that are run without it; by default standard SQL. */
    default ScriptText scriptText() {
        return new ScriptText() {};
    }

    /** What the database meant by an error; says nothing of row data. */
    DatabaseError describe(SQLException error);

    /**
     * Runs a {@code COPY ... FROM STDIN} with its data and returns the number of rows.
     *
     * @throws SQLException if the database refuses it, or if the driver has no such interface
     */
    default long copy(Connection connection, CopyStatement statement) throws SQLException {
        throw new SQLFeatureNotSupportedException(vendor() + " has no COPY ... FROM STDIN");
    }
}
