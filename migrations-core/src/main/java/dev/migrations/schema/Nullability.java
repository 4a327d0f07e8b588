package dev.migrations.schema;

/** Whether a column may be null. */
public enum Nullability {
    NULLABLE,
    NOT_NULL
}
