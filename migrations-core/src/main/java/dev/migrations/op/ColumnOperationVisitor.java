package dev.migrations.op;

/**
 * One method for each kind of {@link ColumnOperation}.
 *
 * @param <R> what the visit returns
 */
public interface ColumnOperationVisitor<R> {

    R visitAddColumn(AddColumn operation);

    R visitDropColumn(DropColumn operation);

    R visitAlterColumn(AlterColumn operation);

    R visitRenameColumn(RenameColumn operation);
}
