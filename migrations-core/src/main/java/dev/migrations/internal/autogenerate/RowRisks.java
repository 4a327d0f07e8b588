package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.RowQuestions;
import dev.migrations.op.AccessOperation;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.ColumnOperation;
import dev.migrations.op.ConstraintOperation;
import dev.migrations.op.CreateTable;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.DropTable;
import dev.migrations.op.IndexOperation;
import dev.migrations.op.MoveTable;
import dev.migrations.op.Operation;
import dev.migrations.op.OperationVisitor;
import dev.migrations.op.PartitionOperation;
import dev.migrations.op.RecordedOperation.Placement;
import dev.migrations.op.RenameTable;
import dev.migrations.op.RoutineOperation;
import dev.migrations.op.RowOperation;
import dev.migrations.op.SchemaOperation;
import dev.migrations.op.SequenceOperation;
import dev.migrations.op.TableOperation;
import dev.migrations.op.TableOperationVisitor;
import dev.migrations.op.TypeOperation;
import dev.migrations.op.ViewOperation;
import dev.migrations.op.WrittenOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what operations would do to the rows that there are now, by asking the live database: what they destroy, and where
 * they would fail. An operation that would fail for want of values becomes several that do not.
 */
final class RowRisks implements OperationVisitor<List<NotedOperation>>, TableOperationVisitor<List<NotedOperation>> {

    private final LiveNames names = new LiveNames();

    private final ColumnRisks columns;

    private final KeyRisks keys;

    private final NewEnums enums = new NewEnums();

    private final RowQuestions questions;

    private final RowCounts counts;

    RowRisks(RowQuestions questions, RowCounts counts) {
        this.questions = questions;
        this.counts = counts;
        this.columns = new ColumnRisks(names, enums, questions, counts);
        this.keys = new KeyRisks(names, questions, counts);
    }

    /** The operations in their order, which must all be asked for at once: later ones speak of what earlier ones renamed. */
    List<NotedOperation> of(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.accept(this).stream())
                .toList();
    }

    private static List<NotedOperation> harmless(Operation operation) {
        return List.of(NotedOperation.of(operation));
    }

    @Override
    public List<NotedOperation> visitTable(TableOperation operation) {
        return operation.accept((TableOperationVisitor<List<NotedOperation>>) this);
    }

    @Override
    public List<NotedOperation> visitCreateTable(CreateTable operation) {
        names.created(operation.table().name());
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitDropTable(DropTable operation) {
        String table = "'" + operation.name() + "'";
        return List.of(new NotedOperation(
                operation,
                Placement.REVISION,
                counts.notes(
                        questions.rows(names.table(operation.name())),
                        "how many rows of " + table + " this destroys",
                        rows -> "Destroys the " + Counted.of(rows, "row") + " of " + table + ".")));
    }

    @Override
    public List<NotedOperation> visitRenameTable(RenameTable operation) {
        names.renamed(operation);
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitMoveTable(MoveTable operation) {
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitColumn(ColumnOperation operation) {
        return operation.accept(columns);
    }

    @Override
    public List<NotedOperation> visitConstraint(ConstraintOperation operation) {
        return List.of(new NotedOperation(operation, Placement.REVISION, operation.accept(keys)));
    }

    @Override
    public List<NotedOperation> visitIndex(IndexOperation operation) {
        return List.of(new NotedOperation(operation, Placement.REVISION, operation.accept(keys)));
    }

    @Override
    public List<NotedOperation> visitType(TypeOperation operation) {
        operation.accept(enums);
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitSequence(SequenceOperation operation) {
        List<String> notes = operation instanceof AlterSequence altered ? outside(altered) : List.of();
        return List.of(new NotedOperation(operation, Placement.REVISION, notes));
    }

    /** A sequence must be able to go on where it stands. */
    private List<String> outside(AlterSequence operation) {
        Long minimum = operation.options().minimum();
        Long maximum = operation.options().maximum();
        return minimum == null && maximum == null
                ? List.of()
                : questions
                        .lastNumber(operation.name())
                        .map(query -> counts.allNotes(
                                query,
                                "where sequence '" + operation.name() + "' stands",
                                last -> outside(operation, last, minimum, maximum)))
                        .orElse(List.of());
    }

    private static List<String> outside(
            AlterSequence operation, long last, @Nullable Long minimum, @Nullable Long maximum) {
        boolean isAbove = maximum != null && last > maximum;
        boolean isBelow = minimum != null && last < minimum;
        return isAbove || isBelow
                ? List.of("Fails as it is: sequence '" + operation.name() + "' stands at " + last + ", "
                        + (isAbove ? "above its new maximum " + maximum : "below its new minimum " + minimum)
                        + ". Restart it before this.")
                : List.of();
    }

    @Override
    public List<NotedOperation> visitView(ViewOperation operation) {
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitRoutine(RoutineOperation operation) {
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitRow(RowOperation operation) {
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitSchema(SchemaOperation operation) {
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitAccess(AccessOperation operation) {
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitPartition(PartitionOperation operation) {
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitWritten(WrittenOperation operation) {
        return harmless(operation);
    }

    @Override
    public List<NotedOperation> visitCustom(CustomOperation operation) {
        return harmless(operation);
    }
}
