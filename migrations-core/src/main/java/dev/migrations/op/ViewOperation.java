package dev.migrations.op;

/** What a revision asks for on views and materialized views. */
public sealed interface ViewOperation extends Operation permits CreateView, ReplaceView, RefreshView, DropView {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(ViewOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitView(this);
    }
}
