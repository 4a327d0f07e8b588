package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * The session that holds a lock.
 *
 * @param session how the database names the session: on PostgreSQL its pid
 * @param application the name it gave itself; empty where it has none
 * @param client the address it came from; empty where it is local, or where the database does not tell this user
 * @param since when the session began; empty where the database does not tell this user
 */
public record LockHolder(String session, String application, Optional<String> client, Optional<Instant> since) {

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
                + client.map(address -> " from " + address).orElse("")
                + since.map(instant -> ", connected since " + instant).orElse("");
    }
}
