package dev.migrations.op;

import java.util.List;
import java.util.Optional;

/**
 * An operation that a user wrote. Implementations are immutable and say the same each time they are asked.
 *
 * <p>What it does belongs into {@link #describe()}: the checksum of a revision is made of that and of the name of the
 * class. Its SQL is either its own, or that of an {@link OperationRenderer} that is handed to the engine.
 */
public non-sealed interface CustomOperation extends Operation {

    /**
     * Its SQL for one database, in order; an empty list where there is nothing to do.
     *
     * @param vendor {@code postgresql}, {@code h2}, {@code sqlite} or {@code mysql}
     * @return empty where it has none for that database; then a renderer is looked for
     */
    default Optional<List<String>> sql(String vendor) {
        return Optional.empty();
    }

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCustom(this);
    }
}
