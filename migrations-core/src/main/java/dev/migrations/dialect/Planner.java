package dev.migrations.dialect;

import dev.migrations.op.RecordedOperation;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns operations into the statements that one database needs for them. Pure, stateless and thread-safe. */
public interface Planner {

    /**
     * The statements of the operations, in order. Operations that stand next to each other may become one statement.
     *
     * @param mode how they will be run; what cannot be run so is a fault
     */
    Statements plan(List<RecordedOperation> operations, TransactionMode mode);

    /** The statements and the faults of each one by itself, one behind the other. */
    static <T> Statements each(List<T> operations, Function<? super T, Statements> plan) {
        List<Statements> parts = new ArrayList<>();
        operations.forEach(operation -> parts.add(plan.apply(operation)));
        return new Statements(
                parts.stream().flatMap(part -> part.statements().stream()).toList(),
                parts.stream().flatMap(part -> part.faults().stream()).toList());
    }
}
