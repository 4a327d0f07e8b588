package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.op.AccessOperation;
import dev.migrations.op.ColumnOperation;
import dev.migrations.op.ConstraintOperation;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateTable;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.DropIndex;
import dev.migrations.op.DropTable;
import dev.migrations.op.ExecuteParameterized;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.IndexOperation;
import dev.migrations.op.IndexOperationVisitor;
import dev.migrations.op.MoveTable;
import dev.migrations.op.Operation;
import dev.migrations.op.OperationVisitor;
import dev.migrations.op.PartitionOperation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.Reindex;
import dev.migrations.op.RenameIndex;
import dev.migrations.op.RenameTable;
import dev.migrations.op.RoutineOperation;
import dev.migrations.op.RowOperation;
import dev.migrations.op.RunJdbc;
import dev.migrations.op.RunScript;
import dev.migrations.op.SchemaOperation;
import dev.migrations.op.SequenceOperation;
import dev.migrations.op.TableOperation;
import dev.migrations.op.TableOperationVisitor;
import dev.migrations.op.TypeOperation;
import dev.migrations.op.Value;
import dev.migrations.op.ViewOperation;
import dev.migrations.op.WrittenOperation;
import dev.migrations.op.WrittenOperationVisitor;
import dev.migrations.sql.Origin;
import dev.migrations.sql.ParameterName;
import dev.migrations.sql.ScriptSplitter;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Plans what revisions wrote in SQL or in Java, and new tables with their indexes. Every other operation is a fault: the
 * databases that have this planner are given no statements for it.
 */
public final class TablePlanner implements Planner {

    private final String vendor;

    private final String database;

    private final ScriptSplitter splitter;

    private final Supplier<TableText> text;

    /**
     * Creates the planner.
     *
     * @param vendor the name of the database, as custom operations are asked for it
     * @param database its name for people
     * @param splitter splits the SQL that users wrote
     * @param text makes the text of one operation
     */
    public TablePlanner(String vendor, String database, ScriptSplitter splitter, Supplier<TableText> text) {
        this.vendor = requireNonNull(vendor, "vendor");
        this.database = requireNonNull(database, "database");
        this.splitter = requireNonNull(splitter, "splitter");
        this.text = requireNonNull(text, "text");
    }

    @Override
    public Statements plan(List<RecordedOperation> operations, TransactionMode mode) {
        return Planner.each(
                operations,
                operation -> operation.operation().accept((OperationVisitor<Statements>)
                        new Rendering(operation.origin(), mode)));
    }

    private final class Rendering
            implements OperationVisitor<Statements>,
                    WrittenOperationVisitor<Statements>,
                    TableOperationVisitor<Statements>,
                    IndexOperationVisitor<Statements> {

        private final Origin origin;

        private final WrittenOperations written;

        private final TableText tableText = text.get();

        Rendering(Origin origin, TransactionMode mode) {
            this.origin = origin;
            this.written = new WrittenOperations(vendor, splitter, new NoLiterals(), origin, mode);
        }

        @Override
        public Statements visitTable(TableOperation operation) {
            return operation.accept((TableOperationVisitor<Statements>) this);
        }

        @Override
        public Statements visitColumn(ColumnOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitConstraint(ConstraintOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitIndex(IndexOperation operation) {
            return operation.accept((IndexOperationVisitor<Statements>) this);
        }

        @Override
        public Statements visitType(TypeOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitSequence(SequenceOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitView(ViewOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitRoutine(RoutineOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitRow(RowOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitSchema(SchemaOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitAccess(AccessOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitPartition(PartitionOperation operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitWritten(WrittenOperation operation) {
            return operation.accept((WrittenOperationVisitor<Statements>) this);
        }

        @Override
        public Statements visitExecuteSql(ExecuteSql operation) {
            return written.visitExecuteSql(operation);
        }

        @Override
        public Statements visitExecuteParameterized(ExecuteParameterized operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitRunScript(RunScript operation) {
            return written.visitRunScript(operation);
        }

        @Override
        public Statements visitRunJdbc(RunJdbc operation) {
            return written.visitRunJdbc(operation);
        }

        @Override
        public Statements visitCustom(CustomOperation operation) {
            return written.custom(operation);
        }

        @Override
        public Statements visitCreateTable(CreateTable operation) {
            return generated(operation, tableText.createTable(operation.table()));
        }

        @Override
        public Statements visitDropTable(DropTable operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitRenameTable(RenameTable operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitMoveTable(MoveTable operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitCreateIndex(CreateIndex operation) {
            return generated(operation, tableText.createIndex(operation.table(), operation.index()));
        }

        @Override
        public Statements visitDropIndex(DropIndex operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitRenameIndex(RenameIndex operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitReindex(Reindex operation) {
            return unwritten(operation);
        }

        private Statements generated(Operation operation, String sql) {
            List<String> missing = tableText.missing();
            if (missing.isEmpty()) {
                return Statements.of(List.of(SqlStatement.generated(sql, origin)));
            }
            return fault(
                    "Operation '" + operation.describe() + "' at " + origin + " asks for what cannot be written for "
                            + database + ": " + String.join(", ", missing) + ".",
                    "Leave it out, or write the statement as SQL in op.execute.");
        }

        private Statements unwritten(Operation operation) {
            return fault(
                    "Operation '" + operation.describe() + "' at " + origin + " cannot be written for " + database
                            + ".",
                    "Write it as SQL in op.execute, in the syntax of " + database + ".");
        }

        private static Statements fault(String problem, String action) {
            return new Statements(List.of(), List.of(Fault.of(problem, action)));
        }
    }

    /** The databases that have this planner write no values. */
    private static final class NoLiterals implements Literals {

        @Override
        public Optional<String> lacks(Value value) {
            return Optional.of("no values are written for it");
        }

        @Override
        public String write(Value value) {
            throw new IllegalArgumentException("no values are written");
        }

        @Override
        public List<ParameterName> parameters(String sql) {
            return List.of();
        }
    }
}
