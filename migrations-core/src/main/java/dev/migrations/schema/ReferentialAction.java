package dev.migrations.schema;

/** What a foreign key does when the row that it names changes or goes. */
public enum ReferentialAction {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
}
