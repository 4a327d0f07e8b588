package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A statement that begins or ends a transaction. Savepoints do neither.
 *
 * @param name the words that it is known by
 */
record TransactionControl(String name, Effect effect) {

    /** Reads the statement; null if it is none of these. */
    static @Nullable TransactionControl of(StatementHead head) {
        if (head.skip("BEGIN")) {
            return new TransactionControl("BEGIN", Effect.BEGINS);
        }
        if (head.skip("START", "TRANSACTION")) {
            return new TransactionControl("START TRANSACTION", Effect.BEGINS);
        }
        if (head.skip("PREPARE", "TRANSACTION")) {
            // PREPARE transaction AS ... is a prepared statement of that name.
            return head.skip(Kind.STRING) ? new TransactionControl("PREPARE TRANSACTION", Effect.ENDS) : null;
        }
        if (head.skip("COMMIT", "PREPARED")) {
            return new TransactionControl("COMMIT PREPARED", Effect.ENDS_PREPARED);
        }
        if (head.skip("ROLLBACK", "PREPARED")) {
            return new TransactionControl("ROLLBACK PREPARED", Effect.ENDS_PREPARED);
        }
        for (String name : new String[] {"COMMIT", "END", "ROLLBACK", "ABORT"}) {
            if (head.skip(name)) {
                return end(name, head);
            }
        }
        return null;
    }

    private static @Nullable TransactionControl end(String name, StatementHead head) {
        if (!head.skip("WORK")) {
            head.skip("TRANSACTION");
        }
        if (head.skip("TO")) {
            return null;
        }
        return new TransactionControl(name, head.skip("AND", "CHAIN") ? Effect.ENDS_AND_BEGINS : Effect.ENDS);
    }

    /** What becomes of the transaction. */
    enum Effect {
        BEGINS,
        ENDS,
        /** {@code AND CHAIN}. */
        ENDS_AND_BEGINS,
        /** Another transaction, which was prepared before; must stand outside of one. */
        ENDS_PREPARED
    }
}
