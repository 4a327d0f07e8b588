package dev.migrations.op;

/** What a revision asks for on whole tables. */
public sealed interface TableOperation extends Operation permits CreateTable, DropTable, RenameTable, MoveTable {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(TableOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitTable(this);
    }
}
