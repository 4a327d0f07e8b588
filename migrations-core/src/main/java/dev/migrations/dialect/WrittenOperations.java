package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import dev.migrations.op.CustomOperation;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.RunJdbc;
import dev.migrations.op.RunScript;
import dev.migrations.sql.CopyStatement;
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
 * @param origin where the operation was written
 * @param mode how the statements will be run
 */
public record WrittenOperations(String vendor, ScriptSplitter splitter, Origin origin, TransactionMode mode) {

    public WrittenOperations {
        requireNonNull(vendor, "vendor");
        requireNonNull(splitter, "splitter");
        requireNonNull(origin, "origin");
        requireNonNull(mode, "mode");
    }

    /** The statements of the SQL, all of them where the operation was written. */
    public Statements executeSql(ExecuteSql operation) {
        return split(operation.sql());
    }

    /** The statements of the script, each where it stands in its file. */
    public Statements runScript(RunScript operation) {
        return splitter.split(operation.script(), mode);
    }

    /** The work. */
    public Statements runJdbc(RunJdbc operation) {
        return Statements.of(List.of(new WorkStatement(operation.description(), operation.work(), origin)));
    }

    /** The statements of the SQL that the operation has for this database. */
    public Statements custom(CustomOperation operation) {
        List<Statements> parts = operation.sql(vendor).stream().map(this::split).toList();
        return new Statements(
                parts.stream().flatMap(part -> part.statements().stream()).toList(),
                parts.stream().flatMap(part -> part.faults().stream()).toList());
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
        public Statement visitWork(WorkStatement statement) {
            return new WorkStatement(statement.description(), statement.work(), origin);
        }
    }
}
