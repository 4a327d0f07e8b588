package dev.migrations.revision;

/** Which way a step goes. */
public enum Direction {

    /** The revision's upgrade ran. */
    UPGRADE,

    /** The revision's downgrade ran. */
    DOWNGRADE,

    /** Nothing ran: the version table was set by hand. */
    STAMP
}
