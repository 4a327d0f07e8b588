package dev.migrations.dialect;

import dev.migrations.op.RecordedOperation;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;

/** Turns an operation into the statements that one database needs for it. Pure, stateless and thread-safe. */
public interface Planner {

    /**
     * The statements of the operation, in order.
     *
     * @param mode how they will be run; what cannot be run so is a fault
     */
    Statements plan(RecordedOperation operation, TransactionMode mode);
}
