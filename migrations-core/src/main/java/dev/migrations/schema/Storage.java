package dev.migrations.schema;

/** How the large values of a column are stored. */
public enum Storage {

    /** As its type has it. */
    DEFAULT,

    /** In the row, as they are. */
    PLAIN,

    /** Outside of the row, as they are. */
    EXTERNAL,

    /** Outside of the row, compressed. */
    EXTENDED,

    /** In the row where possible, compressed. */
    MAIN
}
