package dev.migrations.sql;

/** What a statement does to the transaction that it stands in. */
public enum TransactionEffect {

    /** It begins one. */
    BEGINS,

    /** It ends it. */
    ENDS,

    /** It ends it and begins the next: {@code AND CHAIN}. */
    ENDS_AND_BEGINS,

    /** It ends another one, which was prepared before; must stand outside of one. */
    ENDS_PREPARED
}
