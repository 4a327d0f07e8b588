package dev.migrations.op;

/** What a revision asks for on types that are created under a name. */
public sealed interface TypeOperation extends Operation
        permits CreateEnum,
                AddEnumValue,
                RenameEnumValue,
                DropEnum,
                CreateDomain,
                AlterDomain,
                DropDomain,
                CreateCompositeType,
                DropCompositeType,
                RenameType {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(TypeOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitType(this);
    }
}
