package dev.migrations.op;

/** What a revision asks for on columns of a table. */
public sealed interface ColumnOperation extends Operation permits AddColumn, DropColumn, AlterColumn, RenameColumn {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(ColumnOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitColumn(this);
    }
}
