package dev.migrations.schema;

/** Whether an index refuses equal rows. */
public enum Uniqueness {
    NOT_UNIQUE,
    UNIQUE
}
