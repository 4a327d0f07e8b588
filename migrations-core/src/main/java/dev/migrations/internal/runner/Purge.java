package dev.migrations.internal.runner;

/** What a stamp forgets before it writes. */
public enum Purge {

    /** Only what the targets replace. */
    NONE,

    /** Every row of the version table. */
    ALL_ROWS
}
