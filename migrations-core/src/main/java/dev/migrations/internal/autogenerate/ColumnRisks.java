package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.RowQuestions;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.DropColumn;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation.Placement;
import dev.migrations.op.RenameColumn;
import dev.migrations.schema.Column;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** What operations on columns would do to the rows that there are. */
record ColumnRisks(LiveNames names, NewEnums enums, RowQuestions questions, RowCounts counts)
        implements ColumnOperationVisitor<List<NotedOperation>> {

    private static List<NotedOperation> harmless(Operation operation) {
        return List.of(NotedOperation.of(operation));
    }

    /** Where there are rows that would have no value, the column is added, filled by whoever completes the revision, closed. */
    @Override
    public List<NotedOperation> visitAddColumn(AddColumn operation) {
        QualifiedName table = operation.table();
        Column column = operation.column();
        List<String> notes = needsValues(column) && names.isLive(table)
                ? counts.notes(
                        questions.rows(names.table(table)),
                        "whether '" + table + "' has rows, for which this is done in three steps",
                        rows -> "Column '" + table + "." + column.name() + "' is never null and has no default, but '"
                                + table + "' has " + Counted.of(rows, "row") + ": it is added in three steps.")
                : List.of();
        names.added(table, column);
        if (notes.isEmpty()) {
            return harmless(operation);
        }
        AddColumn open = new AddColumn(table, column.nullable(), operation.constraints(), operation.guard());
        AlterColumn close = new AlterColumn(table, column.name(), List.of(new ColumnChange.SetNotNull()));
        return List.of(
                new NotedOperation(open, Placement.REVISION, notes),
                new NotedOperation(
                        close,
                        Placement.REVISION,
                        List.of(
                                "Fill the column before this, with an UPDATE for example: it fails while a row has no"
                                        + " value.",
                                questions.fill(table, column.name()))));
    }

    private static boolean needsValues(Column column) {
        return column.nullability() == Nullability.NOT_NULL
                && column.defaultExpression() == null
                && column.generatedExpression() == null
                && column.identity() == Identity.NONE;
    }

    @Override
    public List<NotedOperation> visitDropColumn(DropColumn operation) {
        QualifiedName table = operation.table();
        Column column = operation.column();
        boolean isComputed = column != null && column.generatedExpression() != null;
        String told = "'" + table + "." + operation.name() + "'";
        List<String> notes = isComputed
                ? List.of()
                : counts.notes(
                        questions.values(names.table(table), names.column(table, operation.name())),
                        "how many values of " + told + " this destroys",
                        values -> "Destroys the values of column " + told + " in " + Counted.of(values, "row") + ".");
        return List.of(new NotedOperation(operation, Placement.REVISION, notes));
    }

    @Override
    public List<NotedOperation> visitAlterColumn(AlterColumn operation) {
        List<String> notes = new ArrayList<>();
        if (names.isLive(operation.table(), operation.column())) {
            ColumnChangeRisks risks =
                    new ColumnChangeRisks(operation.table(), operation.column(), names, enums, questions, counts);
            operation.changes().forEach(change -> notes.addAll(change.accept(risks)));
        }
        return List.of(new NotedOperation(operation, Placement.REVISION, notes));
    }

    @Override
    public List<NotedOperation> visitRenameColumn(RenameColumn operation) {
        names.renamed(operation);
        return harmless(operation);
    }
}
