package dev.migrations.internal.runner;

import dev.migrations.internal.history.DatabaseState;
import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.internal.history.HistoryState;
import dev.migrations.internal.history.MigrationTables;
import dev.migrations.revision.Direction;
import dev.migrations.script.RevisionScript;
import dev.migrations.script.RevisionScripts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the rows of the history table: what ran, when, and who ran it. */
final class HistoryWriter {

    private final MigrationTables tables;

    private final RevisionScripts scripts;

    private final Clock clock;

    private final String databaseUser;

    private final String application;

    private final String host = hostName();

    HistoryWriter(
            MigrationTables tables, RevisionScripts scripts, Clock clock, String databaseUser, String application) {
        this.tables = tables;
        this.scripts = scripts;
        this.clock = clock;
        this.databaseUser = databaseUser;
        this.application = application;
    }

    /** The environment first: asking the resolver can take seconds where a machine does not know its own name. */
    private static String hostName() {
        for (String variable : List.of("HOSTNAME", "COMPUTERNAME")) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }

    /** The time as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A row for a revision, with what it is now. */
    HistoryEntry entry(
            String revision, Direction direction, HistoryState state, Instant startedAt, Optional<Duration> duration) {
        RevisionScript script = scripts.get(revision);
        return new HistoryEntry(
                revision,
                direction,
                script.message(),
                Optional.of(script.checksum()),
                Optional.of(scripts.digest(revision)),
                state,
                state == HistoryState.DONE ? direction != Direction.DOWNGRADE : direction == Direction.DOWNGRADE,
                0,
                Optional.empty(),
                startedAt,
                duration.map(startedAt::plus).map(instant -> instant.truncatedTo(ChronoUnit.MICROS)),
                duration,
                databaseUser,
                application,
                host);
    }

    /** The row of a revision that ran from its beginning to its end. */
    HistoryEntry done(String revision, Direction direction, Instant startedAt, Duration duration) {
        return entry(revision, direction, HistoryState.DONE, startedAt, Optional.of(duration));
    }

    /**
     * Writes down what the rows of the version table imply and the history table does not know yet, because another tool
     * keeps the version table or kept it so far. From now on a change of these revisions is noticed.
     */
    void adopt(DatabaseState state) throws SQLException {
        List<String> unrecorded = state.rows().stream()
                .filter(row -> row.digest().isEmpty())
                .map(row -> row.revision())
                .toList();
        if (!unrecorded.isEmpty()) {
            stamp(unrecorded, List.of());
        }
    }

    /**
     * Writes a row for every revision that the rows imply, where the history table does not have it as it is now, and for
     * those that had begun.
     */
    void stamp(List<String> rows, List<String> begun) throws SQLException {
        Map<String, HistoryEntry> recorded = tables.recorded();
        Instant now = now();
        List<HistoryEntry> entries = new ArrayList<>();
        for (String revision : scripts.graph().applied(rows)) {
            HistoryEntry entry = done(revision, Direction.STAMP, now, Duration.ZERO);
            if (rows.contains(revision) || begun.contains(revision) || !isRecorded(entry, recorded.get(revision))) {
                entries.add(entry);
            }
        }
        tables.appendAll(entries);
    }

    private static boolean isRecorded(HistoryEntry entry, @Nullable HistoryEntry recorded) {
        return recorded != null && recorded.isApplied() && recorded.digest().equals(entry.digest());
    }

    /** Writes a row for every revision that counts as applied no longer. */
    void unstamp(Iterable<String> revisions) throws SQLException {
        Map<String, HistoryEntry> recorded = tables.recorded();
        Instant now = now();
        List<HistoryEntry> entries = new ArrayList<>();
        for (String revision : revisions) {
            HistoryEntry last = recorded.get(revision);
            entries.add(new HistoryEntry(
                    revision,
                    Direction.STAMP,
                    last == null ? "" : last.message(),
                    last == null ? Optional.empty() : last.checksum(),
                    last == null ? Optional.empty() : last.digest(),
                    HistoryState.DONE,
                    false,
                    0,
                    Optional.empty(),
                    now,
                    Optional.of(now),
                    Optional.of(Duration.ZERO),
                    databaseUser,
                    application,
                    host));
        }
        tables.appendAll(entries);
    }
}
