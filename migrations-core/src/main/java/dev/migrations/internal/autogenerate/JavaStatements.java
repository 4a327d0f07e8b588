package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.AccessOperation;
import dev.migrations.op.ColumnOperation;
import dev.migrations.op.ConstraintOperation;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.ExecuteParameterized;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.IndexOperation;
import dev.migrations.op.OperationVisitor;
import dev.migrations.op.ParameterizedSql;
import dev.migrations.op.PartitionOperation;
import dev.migrations.op.RoutineOperation;
import dev.migrations.op.RowOperation;
import dev.migrations.op.RunJdbc;
import dev.migrations.op.RunScript;
import dev.migrations.op.SchemaOperation;
import dev.migrations.op.SequenceOperation;
import dev.migrations.op.TableOperation;
import dev.migrations.op.TypeOperation;
import dev.migrations.op.ViewOperation;
import dev.migrations.op.WrittenOperation;
import dev.migrations.op.WrittenOperationVisitor;
import java.util.Optional;

/**
 * The call that records an operation, its receiver left out; empty for what holds code or a file of its own.
 *
 * @param definitions makes expressions
 */
record JavaStatements(JavaDefinitions definitions)
        implements OperationVisitor<Optional<Chain>>, WrittenOperationVisitor<Optional<Chain>> {

    @Override
    public Optional<Chain> visitTable(TableOperation operation) {
        return Optional.of(operation.accept(new JavaTables(definitions)));
    }

    @Override
    public Optional<Chain> visitColumn(ColumnOperation operation) {
        return Optional.of(operation.accept(new JavaColumns(definitions)));
    }

    @Override
    public Optional<Chain> visitConstraint(ConstraintOperation operation) {
        return Optional.of(operation.accept(new JavaConstraints(definitions)));
    }

    @Override
    public Optional<Chain> visitIndex(IndexOperation operation) {
        return Optional.of(operation.accept(new JavaIndexes(definitions)));
    }

    @Override
    public Optional<Chain> visitType(TypeOperation operation) {
        return Optional.of(operation.accept(new JavaTypes(definitions)));
    }

    @Override
    public Optional<Chain> visitSequence(SequenceOperation operation) {
        return Optional.of(operation.accept(new JavaSequences(definitions)));
    }

    @Override
    public Optional<Chain> visitView(ViewOperation operation) {
        return Optional.of(operation.accept(new JavaViews(definitions)));
    }

    @Override
    public Optional<Chain> visitRoutine(RoutineOperation operation) {
        return Optional.of(operation.accept(new JavaRoutines(definitions)));
    }

    @Override
    public Optional<Chain> visitRow(RowOperation operation) {
        return Optional.of(operation.accept(new JavaRows(definitions)));
    }

    @Override
    public Optional<Chain> visitSchema(SchemaOperation operation) {
        return Optional.of(operation.accept(new JavaSchemas(definitions)));
    }

    @Override
    public Optional<Chain> visitAccess(AccessOperation operation) {
        return Optional.of(operation.accept(new JavaAccess(definitions)));
    }

    @Override
    public Optional<Chain> visitPartition(PartitionOperation operation) {
        return Optional.of(operation.accept(new JavaPartitions(definitions)));
    }

    @Override
    public Optional<Chain> visitWritten(WrittenOperation operation) {
        return operation.accept((WrittenOperationVisitor<Optional<Chain>>) this);
    }

    @Override
    public Optional<Chain> visitCustom(CustomOperation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Chain> visitExecuteSql(ExecuteSql operation) {
        String undo = operation.undoSql();
        return Optional.of(
                undo == null
                        ? call("execute", text(operation.sql()))
                        : call("execute", text(operation.sql()), text(undo)));
    }

    @Override
    public Optional<Chain> visitExecuteParameterized(ExecuteParameterized operation) {
        ParameterizedSql undo = operation.undo();
        return Optional.of(
                undo == null
                        ? call("execute", parameterized(operation.sql()))
                        : call("execute", parameterized(operation.sql()), parameterized(undo)));
    }

    private JavaCode parameterized(ParameterizedSql sql) {
        Chain code = definitions.factory(ParameterizedSql.class, "sql", text(sql.sql()));
        for (ParameterizedSql.Parameter parameter : sql.parameters()) {
            code = code.then("with", text(parameter.name()), parameter.value().accept(new JavaValues(definitions)));
        }
        return code;
    }

    @Override
    public Optional<Chain> visitRunScript(RunScript operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Chain> visitRunJdbc(RunJdbc operation) {
        return Optional.empty();
    }
}
