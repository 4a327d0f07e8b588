package dev.migrations.dialect;

/** What a database may or may not be able to do. */
public enum Capability {

    /** Changes of the schema take part in transactions, so that a failed revision leaves nothing behind. */
    TRANSACTIONAL_DDL
}
