package dev.migrations.op;

/**
 * One method for each kind of {@link SchemaOperation}.
 *
 * @param <R> what the visit returns
 */
public interface SchemaOperationVisitor<R> {

    R visitCreateSchema(CreateSchema operation);

    R visitDropSchema(DropSchema operation);

    R visitRenameSchema(RenameSchema operation);

    R visitCreateExtension(CreateExtension operation);

    R visitUpdateExtension(UpdateExtension operation);

    R visitDropExtension(DropExtension operation);

    R visitCommentOn(CommentOn operation);
}
