package dev.migrations.model;

/** What can be left out of a comparison. */
public enum Compared {

    /** The types and collations of columns. */
    TYPES,

    /** The defaults of columns. */
    DEFAULTS,
    COMMENTS,
    PRIVILEGES,

    /** In which order the columns of a table stand, which cannot be changed and is reported. */
    COLUMN_ORDER
}
