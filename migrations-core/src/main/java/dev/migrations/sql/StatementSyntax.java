package dev.migrations.sql;

import java.util.Optional;

/** What a {@link StatementSplitter} must know of the statements of one database. Stateless and thread-safe. */
public interface StatementSyntax {

    /** Begins to read a statement, which has no tokens yet. */
    Reading reading(StatementTokens statement);

    /** Shows the rules what a whole statement does to transactions, or asks of them. */
    void check(StatementTokens statement, TransactionRules rules);

    /** Follows one statement as it is read; may remember how far it came. */
    @FunctionalInterface
    interface Reading {

        /** What must be closed before a semicolon can end the statement; empty if a semicolon ends it now. */
        Optional<Open> open();
    }

    /**
     * Something in a statement that has semicolons of its own.
     *
     * @param what what it is, for people
     * @param action how it is closed, a whole sentence
     */
    record Open(String what, String action) {}
}
