package dev.migrations.internal.runner;

import dev.migrations.dialect.LockHolder;
import dev.migrations.error.MigrationException;
import java.time.Duration;
import java.util.Optional;

/** Another session held the lock for longer than this one may wait; nothing was run. */
public final class LockTimeoutException extends MigrationException {

    LockTimeoutException(String lockName, Duration timeout, Optional<LockHolder> holder) {
        super(
                "The lock for '" + lockName + "' was not free within " + timeout.toMillis() + " ms; it is held by "
                        + holder.map(LockHolder::toString).orElse("a session that the database does not tell") + ".",
                "Wait until that instance has finished and start again, or end its session if it hangs."
                        + " 'spring.migrations.lock.timeout' is how long to wait.");
    }
}
