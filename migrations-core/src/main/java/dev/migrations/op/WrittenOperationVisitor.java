package dev.migrations.op;

/**
 * One method for each kind of {@link WrittenOperation}.
 *
 * @param <R> what the visit returns
 */
public interface WrittenOperationVisitor<R> {

    R visitExecuteSql(ExecuteSql operation);

    R visitExecuteParameterized(ExecuteParameterized operation);

    R visitRunScript(RunScript operation);

    R visitRunJdbc(RunJdbc operation);
}
