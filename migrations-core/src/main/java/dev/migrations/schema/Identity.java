package dev.migrations.schema;

/** Whether the database numbers the rows of a table in a column. */
public enum Identity {

    /** It does not. */
    NONE,

    /** It does, and refuses other values. */
    ALWAYS,

    /** It does where an insert gives no value. */
    BY_DEFAULT
}
