package dev.migrations.script;

/** How the id of a new revision is made, where the request does not give one. It is always one that is new. */
public enum IdGenerator {
    /** Twelve random hex digits, such as {@code 3f2a9c41d7be}. */
    HEX,

    /** The time in the time zone of the settings, such as {@code 20261120143210}; the next second that is free. */
    TIMESTAMP,

    /** The number after the greatest id that is one, in at least four digits: {@code 0001}, {@code 0002} and so on. */
    SEQUENTIAL
}
