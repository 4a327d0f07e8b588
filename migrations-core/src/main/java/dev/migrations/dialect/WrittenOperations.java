package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.ExecuteParameterized;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.RunJdbc;
import dev.migrations.op.RunScript;
import dev.migrations.op.WrittenOperationVisitor;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.Origin;
import dev.migrations.sql.ScriptSplitter;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.WorkStatement;
import java.util.List;

/**
 * The statements of operations whose SQL or code a user wrote; alike for every database that has a splitter.
 *
 * @param vendor the name of the database, as custom operations are asked for it
 * @param splitter splits what users wrote
 * @param literals writes the values of parameters
 * @param origin where the operation was written
 * @param mode how the statements will be run
 */
public record WrittenOperations(
        String vendor, ScriptSplitter splitter, Literals literals, Origin origin, TransactionMode mode)
        implements WrittenOperationVisitor<Statements> {

    public WrittenOperations {
        requireNonNull(vendor, "vendor");
        requireNonNull(splitter, "splitter");
        requireNonNull(literals, "literals");
        requireNonNull(origin, "origin");
        requireNonNull(mode, "mode");
    }

    /** The statements of the SQL, all of them where the operation was written. */
    @Override
    public Statements visitExecuteSql(ExecuteSql operation) {
        return split(operation.sql());
    }

    /** The statement with its values as literals; names without a value and values without a name are faults. */
    @Override
    public Statements visitExecuteParameterized(ExecuteParameterized operation) {
        ParameterValues values = new ParameterValues(operation.sql(), literals);
        List<Fault> faults = values.faults("Operation '" + operation.describe() + "' at " + origin, vendor);
        return faults.isEmpty() ? split(values.text()) : new Statements(List.of(), faults);
    }

    /** The statements of the script, each where it stands in its file. */
    @Override
    public Statements visitRunScript(RunScript operation) {
        return splitter.split(operation.script(), mode);
    }

    /** The work. */
    @Override
    public Statements visitRunJdbc(RunJdbc operation) {
        return Statements.of(List.of(new WorkStatement(operation.description(), operation.work(), origin)));
    }

    /** The statements of the SQL that the operation has for this database. */
    public Statements custom(CustomOperation operation) {
        return operation
                .sql(vendor)
                .map(sql -> Planner.each(sql, this::split))
                .orElseGet(() -> new Statements(
                        List.of(),
                        List.of(Fault.of(
                                "Operation '" + operation.describe() + "' at " + origin + " has no SQL for " + vendor
                                        + ".",
                                "Let " + operation.getClass().getName()
                                        + ".sql(vendor) answer for it, or give the engine an OperationRenderer."))));
    }

    private Statements split(String sql) {
        Statements parts = splitter.split(SourceText.generated(sql, origin), mode);
        return new Statements(
                parts.statements().stream()
                        .map(part -> part.accept(new Rehoming(origin)))
                        .toList(),
                parts.faults());
    }

    /** The same statement, told to stand where the operation was written. */
    private record Rehoming(Origin origin) implements StatementVisitor<Statement, RuntimeException> {

        @Override
        public Statement visitSql(SqlStatement statement) {
            return SqlStatement.generated(statement.sql(), origin);
        }

        @Override
        public Statement visitCopy(CopyStatement statement) {
            return new CopyStatement(statement.sql(), statement.data(), origin);
        }

        @Override
        public Statement visitDerived(DerivedStatement statement) {
            return new DerivedStatement(statement.description(), statement.derivation(), origin);
        }

        @Override
        public Statement visitWork(WorkStatement statement) {
            return new WorkStatement(statement.description(), statement.work(), origin);
        }
    }
}
