package dev.migrations.schema;

/** Whether a check holds for the tables that inherit from its table. */
public enum CheckInheritance {
    INHERITED,
    NO_INHERIT
}
