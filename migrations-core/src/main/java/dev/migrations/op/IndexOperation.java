package dev.migrations.op;

/** What a revision asks for on indexes of a table. */
public sealed interface IndexOperation extends Operation permits CreateIndex, DropIndex, RenameIndex, Reindex {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(IndexOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitIndex(this);
    }
}
