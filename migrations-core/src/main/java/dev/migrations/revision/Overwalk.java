package dev.migrations.revision;

/** What becomes of a number of steps that leads out of the graph. */
enum Overwalk {

    /** It is an error. */
    FAILS,

    /** It ends at the last revision, or below the first one. */
    STOPS
}
