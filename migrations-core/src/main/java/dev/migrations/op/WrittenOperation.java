package dev.migrations.op;

/** What a revision wrote itself, in SQL or in Java. */
public sealed interface WrittenOperation extends Operation
        permits ExecuteSql, ExecuteParameterized, RunScript, RunJdbc {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(WrittenOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitWritten(this);
    }
}
