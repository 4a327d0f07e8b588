package dev.migrations.op;

/** What a revision asks for on constraints of a table. */
public sealed interface ConstraintOperation extends Operation
        permits AddConstraint, AddConstraintUsingIndex, DropConstraint, RenameConstraint, ValidateConstraint {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(ConstraintOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitConstraint(this);
    }
}
