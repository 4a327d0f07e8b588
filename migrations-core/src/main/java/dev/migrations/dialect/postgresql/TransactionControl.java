package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import dev.migrations.sql.TransactionEffect;
import org.jspecify.annotations.Nullable;

/**
 * A statement that begins or ends a transaction. Savepoints do neither.
 *
 * @param name the words that it is known by
 */
record TransactionControl(String name, TransactionEffect effect) {

    /** Reads the statement; null if it is none of these. */
    static @Nullable TransactionControl of(StatementHead head) {
        if (head.skip("BEGIN")) {
            return new TransactionControl("BEGIN", TransactionEffect.BEGINS);
        }
        if (head.skip("START", "TRANSACTION")) {
            return new TransactionControl("START TRANSACTION", TransactionEffect.BEGINS);
        }
        if (head.skip("PREPARE", "TRANSACTION")) {
            // PREPARE transaction AS ... is a prepared statement of that name.
            return head.skip(Kind.STRING)
                    ? new TransactionControl("PREPARE TRANSACTION", TransactionEffect.ENDS)
                    : null;
        }
        if (head.skip("COMMIT", "PREPARED")) {
            return new TransactionControl("COMMIT PREPARED", TransactionEffect.ENDS_PREPARED);
        }
        if (head.skip("ROLLBACK", "PREPARED")) {
            return new TransactionControl("ROLLBACK PREPARED", TransactionEffect.ENDS_PREPARED);
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
        return new TransactionControl(
                name, head.skip("AND", "CHAIN") ? TransactionEffect.ENDS_AND_BEGINS : TransactionEffect.ENDS);
    }
}
