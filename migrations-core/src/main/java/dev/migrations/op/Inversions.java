package dev.migrations.op;

import dev.migrations.error.Fault;
import java.util.ArrayList;
import java.util.List;

/** Undoes operations. */
public final class Inversions {

    private Inversions() {}

    /** What undoes all of the operations, last one first, and all faults at once. */
    public static InvertedOperations invert(List<RecordedOperation> recorded) {
        List<RecordedOperation> operations = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (RecordedOperation each : recorded) {
            each.operation()
                    .inverse()
                    .fold(
                            inverted -> operations.addAll(0, instead(each, inverted.operations())),
                            irreversible -> faults.add(fault(each, irreversible)));
        }
        return new InvertedOperations(operations, faults);
    }

    private static List<RecordedOperation> instead(RecordedOperation undone, List<Operation> operations) {
        return operations.stream().map(undone::with).toList();
    }

    private static Fault fault(RecordedOperation recorded, Inversion.Irreversible irreversible) {
        return Fault.of(
                "Operation '" + recorded.operation().describe() + "' at " + recorded.origin() + " cannot be undone: "
                        + irreversible.reason() + ".",
                irreversible.action());
    }
}
