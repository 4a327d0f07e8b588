package dev.migrations.dialect.mysql;

import static java.util.Objects.requireNonNull;

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

/** Plans operations for MariaDB and MySQL. */
final class MysqlPlanner implements Planner {

    private final ScriptSplitter splitter;

    private final MysqlServer server;

    /**
     * Creates the planner.
     *
     * @param splitter splits the SQL that users wrote
     * @param server what the statements are for
     */
    MysqlPlanner(ScriptSplitter splitter, MysqlServer server) {
        this.splitter = requireNonNull(splitter, "splitter");
        this.server = requireNonNull(server, "server");
    }

    @Override
    public Statements plan(List<RecordedOperation> operations, TransactionMode mode) {
        return Planner.each(operations, operation -> operation.operation().accept(new Families(operation, mode)));
    }

    private final class Families implements OperationVisitor<Statements> {

        private final OperationContext context;

        Families(RecordedOperation operation, TransactionMode mode) {
            this.context = new OperationContext(operation, mode, server.product());
        }

        private WrittenOperations written() {
            return new WrittenOperations("mysql", splitter, MysqlLiterals.INSTANCE, context.origin(), context.mode());
        }

        @Override
        public Statements visitTable(TableOperation operation) {
            return operation.accept(new MysqlTables(context));
        }

        @Override
        public Statements visitColumn(ColumnOperation operation) {
            return operation.accept(new MysqlColumns(context, server));
        }

        @Override
        public Statements visitConstraint(ConstraintOperation operation) {
            return operation.accept(new MysqlConstraints(context, server));
        }

        @Override
        public Statements visitIndex(IndexOperation operation) {
            return operation.accept(new MysqlIndexes(context, server));
        }

        @Override
        public Statements visitType(TypeOperation operation) {
            return operation.accept(new MysqlTypes(context));
        }

        @Override
        public Statements visitSequence(SequenceOperation operation) {
            return operation.accept(new MysqlSequences(context, server));
        }

        @Override
        public Statements visitView(ViewOperation operation) {
            return operation.accept(new MysqlViews(context, server));
        }

        @Override
        public Statements visitRoutine(RoutineOperation operation) {
            return operation.accept(new MysqlRoutines(context, server));
        }

        @Override
        public Statements visitRow(RowOperation operation) {
            return operation.accept(new MysqlRows(context));
        }

        @Override
        public Statements visitSchema(SchemaOperation operation) {
            return operation.accept(new MysqlSchemas(context, server));
        }

        @Override
        public Statements visitAccess(AccessOperation operation) {
            return operation.accept(new MysqlAccess(context));
        }

        @Override
        public Statements visitPartition(PartitionOperation operation) {
            return operation.accept(new MysqlPartitions(context));
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
