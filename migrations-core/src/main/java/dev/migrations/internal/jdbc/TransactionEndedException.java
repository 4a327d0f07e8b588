package dev.migrations.internal.jdbc;

import dev.migrations.error.MigrationException;

/** A revision's own Java code ended the transaction of the revision, by a statement that the engine cannot see. */
public final class TransactionEndedException extends MigrationException {

    TransactionEndedException(Exception cause) {
        super(
                "The revision's code ended the revision's transaction.",
                "Leave the transaction to the revision, or make it"
                        + " @Revision(transaction = TransactionMode.AUTOCOMMIT).",
                cause);
    }
}
