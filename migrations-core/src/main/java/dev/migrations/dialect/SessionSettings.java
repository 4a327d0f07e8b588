package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * How the session of a run is set up.
 *
 * @param statementLockTimeout how long one statement may wait for a lock on a table; zero: without limit
 * @param applicationName the name under which the session shows itself to others; empty: as the connection has it
 */
public record SessionSettings(Duration statementLockTimeout, Optional<String> applicationName) {

    public SessionSettings {
        requireNonNull(statementLockTimeout, "statementLockTimeout");
        requireNonNull(applicationName, "applicationName");
    }
}
