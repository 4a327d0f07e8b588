package dev.migrations.internal.autogenerate;

import static java.util.Objects.requireNonNull;

import dev.migrations.op.Operation;
import java.util.List;

/**
 * An operation and what whoever reviews it should know.
 *
 * @param operation the operation
 * @param notes what it would do to the rows that there are now, a sentence each; none where it would do nothing
 */
public record NotedOperation(Operation operation, List<String> notes) {

    public NotedOperation {
        requireNonNull(operation, "operation");
        notes = List.copyOf(notes);
    }
}
