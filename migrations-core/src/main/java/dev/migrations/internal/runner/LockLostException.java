package dev.migrations.internal.runner;

import dev.migrations.error.MigrationException;

/** The lock was not held by the session that took it. */
public final class LockLostException extends MigrationException {

    LockLostException(String lockName) {
        super(
                "The session of the run does not hold the lock for '" + lockName
                        + "': something between the application and the database gives each statement to another"
                        + " session.",
                "Give the migrations a direct connection in 'spring.migrations.url', past the connection pooler"
                        + " (PgBouncer in transaction mode, for instance). What ran is recorded.");
    }
}
