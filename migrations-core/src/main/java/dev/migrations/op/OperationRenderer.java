package dev.migrations.op;

import java.util.List;

/**
 * Makes the SQL of one kind of {@link CustomOperation} for one database. Stateless and thread-safe.
 *
 * @param <T> the kind of operation
 */
public interface OperationRenderer<T extends CustomOperation> {

    /** The class of the operation; those that extend it are rendered, too. */
    Class<T> operation();

    /** The name of the database: {@code postgresql}, {@code h2}, {@code sqlite} or {@code mysql}. */
    String vendor();

    /** The statements of the operation, in order; none where there is nothing to do. */
    List<String> sql(T operation);
}
