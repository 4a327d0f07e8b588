package dev.migrations.internal.history;

import static java.util.Objects.requireNonNull;

import dev.migrations.revision.Direction;

/**
 * A row of the history table that a script writes: what is known of it before the script is run.
 *
 * @param revision the id
 * @param direction upgrade, downgrade or stamp
 * @param message the revision's message
 * @param checksum the revision's checksum
 * @param digest the revision's digest
 * @param isApplied whether the revision counts as applied when it is done
 */
public record ScriptedEntry(
        String revision, Direction direction, String message, String checksum, String digest, boolean isApplied) {

    public ScriptedEntry {
        requireNonNull(revision, "revision");
        requireNonNull(direction, "direction");
        requireNonNull(message, "message");
        requireNonNull(checksum, "checksum");
        requireNonNull(digest, "digest");
    }
}
