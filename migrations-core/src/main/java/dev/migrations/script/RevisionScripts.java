package dev.migrations.script;

import dev.migrations.revision.RevisionGraph;

/** The loaded revisions: their graph, their bodies and their digests. Skeleton: the bodies follow. Immutable. */
public final class RevisionScripts {

    private RevisionScripts() {}

    public RevisionGraph graph() {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalArgumentException if there is no such revision in the graph */
    public RevisionScript get(String id) {
        throw new UnsupportedOperationException();
    }

    /** SHA-256 over the id, the checksum and the digests of parents and dependencies, 64 hex digits. */
    public String digest(String id) {
        throw new UnsupportedOperationException();
    }
}
