package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a table besides its columns and constraints. Immutable.
 *
 * @param persistence whether it survives a crash
 * @param partitionBy how its rows are spread over partitions, as SQL: {@code RANGE (created_at)}; null where it has none
 * @param inherits the tables that it inherits columns from, in order
 * @param parameters its storage parameters, in order
 * @param clauses what else stands behind its columns, each as SQL: {@code STRICT}, {@code ENGINE = InnoDB}
 */
public record TableOptions(
        Persistence persistence,
        @Nullable String partitionBy,
        List<QualifiedName> inherits,
        List<StorageParameter> parameters,
        List<String> clauses) {

    /** Nothing is to be said. */
    public static final TableOptions NONE = new TableOptions(Persistence.LOGGED, null, List.of(), List.of(), List.of());

    public TableOptions {
        requireNonNull(persistence, "persistence");
        Checks.optionalSql(partitionBy, "PARTITION BY");
        inherits = List.copyOf(inherits);
        parameters = List.copyOf(parameters);
        clauses = List.copyOf(clauses);
        clauses.forEach(clause -> Checks.sql(clause, "an option of a table"));
    }
}
