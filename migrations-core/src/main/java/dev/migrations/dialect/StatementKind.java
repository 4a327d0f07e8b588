package dev.migrations.dialect;

/** What a statement means to the session and the transaction that run it. */
public enum StatementKind {

    /** It can share a transaction with the record that it ran. */
    ORDINARY,

    /** It begins a block of its own. */
    BEGINS_TRANSACTION,

    /** It ends a block. */
    ENDS_TRANSACTION,

    /** It cannot be in a transaction, or may end one. */
    OUTSIDE_TRANSACTION,

    /** It sets a parameter that holds for the rest of the session, and can be repeated. */
    SESSION_SETTING
}
