package dev.migrations.dialect.sqlite;

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
import dev.migrations.sql.ScriptSplitter;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;

/** Plans operations for SQLite. Alterations of one table that stand next to each other rebuild it once. */
final class SqlitePlanner implements Planner {

    private final ScriptSplitter splitter;

    /**
     * Creates the planner.
     *
     * @param splitter splits the SQL that users wrote
     */
    SqlitePlanner(ScriptSplitter splitter) {
        this.splitter = splitter;
    }

    @Override
    public Statements plan(List<RecordedOperation> operations, TransactionMode mode) {
        return Planner.each(
                AlterationRun.grouped(operations, mode),
                group -> group.run().map(AlterationRun::planned).orElseGet(() -> one(group.operation(), mode)));
    }

    private Statements one(RecordedOperation operation, TransactionMode mode) {
        return operation.operation().accept(new Families(new OperationContext(operation, mode, "SQLite")));
    }

    private final class Families implements OperationVisitor<Statements> {

        private final OperationContext context;

        Families(OperationContext context) {
            this.context = context;
        }

        private WrittenOperations written() {
            return new WrittenOperations("sqlite", splitter, SqliteLiterals.INSTANCE, context.origin(), context.mode());
        }

        @Override
        public Statements visitTable(TableOperation operation) {
            return operation.accept(new SqliteTables(context));
        }

        @Override
        public Statements visitColumn(ColumnOperation operation) {
            return operation.accept(new SqliteColumns(context));
        }

        /** Every one of them is part of a run of alterations. */
        @Override
        public Statements visitConstraint(ConstraintOperation operation) {
            throw new IllegalArgumentException("an alteration stands alone");
        }

        @Override
        public Statements visitIndex(IndexOperation operation) {
            return operation.accept(new SqliteIndexes(context));
        }

        @Override
        public Statements visitType(TypeOperation operation) {
            return operation.accept(new SqliteTypes(context));
        }

        @Override
        public Statements visitSequence(SequenceOperation operation) {
            return operation.accept(new SqliteSequences(context));
        }

        @Override
        public Statements visitView(ViewOperation operation) {
            return operation.accept(new SqliteViews(context));
        }

        @Override
        public Statements visitRoutine(RoutineOperation operation) {
            return operation.accept(new SqliteRoutines(context));
        }

        @Override
        public Statements visitRow(RowOperation operation) {
            return operation.accept(new SqliteRows(context));
        }

        @Override
        public Statements visitSchema(SchemaOperation operation) {
            return operation.accept(new SqliteSchemas(context));
        }

        @Override
        public Statements visitAccess(AccessOperation operation) {
            return operation.accept(new SqliteAccess(context));
        }

        @Override
        public Statements visitPartition(PartitionOperation operation) {
            return operation.accept(new SqlitePartitions(context));
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
