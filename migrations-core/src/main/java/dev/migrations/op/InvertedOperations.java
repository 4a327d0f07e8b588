package dev.migrations.op;

import dev.migrations.error.Fault;
import java.util.List;

/**
 * What undoes a list of operations, and everything in it that nothing undoes.
 *
 * @param operations the inverse operations in the order in which they are to be run, each with the origin of the one that
 *     it undoes; where there are faults, those of the others
 * @param faults one for each operation that cannot be undone, in the order of the list
 */
public record InvertedOperations(List<RecordedOperation> operations, List<Fault> faults) {

    public InvertedOperations {
        operations = List.copyOf(operations);
        faults = List.copyOf(faults);
    }
}
