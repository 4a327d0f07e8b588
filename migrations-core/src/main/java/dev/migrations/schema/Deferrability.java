package dev.migrations.schema;

/** When a constraint is checked. */
public enum Deferrability {

    /** After each statement. */
    NOT_DEFERRABLE,

    /** After each statement, unless a transaction puts it off to its end. */
    INITIALLY_IMMEDIATE,

    /** At the end of a transaction, unless the transaction asks for it after each statement. */
    INITIALLY_DEFERRED
}
