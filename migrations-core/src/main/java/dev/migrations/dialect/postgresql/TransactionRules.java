package dev.migrations.dialect.postgresql;

import dev.migrations.sql.TransactionMode;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with transactions in the statements of one script, which it is shown in order. */
abstract sealed class TransactionRules {

    private final String text;

    private final ScriptFaults faults;

    private TransactionRules(String text, ScriptFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    static TransactionRules of(TransactionMode mode, String text, ScriptFaults faults) {
        return switch (mode) {
            case TRANSACTIONAL -> new InOneTransaction(text, faults);
            case AUTOCOMMIT -> new OneByOne(text, faults);
        };
    }

    /** Looks at the next statement, which stands from one offset up to another, exclusive. */
    final void check(int begin, int end) {
        TransactionControl control = TransactionControl.of(new StatementHead(text, begin, end));
        if (control != null) {
            checkControl(new Found(control.name(), begin), control.effect());
            return;
        }
        String outside = OutsideTransaction.nameOf(new StatementHead(text, begin, end));
        if (outside != null) {
            checkOutside(new Found(outside, begin));
        }
    }

    abstract void checkControl(Found statement, TransactionControl.Effect effect);

    abstract void checkOutside(Found statement);

    /** There are no more statements. */
    abstract void end();

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

        InOneTransaction(String text, ScriptFaults faults) {
            super(text, faults);
        }

        @Override
        void checkControl(Found statement, TransactionControl.Effect effect) {
            add(
                    statement,
                    "is not for a revision that runs in one transaction.",
                    "Remove it, or put '-- @transaction none' into the revision to run its statements one by one.");
        }

        @Override
        void checkOutside(Found statement) {
            add(
                    statement,
                    "cannot run inside a transaction, but the revision runs in one.",
                    "Put '-- @transaction none' into the revision to run its statements one by one.");
        }

        @Override
        void end() {}
    }

    private static final class OneByOne extends TransactionRules {

        /** The statement that began the transaction that is open. */
        private @Nullable Found open;

        OneByOne(String text, ScriptFaults faults) {
            super(text, faults);
        }

        @Override
        void checkControl(Found statement, TransactionControl.Effect effect) {
            switch (effect) {
                case BEGINS -> begin(statement);
                case ENDS, ENDS_AND_BEGINS -> {
                    if (open == null) {
                        add(
                                statement,
                                "ends a transaction, but none was begun.",
                                "Remove it, or put BEGIN where the transaction is to begin.");
                    }
                    open = open != null && effect == TransactionControl.Effect.ENDS_AND_BEGINS ? statement : null;
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
        void end() {
            if (open != null) {
                add(open, "begins a transaction that is never ended.", "End it with COMMIT, or remove it.");
            }
        }
    }
}
