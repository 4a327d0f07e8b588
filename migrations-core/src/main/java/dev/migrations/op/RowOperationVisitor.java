package dev.migrations.op;

/**
 * One method for each kind of {@link RowOperation}.
 *
 * @param <R> what the visit returns
 */
public interface RowOperationVisitor<R> {

    R visitInsertRows(InsertRows operation);

    R visitUpdateRows(UpdateRows operation);

    R visitDeleteRows(DeleteRows operation);

    R visitDeleteWhere(DeleteWhere operation);
}
