package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.Origin;

/**
 * An operation and the place that asked for it.
 *
 * @param operation the operation
 * @param origin where it was written
 * @param placement whether it is to run in an autocommit block
 */
public record RecordedOperation(Operation operation, Origin origin, Placement placement) {

    public RecordedOperation {
        requireNonNull(operation, "operation");
        requireNonNull(origin, "origin");
        requireNonNull(placement, "placement");
    }

    /** An operation that runs as its revision does. */
    public RecordedOperation(Operation operation, Origin origin) {
        this(operation, origin, Placement.REVISION);
    }

    /** Another operation at its place. */
    public RecordedOperation with(Operation other) {
        return new RecordedOperation(other, origin, placement);
    }

    /** How an operation is run. */
    public enum Placement {

        /** As its revision is. */
        REVISION,

        /** Outside a transaction, after what stands before it was committed. */
        AUTOCOMMIT_BLOCK
    }
}
