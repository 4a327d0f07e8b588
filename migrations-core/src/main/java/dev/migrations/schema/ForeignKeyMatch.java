package dev.migrations.schema;

/** What null in some columns of a foreign key means. */
public enum ForeignKeyMatch {

    /** No row is named. */
    SIMPLE,

    /** It is refused, unless all columns are null. */
    FULL
}
