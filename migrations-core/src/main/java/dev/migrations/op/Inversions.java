package dev.migrations.op;

import dev.migrations.error.Fault;
import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.List;

/** Undoes operations. */
public final class Inversions {

    private Inversions() {}

    /** What undoes the operation, or why nothing does. */
    public static Inversion of(Operation operation) {
        return operation.accept(new Inverse());
    }

    /** What undoes all of the operations, last one first, and all faults at once. */
    public static InvertedOperations invert(List<RecordedOperation> recorded) {
        List<RecordedOperation> operations = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (RecordedOperation each : recorded) {
            of(each.operation())
                    .fold(
                            inverted -> operations.addAll(0, at(each.origin(), inverted.operations())),
                            irreversible -> faults.add(fault(each, irreversible)));
        }
        return new InvertedOperations(operations, faults);
    }

    private static List<RecordedOperation> at(Origin origin, List<Operation> operations) {
        return operations.stream()
                .map(operation -> new RecordedOperation(operation, origin))
                .toList();
    }

    private static Fault fault(RecordedOperation recorded, Inversion.Irreversible irreversible) {
        return Fault.of(
                "Operation '" + recorded.operation().describe() + "' at " + recorded.origin() + " cannot be undone: "
                        + irreversible.reason() + ".",
                irreversible.action());
    }
}
