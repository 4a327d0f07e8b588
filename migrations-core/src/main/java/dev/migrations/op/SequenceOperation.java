package dev.migrations.op;

/** What a revision asks for on sequences. */
public sealed interface SequenceOperation extends Operation
        permits CreateSequence, AlterSequence, OwnSequence, RestartSequence, RenameSequence, DropSequence {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(SequenceOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitSequence(this);
    }
}
