package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * The session that holds a lock.
 *
 * @param session how the database names the session: on PostgreSQL its pid
 * @param application the name it gave itself; empty where it has none
 * @param client the address it came from; empty where it is local
 * @param since when the session began
 */
public record LockHolder(String session, String application, Optional<String> client, Instant since) {

    public LockHolder {
        requireNonNull(session, "session");
        requireNonNull(application, "application");
        requireNonNull(client, "client");
        requireNonNull(since, "since");
    }

    /** As it is told to people. */
    @Override
    public String toString() {
        return session
                + (application.isEmpty() ? "" : " (" + application + ")")
                + client.map(address -> " from " + address).orElse(" on the database's own machine")
                + ", connected since " + since;
    }
}
