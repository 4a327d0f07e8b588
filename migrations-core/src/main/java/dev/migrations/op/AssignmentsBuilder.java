package dev.migrations.op;

import java.util.ArrayList;
import java.util.List;

/** Says what is set. Not thread-safe. */
public final class AssignmentsBuilder {

    private final List<UpdateRows.Assignment> assignments = new ArrayList<>();

    AssignmentsBuilder() {}

    /** Sets a column to the value, as {@link Value#of} reads it; none() stands for null. */
    public AssignmentsBuilder set(String column, Object value) {
        assignments.add(new UpdateRows.Assignment(column, Value.of(value)));
        return this;
    }

    List<UpdateRows.Assignment> assignments() {
        return List.copyOf(assignments);
    }
}
