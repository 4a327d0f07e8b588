package dev.migrations.internal.diff;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.model.Rename;
import dev.migrations.model.RenameQuestion;
import dev.migrations.op.Operation;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Schema;
import java.util.List;

/**
 * What leads from one schema to another. Immutable.
 *
 * @param operations what makes the actual schema the desired one, in order; none where they are equal
 * @param questions what may have been renamed; until it is answered, the operations drop the one and add the other
 * @param unknown objects of the database that the model does not know and that are left alone
 * @param impossible what differs and cannot be changed without a loss that nobody asked for
 * @param renames the renames that were known and that the operations make
 * @param reached what the database looks like after the operations, with what is left alone
 */
public record Difference(
        List<Operation> operations,
        List<RenameQuestion> questions,
        List<ObjectId> unknown,
        List<Fault> impossible,
        List<Rename> renames,
        Schema reached) {

    public Difference {
        operations = List.copyOf(operations);
        questions = List.copyOf(questions);
        unknown = List.copyOf(unknown);
        impossible = List.copyOf(impossible);
        renames = List.copyOf(renames);
        requireNonNull(reached, "reached");
    }

    /** Whether the schemas are equal, as far as they are compared. */
    public boolean isEmpty() {
        return operations.isEmpty() && impossible.isEmpty();
    }
}
