package dev.migrations.dialect;

import java.sql.SQLException;

/** What a session was like before a run, and how it is to be for each of its steps. */
public interface SessionState {

    /** Makes the session again as it is to be for a step, whatever the step before did to it. */
    void renew() throws SQLException;

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
