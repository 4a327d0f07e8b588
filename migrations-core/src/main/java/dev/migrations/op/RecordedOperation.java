package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.Origin;

/**
 * An operation and the place that asked for it.
 *
 * @param operation the operation
 * @param origin where it was written
 */
public record RecordedOperation(Operation operation, Origin origin) {

    public RecordedOperation {
        requireNonNull(operation, "operation");
        requireNonNull(origin, "origin");
    }
}
