package dev.migrations.internal.diff;

/** What becomes of a part. */
enum Fate {
    KEPT,
    ALTERED,
    /** Dropped and created again. */
    RECREATED,
    DROPPED,
    CREATED;

    boolean isDropped() {
        return this == DROPPED || this == RECREATED;
    }

    boolean isCreated() {
        return this == CREATED || this == RECREATED;
    }
}
