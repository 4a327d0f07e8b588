package dev.migrations.schema;

/** Which rows a constraint holds for. */
public enum Validity {

    /** For all of them. */
    VALID,

    /** For those that are written from now on; older ones were not looked at yet. */
    NOT_VALID,

    /** For none: the database only knows of it. */
    NOT_ENFORCED
}
