package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateTable;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.DropIndex;
import dev.migrations.op.DropTable;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.Operation;
import dev.migrations.op.OperationVisitor;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RenameColumn;
import dev.migrations.op.RenameTable;
import dev.migrations.op.RunJdbc;
import dev.migrations.op.RunScript;
import dev.migrations.sql.Origin;
import dev.migrations.sql.ScriptSplitter;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
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
    public Statements plan(RecordedOperation operation, TransactionMode mode) {
        return operation.operation().accept(new Rendering(operation.origin(), mode));
    }

    private final class Rendering implements OperationVisitor<Statements> {

        private final Origin origin;

        private final WrittenOperations written;

        private final TableText tableText = text.get();

        Rendering(Origin origin, TransactionMode mode) {
            this.origin = origin;
            this.written = new WrittenOperations(vendor, splitter, origin, mode);
        }

        @Override
        public Statements visitExecuteSql(ExecuteSql operation) {
            return written.executeSql(operation);
        }

        @Override
        public Statements visitRunScript(RunScript operation) {
            return written.runScript(operation);
        }

        @Override
        public Statements visitRunJdbc(RunJdbc operation) {
            return written.runJdbc(operation);
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
        public Statements visitCreateIndex(CreateIndex operation) {
            return generated(operation, tableText.createIndex(operation.table(), operation.index()));
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

        @Override
        public Statements visitDropTable(DropTable operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitRenameTable(RenameTable operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitAddColumn(AddColumn operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitDropColumn(DropColumn operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitAlterColumn(AlterColumn operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitRenameColumn(RenameColumn operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitDropIndex(DropIndex operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitAddConstraint(AddConstraint operation) {
            return unwritten(operation);
        }

        @Override
        public Statements visitDropConstraint(DropConstraint operation) {
            return unwritten(operation);
        }
    }
}
