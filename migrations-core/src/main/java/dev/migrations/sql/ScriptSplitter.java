package dev.migrations.sql;

/** Splits a script into statements by the syntax of one database. Stateless and thread-safe. */
@FunctionalInterface
public interface ScriptSplitter {

    /**
     * Splits the script. What has no statement in it (blank lines, comments, lone semicolons) is left out.
     *
     * @param mode how the statements will be run; what cannot be run so is a fault
     */
    Statements split(SourceText script, TransactionMode mode);
}
