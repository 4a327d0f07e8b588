package dev.migrations.cli.output;

/** How much is told beside the answer. */
public enum Verbosity {
    /** Errors only. */
    QUIET,

    /** What runs, and how long it takes. */
    NORMAL,

    /** Also the SQL, and the details of what is listed. */
    VERBOSE
}
