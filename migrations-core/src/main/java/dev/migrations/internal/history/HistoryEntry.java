package dev.migrations.internal.history;

import static java.util.Objects.requireNonNull;

import dev.migrations.revision.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the history table.
 *
 * @param revision the id
 * @param direction upgrade, downgrade or stamp
 * @param message the revision's message
 * @param checksum the revision's checksum; empty where it is not known
 * @param digest the revision's digest; empty where it is not known
 * @param state how it ended
 * @param isApplied whether the revision counts as applied after this row
 * @param statementsDone how many statements ran, where they are not in one transaction
 * @param statementsDigest a hash over the statements that ran, where they are not in one transaction
 * @param startedAt when it began
 * @param finishedAt when it ended; empty where it has not
 * @param duration how long it took; empty where it has not ended
 * @param databaseUser the database user
 * @param application the application name; empty where there is none
 * @param host the host it was run on; empty where it is not known
 */
public record HistoryEntry(
        String revision,
        Direction direction,
        String message,
        Optional<String> checksum,
        Optional<String> digest,
        HistoryState state,
        boolean isApplied,
        int statementsDone,
        Optional<String> statementsDigest,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Duration> duration,
        String databaseUser,
        String application,
        String host) {

    public HistoryEntry {
        requireNonNull(revision, "revision");
        requireNonNull(direction, "direction");
        requireNonNull(message, "message");
        requireNonNull(checksum, "checksum");
        requireNonNull(digest, "digest");
        requireNonNull(state, "state");
        requireNonNull(statementsDigest, "statementsDigest");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(finishedAt, "finishedAt");
        requireNonNull(duration, "duration");
        requireNonNull(databaseUser, "databaseUser");
        requireNonNull(application, "application");
        requireNonNull(host, "host");
    }
}
