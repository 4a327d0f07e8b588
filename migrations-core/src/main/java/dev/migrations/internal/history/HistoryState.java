package dev.migrations.internal.history;

/** How a row of the history table ended. */
public enum HistoryState {

    /** It has begun; or it ended without a word, when its process was killed. */
    STARTED,

    /** It ended well. */
    DONE,

    /** It ended with an error. */
    FAILED
}
