package dev.migrations.internal.history;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A row of the version table, with what the history table knows of it.
 *
 * @param revision the id
 * @param digest the digest of the revision when it was last counted as applied; empty where that was not recorded
 */
public record VersionRow(String revision, Optional<String> digest) {

    public VersionRow {
        requireNonNull(revision, "revision");
        requireNonNull(digest, "digest");
    }
}
