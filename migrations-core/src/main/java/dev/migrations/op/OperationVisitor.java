package dev.migrations.op;

/**
 * One method for each family of {@link Operation}.
 *
 * @param <R> what the visit returns
 */
public interface OperationVisitor<R> {

    R visitTable(TableOperation operation);

    R visitColumn(ColumnOperation operation);

    R visitConstraint(ConstraintOperation operation);

    R visitIndex(IndexOperation operation);

    R visitType(TypeOperation operation);

    R visitSequence(SequenceOperation operation);

    R visitView(ViewOperation operation);

    R visitRoutine(RoutineOperation operation);

    R visitRow(RowOperation operation);

    R visitSchema(SchemaOperation operation);

    R visitAccess(AccessOperation operation);

    R visitPartition(PartitionOperation operation);

    R visitWritten(WrittenOperation operation);

    R visitCustom(CustomOperation operation);
}
