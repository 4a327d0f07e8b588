package dev.migrations.sql;

/** How much of a run is one transaction, where the database allows it. */
public enum TransactionScope {

    /** Each revision is a transaction of its own: what ran before a failure stays. */
    PER_REVISION,

    /** The whole run is one transaction: after a failure nothing of it remains. */
    PER_RUN
}
