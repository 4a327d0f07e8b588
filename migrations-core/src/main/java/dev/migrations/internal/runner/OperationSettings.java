package dev.migrations.internal.runner;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.OperationRenderer;
import dev.migrations.op.RecordedOperation;
import java.util.List;
import java.util.Optional;

/**
 * What users say about operations besides the operations themselves.
 *
 * @param naming how constraints and indexes are named that have no name
 * @param renderers what makes the SQL of operations that users wrote; the first one that fits is asked
 */
public record OperationSettings(NamingConvention naming, List<OperationRenderer<?>> renderers) {

    public OperationSettings {
        requireNonNull(naming, "naming");
        renderers = List.copyOf(renderers);
    }

    /**
     * The operation with the SQL of a renderer, where it is one that a user wrote and has none of its own.
     *
     * @throws MigrationException if the user's code fails
     */
    RecordedOperation rendered(RecordedOperation recorded, String vendor) {
        try {
            return withSql(recorded, vendor);
        } catch (MigrationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new MigrationException(
                    "Operation '" + recorded.operation().describe() + "' at " + recorded.origin()
                            + " failed while it was asked for its SQL for " + vendor + ": " + e,
                    "Mend its sql(vendor) or its OperationRenderer.",
                    e);
        }
    }

    private RecordedOperation withSql(RecordedOperation recorded, String vendor) {
        return recorded.operation() instanceof CustomOperation custom
                        && custom.sql(vendor).isEmpty()
                ? renderers.stream()
                        .filter(renderer -> renderer.vendor().equals(vendor))
                        .flatMap(renderer -> sql(renderer, custom).stream())
                        .findFirst()
                        .map(sql -> recorded.with(new RenderedOperation(custom, sql)))
                        .orElse(recorded)
                : recorded;
    }

    private static <T extends CustomOperation> Optional<List<String>> sql(
            OperationRenderer<T> renderer, CustomOperation operation) {
        return renderer.operation().isInstance(operation)
                ? Optional.of(renderer.sql(renderer.operation().cast(operation)))
                : Optional.empty();
    }
}
