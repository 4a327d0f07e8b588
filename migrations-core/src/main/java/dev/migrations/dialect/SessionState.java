package dev.migrations.dialect;

import dev.migrations.sql.Statement;
import java.sql.SQLException;
import java.util.List;

/** What a session was like before a run, and how it is to be for each of its steps. */
public interface SessionState {

    /** Makes the session again as it is to be for a step, whatever the step before did to it. */
    void renew() throws SQLException;

    /**
     * Prepares the session for a transaction of the statements, which has not begun yet: there are settings that a
     * transaction does not let change.
     */
    default void beforeTransaction(List<Statement> statements) throws SQLException {}

    /**
     * Looks at what the transaction did before it is committed.
     *
     * @throws dev.migrations.error.MigrationException if it must not be committed
     */
    default void beforeCommit() throws SQLException {}

    /** Takes back, after a commit, what {@link #beforeTransaction} did; after a failure {@link #restore} does. */
    default void afterTransaction() throws SQLException {}

    /** Leaves the session as it was before the run, so that a pooled connection can be given back. */
    void restore() throws SQLException;

    /**
     * Takes the role of the run for what the engine writes in the middle of a revision, which may have taken another one.
     *
     * @return gives the revision its role back when it is closed; does nothing where databases have no roles
     */
    default Interlude asOwner() throws SQLException {
        return () -> {};
    }

    /** The time during which the engine writes its own records. */
    @FunctionalInterface
    interface Interlude extends AutoCloseable {

        @Override
        void close() throws SQLException;
    }
}
