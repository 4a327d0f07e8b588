package dev.migrations.model;

import dev.migrations.op.Operation;
import dev.migrations.revision.Direction;
import java.util.List;

/** Turns the operations of a comparison into others before they are written. Asked for each way of a new revision. */
@FunctionalInterface
public interface OperationRewriter {

    /**
     * The operations that are written instead.
     *
     * @param direction {@code UPGRADE} or {@code DOWNGRADE}
     * @param operations in the order in which they will run
     */
    List<Operation> rewrite(Direction direction, List<Operation> operations);
}
