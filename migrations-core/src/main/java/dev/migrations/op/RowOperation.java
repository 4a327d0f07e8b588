package dev.migrations.op;

/** What a revision asks for on the rows of a table. */
public sealed interface RowOperation extends Operation permits InsertRows, UpdateRows, DeleteRows, DeleteWhere {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(RowOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRow(this);
    }
}
