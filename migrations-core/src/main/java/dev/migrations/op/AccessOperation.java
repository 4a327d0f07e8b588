package dev.migrations.op;

/** What a revision asks for on privileges and on row level security. */
public sealed interface AccessOperation extends Operation
        permits Grant, Revoke, SetRowSecurity, CreatePolicy, DropPolicy {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(AccessOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAccess(this);
    }
}
