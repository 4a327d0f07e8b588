package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What tells a function or a procedure from others of its name.
 *
 * @param kind which of the two
 * @param name its name
 * @param argumentTypes the types of the arguments that are handed in, in order
 */
public record RoutineName(Routine.Kind kind, QualifiedName name, List<ColumnType> argumentTypes) {

    public RoutineName {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        argumentTypes = List.copyOf(argumentTypes);
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
