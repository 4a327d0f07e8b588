package dev.migrations.schema;

/** When a generated column is computed. */
public enum GeneratedKind {

    /** When the row is written; its value is stored. */
    STORED,

    /** When the row is read. */
    VIRTUAL
}
