package dev.migrations.op;

import java.util.List;

/**
 * An operation that a user wrote. Implementations are immutable and say the same each time they are asked.
 *
 * <p>What it does belongs into {@link #describe()}: the checksum of a revision is made of that and of the name of the
 * class.
 */
public non-sealed interface CustomOperation extends Operation {

    /**
     * Its SQL for one database, in order; none where there is nothing to do.
     *
     * @param vendor {@code postgresql}, {@code h2}, {@code sqlite} or {@code mysql}
     */
    List<String> sql(String vendor);

    /** What undoes it, or why nothing does. */
    Inversion inverse();

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCustom(this);
    }
}
