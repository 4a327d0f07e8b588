package dev.migrations.model;

/** What becomes of tables, views, sequences and other objects of the database that the model does not know at all. */
public enum UnknownObjects {

    /** They are reported and stay as they are. */
    KEEP,

    /** The new revision drops them. */
    DROP
}
