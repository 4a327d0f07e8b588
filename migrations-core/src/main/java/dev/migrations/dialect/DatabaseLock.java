package dev.migrations.dialect;

import java.sql.SQLException;
import java.util.Optional;

/**
 * A lock that one session in the whole database can hold, and that goes when its session ends, however it ends.
 *
 * <p>Bound to one session; not thread-safe.
 */
public interface DatabaseLock {

    /** Takes the lock if it is free; never waits, and holds nothing that others could wait for if it is not. */
    boolean tryAcquire() throws SQLException;

    /** Who holds it now; empty if nobody does, or if the database does not tell. */
    Optional<LockHolder> holder() throws SQLException;

    /**
     * Whether this session holds it still; asked before a step is recorded.
     *
     * @return true where nothing can change the session under the engine
     */
    default boolean isHeld() throws SQLException {
        return true;
    }

    /**
     * Gives it back.
     *
     * @return false if this session did not hold it: something between the engine and the database changes sessions
     */
    boolean release() throws SQLException;
}
