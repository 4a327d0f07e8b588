package dev.migrations.internal.runner;

import dev.migrations.op.CustomOperation;
import dev.migrations.op.Inversion;
import java.util.List;
import java.util.Optional;

/**
 * An operation that a user wrote, with the SQL that a renderer made of it.
 *
 * @param operation the operation
 * @param statements its SQL for the database of the run
 */
record RenderedOperation(CustomOperation operation, List<String> statements) implements CustomOperation {

    RenderedOperation {
        statements = List.copyOf(statements);
    }

    @Override
    public Optional<List<String>> sql(String vendor) {
        return Optional.of(statements);
    }

    @Override
    public String describe() {
        return operation.describe();
    }

    @Override
    public Inversion inverse() {
        return operation.inverse();
    }
}
