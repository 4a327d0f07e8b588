package dev.migrations.op;

import dev.migrations.schema.Constraint;
import dev.migrations.schema.Index;
import dev.migrations.schema.Table;

/**
 * An operation with names for its constraints and indexes.
 *
 * @param naming makes the names
 */
record NamedOperation(Naming naming)
        implements OperationVisitor<Operation>,
                TableOperationVisitor<Operation>,
                ColumnOperationVisitor<Operation>,
                ConstraintOperationVisitor<Operation>,
                IndexOperationVisitor<Operation>,
                ViewOperationVisitor<Operation> {

    @Override
    public Operation visitTable(TableOperation operation) {
        return operation.accept((TableOperationVisitor<Operation>) this);
    }

    @Override
    public Operation visitColumn(ColumnOperation operation) {
        return operation.accept((ColumnOperationVisitor<Operation>) this);
    }

    @Override
    public Operation visitConstraint(ConstraintOperation operation) {
        return operation.accept((ConstraintOperationVisitor<Operation>) this);
    }

    @Override
    public Operation visitIndex(IndexOperation operation) {
        return operation.accept((IndexOperationVisitor<Operation>) this);
    }

    @Override
    public Operation visitType(TypeOperation operation) {
        return operation;
    }

    @Override
    public Operation visitSequence(SequenceOperation operation) {
        return operation;
    }

    @Override
    public Operation visitView(ViewOperation operation) {
        return operation.accept((ViewOperationVisitor<Operation>) this);
    }

    @Override
    public Operation visitRoutine(RoutineOperation operation) {
        return operation;
    }

    @Override
    public Operation visitRow(RowOperation operation) {
        return operation;
    }

    @Override
    public Operation visitSchema(SchemaOperation operation) {
        return operation;
    }

    @Override
    public Operation visitAccess(AccessOperation operation) {
        return operation;
    }

    @Override
    public Operation visitPartition(PartitionOperation operation) {
        return operation;
    }

    @Override
    public Operation visitWritten(WrittenOperation operation) {
        return operation;
    }

    @Override
    public Operation visitCustom(CustomOperation operation) {
        return operation;
    }

    @Override
    public Operation visitCreateTable(CreateTable operation) {
        Table table = operation.table();
        return new CreateTable(
                new Table(
                        table.name(),
                        table.columns(),
                        naming.constraints(table.name(), table.constraints()),
                        table.comment(),
                        table.options()),
                operation.guard());
    }

    @Override
    public Operation visitDropTable(DropTable operation) {
        return operation;
    }

    @Override
    public Operation visitRenameTable(RenameTable operation) {
        return operation;
    }

    @Override
    public Operation visitMoveTable(MoveTable operation) {
        return operation;
    }

    @Override
    public Operation visitAddColumn(AddColumn operation) {
        return new AddColumn(
                operation.table(),
                operation.column(),
                naming.constraints(operation.table(), operation.constraints()),
                operation.guard());
    }

    @Override
    public Operation visitDropColumn(DropColumn operation) {
        return new DropColumn(
                operation.table(),
                operation.name(),
                operation.guard(),
                operation.dependents(),
                operation.column(),
                naming.constraints(operation.table(), operation.constraints()));
    }

    @Override
    public Operation visitAlterColumn(AlterColumn operation) {
        return operation;
    }

    @Override
    public Operation visitRenameColumn(RenameColumn operation) {
        return operation;
    }

    @Override
    public Operation visitAddConstraint(AddConstraint operation) {
        return new AddConstraint(operation.table(), naming.constraint(operation.table(), operation.constraint()));
    }

    @Override
    public Operation visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
        return operation;
    }

    @Override
    public Operation visitDropConstraint(DropConstraint operation) {
        Constraint definition = operation.constraint();
        if (definition == null) {
            return operation;
        }
        Constraint named = naming.constraint(operation.table(), definition);
        return new DropConstraint(operation.table(), named.name(), operation.guard(), operation.dependents(), named);
    }

    @Override
    public Operation visitRenameConstraint(RenameConstraint operation) {
        return operation;
    }

    @Override
    public Operation visitValidateConstraint(ValidateConstraint operation) {
        return operation;
    }

    @Override
    public Operation visitCreateIndex(CreateIndex operation) {
        return new CreateIndex(
                operation.table(), naming.index(operation.table(), operation.index()), operation.guard());
    }

    @Override
    public Operation visitDropIndex(DropIndex operation) {
        Index definition = operation.index();
        if (definition == null) {
            return operation;
        }
        Index named = naming.index(operation.table(), definition);
        return new DropIndex(
                operation.table(), named.name(), operation.guard(), operation.dependents(), operation.build(), named);
    }

    @Override
    public Operation visitRenameIndex(RenameIndex operation) {
        return operation;
    }

    @Override
    public Operation visitReindex(Reindex operation) {
        return operation;
    }

    @Override
    public Operation visitCreateView(CreateView operation) {
        return operation;
    }

    @Override
    public Operation visitReplaceView(ReplaceView operation) {
        return new ReplaceView(
                operation.view(),
                operation.existing(),
                operation.indexes().stream()
                        .map(index -> naming.index(operation.view().name(), index))
                        .toList());
    }

    @Override
    public Operation visitRefreshView(RefreshView operation) {
        return operation;
    }

    @Override
    public Operation visitDropView(DropView operation) {
        return operation;
    }
}
