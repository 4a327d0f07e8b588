package dev.migrations.sql;

/** How the statements of a revision are run. */
public enum TransactionMode {

    /** All of them in one transaction, together with the record that they ran. */
    TRANSACTIONAL,

    /** One by one, each committed as soon as it ran. */
    AUTOCOMMIT
}
