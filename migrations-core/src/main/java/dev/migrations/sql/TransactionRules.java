package dev.migrations.sql;

import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with transactions in the statements of one script, which it is shown in order. Not thread-safe.
 *
 * <p>Statements that neither begin nor end a transaction, and may stand inside one, need not be shown.
 */
public abstract sealed class TransactionRules {

    private final ScriptFaults faults;

    private TransactionRules(ScriptFaults faults) {
        this.faults = faults;
    }

    /** The rules for statements that are run so; what is wrong is added to the faults. */
    public static TransactionRules of(TransactionMode mode, ScriptFaults faults) {
        return switch (mode) {
            case TRANSACTIONAL -> new InOneTransaction(faults);
            case AUTOCOMMIT -> new OneByOne(faults);
        };
    }

    /**
     * Shows a statement that begins or ends a transaction.
     *
     * @param name the words that it is known by
     * @param begin the offset of its first character
     */
    public final void control(String name, int begin, TransactionEffect effect) {
        checkControl(new Found(name, begin), effect);
    }

    /**
     * Shows a statement that cannot run inside a transaction.
     *
     * @param name the words that it is known by
     * @param begin the offset of its first character
     */
    public final void outside(String name, int begin) {
        checkOutside(new Found(name, begin));
    }

    /**
     * Shows a statement that no revision may have, however it is run.
     *
     * @param name the words that it is known by
     * @param begin the offset of its first character
     * @param predicate why not, as the end of a sentence that begins with the name and the place
     * @param action what to do instead, a whole sentence
     */
    public final void never(String name, int begin, String predicate, String action) {
        add(new Found(name, begin), predicate, action);
    }

    /** Says that there are no more statements. */
    public abstract void end();

    abstract void checkControl(Found statement, TransactionEffect effect);

    abstract void checkOutside(Found statement);

    final String show(Found statement) {
        return "'" + statement.name() + "' at " + faults.place(statement.begin());
    }

    final void add(Found statement, String predicate, String action) {
        faults.add(statement.begin(), show(statement) + " " + predicate, action);
    }

    /**
     * A statement that matters.
     *
     * @param name the words that it is known by
     */
    record Found(String name, int begin) {}

    private static final class InOneTransaction extends TransactionRules {

        InOneTransaction(ScriptFaults faults) {
            super(faults);
        }

        @Override
        void checkControl(Found statement, TransactionEffect effect) {
            add(
                    statement,
                    "is not for a revision that runs in one transaction.",
                    "Remove it, or put '-- @transaction none' into the revision to run its statements one by one; in a"
                            + " Java revision, put the statement into op.autocommit(block -> ...).");
        }

        @Override
        void checkOutside(Found statement) {
            add(
                    statement,
                    "cannot run inside a transaction, but the revision runs in one.",
                    "Put '-- @transaction none' into the revision to run its statements one by one; in a Java revision,"
                            + " put the statement into op.autocommit(block -> ...).");
        }

        @Override
        public void end() {}
    }

    private static final class OneByOne extends TransactionRules {

        /** The statement that began the transaction that is open. */
        private @Nullable Found open;

        OneByOne(ScriptFaults faults) {
            super(faults);
        }

        @Override
        void checkControl(Found statement, TransactionEffect effect) {
            switch (effect) {
                case BEGINS -> begin(statement);
                case ENDS, ENDS_AND_BEGINS -> {
                    if (open == null) {
                        add(
                                statement,
                                "ends a transaction, but none was begun.",
                                "Remove it, or put BEGIN where the transaction is to begin.");
                    }
                    open = open != null && effect == TransactionEffect.ENDS_AND_BEGINS ? statement : null;
                }
                case ENDS_PREPARED -> checkOutside(statement);
            }
        }

        private void begin(Found statement) {
            if (open == null) {
                open = statement;
                return;
            }
            add(
                    statement,
                    "is inside the transaction that " + show(open) + " began.",
                    "Remove it, or end that transaction before it.");
        }

        @Override
        void checkOutside(Found statement) {
            if (open != null) {
                add(
                        statement,
                        "cannot run inside a transaction, but the one that " + show(open) + " began is open.",
                        "Move it in front of that transaction, or behind its end.");
            }
        }

        @Override
        public void end() {
            if (open != null) {
                add(open, "begins a transaction that is never ended.", "End it with COMMIT, or remove it.");
            }
        }
    }
}
