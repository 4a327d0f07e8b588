package dev.migrations.dialect.h2;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.Planner;
import dev.migrations.dialect.WrittenOperations;
import dev.migrations.op.AccessOperation;
import dev.migrations.op.ColumnOperation;
import dev.migrations.op.ConstraintOperation;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.IndexOperation;
import dev.migrations.op.OperationVisitor;
import dev.migrations.op.PartitionOperation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RoutineOperation;
import dev.migrations.op.RowOperation;
import dev.migrations.op.SchemaOperation;
import dev.migrations.op.SequenceOperation;
import dev.migrations.op.TableOperation;
import dev.migrations.op.TypeOperation;
import dev.migrations.op.ViewOperation;
import dev.migrations.op.WrittenOperation;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;

/** Plans operations for H2 2.4. */
final class H2Planner implements Planner {

    @Override
    public Statements plan(List<RecordedOperation> operations, TransactionMode mode) {
        return Planner.each(operations, operation -> operation.operation().accept(new Families(operation, mode)));
    }

    private static final class Families implements OperationVisitor<Statements> {

        private final OperationContext context;

        Families(RecordedOperation operation, TransactionMode mode) {
            this.context = new OperationContext(operation, mode, "H2");
        }

        private WrittenOperations written() {
            return new WrittenOperations(
                    "h2", H2Dialect.SPLITTER, H2Literals.INSTANCE, context.origin(), context.mode());
        }

        @Override
        public Statements visitTable(TableOperation operation) {
            return operation.accept(new H2Tables(context));
        }

        @Override
        public Statements visitColumn(ColumnOperation operation) {
            return operation.accept(new H2Columns(context));
        }

        @Override
        public Statements visitConstraint(ConstraintOperation operation) {
            return operation.accept(new H2Constraints(context));
        }

        @Override
        public Statements visitIndex(IndexOperation operation) {
            return operation.accept(new H2Indexes(context));
        }

        @Override
        public Statements visitType(TypeOperation operation) {
            return operation.accept(new H2Types(context));
        }

        @Override
        public Statements visitSequence(SequenceOperation operation) {
            return operation.accept(new H2Sequences(context));
        }

        @Override
        public Statements visitView(ViewOperation operation) {
            return operation.accept(new H2Views(context));
        }

        @Override
        public Statements visitRoutine(RoutineOperation operation) {
            return operation.accept(new H2Routines(context));
        }

        @Override
        public Statements visitRow(RowOperation operation) {
            return operation.accept(new H2Rows(context));
        }

        @Override
        public Statements visitSchema(SchemaOperation operation) {
            return operation.accept(new H2Schemas(context));
        }

        @Override
        public Statements visitAccess(AccessOperation operation) {
            return operation.accept(new H2Access(context));
        }

        @Override
        public Statements visitPartition(PartitionOperation operation) {
            return operation.accept(new H2Partitions(context));
        }

        @Override
        public Statements visitWritten(WrittenOperation operation) {
            return operation.accept(written());
        }

        @Override
        public Statements visitCustom(CustomOperation operation) {
            return written().custom(operation);
        }
    }
}
