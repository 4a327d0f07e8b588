package dev.migrations.schema;

/** Whether nulls are equal to each other in what must be unique. */
public enum NullsDistinctness {

    /** They are not: any number of rows may have null. */
    DISTINCT,

    /** They are: only one row may have null. */
    NOT_DISTINCT
}
