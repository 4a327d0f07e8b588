package dev.migrations.internal.autogenerate;

import static java.util.Objects.requireNonNull;

import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation.Placement;
import java.util.List;

/**
 * An operation of a new revision, and what whoever reads the revision is to know of it.
 *
 * @param operation the operation
 * @param placement whether it is to run in an autocommit block
 * @param notes lines that are written above it as comments
 */
public record NotedOperation(Operation operation, Placement placement, List<String> notes) {

    public NotedOperation {
        requireNonNull(operation, "operation");
        requireNonNull(placement, "placement");
        notes = List.copyOf(notes);
    }

    /** An operation that runs as its revision does. */
    public static NotedOperation of(Operation operation, String... notes) {
        return new NotedOperation(operation, Placement.REVISION, List.of(notes));
    }

    /** Operations of which there is nothing to be said. */
    public static List<NotedOperation> all(List<? extends Operation> operations) {
        return operations.stream().map(NotedOperation::of).toList();
    }

    /** The lines of the notes, each behind what begins a comment. */
    String comments(String begin) {
        StringBuilder comments = new StringBuilder();
        notes.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .map(line -> line.startsWith("@") ? "note: " + line : line)
                .forEach(line ->
                        comments.append((begin + " " + line).stripTrailing()).append('\n'));
        return comments.toString();
    }
}
