package dev.migrations.schema;

/** Whether a table survives a crash of the server. */
public enum Persistence {

    /** It does. */
    LOGGED,

    /** It is emptied then, and faster to write for that. */
    UNLOGGED
}
