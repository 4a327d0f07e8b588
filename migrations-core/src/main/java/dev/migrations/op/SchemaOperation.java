package dev.migrations.op;

/** What a revision asks for on schemas, extensions and comments. */
public sealed interface SchemaOperation extends Operation
        permits CreateSchema, DropSchema, RenameSchema, CreateExtension, UpdateExtension, DropExtension, CommentOn {

    /** Calls the method of the visitor that is for this kind of operation. */
    <R> R accept(SchemaOperationVisitor<R> visitor);

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitSchema(this);
    }
}
