package dev.migrations.model;

import dev.migrations.op.Operation;
import java.util.List;

/** Turns the operations of a comparison into others before they are written. */
@FunctionalInterface
public interface OperationRewriter {

    /**
     * The operations that are written instead.
     *
     * @param operations in the order in which they will run
     */
    List<Operation> rewrite(List<Operation> operations);
}
