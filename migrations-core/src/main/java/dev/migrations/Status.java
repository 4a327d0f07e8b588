package dev.migrations;

import dev.migrations.revision.Direction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a database stands.
 *
 * @param database product and version, such as {@code PostgreSQL 18.6}
 * @param versionTable the name of the version table
 * @param current the rows of the version table
 * @param heads the heads of the graph
 * @param upToDate whether everything that the target needs is applied, and the database is as the revisions say: nothing
 *     pending, nothing unknown, nothing edited
 * @param pending the revisions that an upgrade to the target would run, in order
 * @param history the newest rows of the history table, newest first, at most 1,000
 */
public record Status(
        String database,
        String versionTable,
        List<Current> current,
        List<String> heads,
        boolean upToDate,
        List<RevisionSummary> pending,
        List<HistoryRow> history) {

    public Status {
        current = List.copyOf(current);
        heads = List.copyOf(heads);
        pending = List.copyOf(pending);
        history = List.copyOf(history);
    }

    /**
     * A row of the version table.
     *
     * @param revision the id
     * @param message its message; empty where the revision is not among those that were found, or has none
     */
    public record Current(String revision, String message) {}

    /**
     * A row of the history table.
     *
     * @param revision the id
     * @param direction upgrade, downgrade or stamp
     * @param message the revision's message at that time
     * @param startedAt when it began
     * @param finishedAt when it ended; empty where it has not
     * @param durationMs how long it took, in milliseconds; empty where it has not ended
     * @param appliedBy the database user
     * @param application the application name
     * @param host the host it was run on
     * @param checksum the checksum of the revision at that time; empty where it was not known
     * @param state {@code STARTED}, {@code DONE} or {@code FAILED}
     */
    public record HistoryRow(
            String revision,
            Direction direction,
            String message,
            Instant startedAt,
            Optional<Instant> finishedAt,
            Optional<Long> durationMs,
            String appliedBy,
            String application,
            String host,
            Optional<String> checksum,
            String state) {}
}
