package dev.migrations.internal.runner;

import dev.migrations.dialect.DatabaseLock;
import dev.migrations.dialect.LockHolder;
import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import dev.migrations.internal.jdbc.Polling;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The lock, from the moment it is ours until it is closed. */
final class HeldLock implements AutoCloseable {

    private final DatabaseLock lock;

    private final String name;

    private HeldLock(DatabaseLock lock, String name) {
        this.lock = lock;
        this.name = name;
    }

    /**
     * Tries to take the lock again and again.
     *
     * @throws LockTimeoutException if it is not free in time
     */
    static HeldLock acquire(DatabaseLock lock, String name, Duration timeout, MigrationListener listener)
            throws SQLException {
        Polling polling = new Polling(timeout);
        while (!lock.tryAcquire()) {
            if (polling.isOver()) {
                throw new LockTimeoutException(name, timeout, lock.holder());
            }
            if (polling.isTimeToTell()) {
                Optional<LockHolder> holder = lock.holder();
                if (holder.isPresent()) {
                    listener.onEvent(new MigrationEvent.LockAwaited(holder.get().toString(), polling.waited()));
                }
            }
            polling.pause();
        }
        return new HeldLock(lock, name);
    }

    /**
     * Makes sure that nobody else can have it.
     *
     * @throws LockLostException if this session does not hold it any more
     */
    void requireHeld() throws SQLException {
        if (!lock.isHeld()) {
            throw new LockLostException(name);
        }
    }

    @Override
    public void close() throws SQLException {
        if (!lock.release()) {
            throw new LockLostException(name);
        }
    }
}
