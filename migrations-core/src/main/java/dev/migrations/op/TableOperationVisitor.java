package dev.migrations.op;

/**
 * One method for each kind of {@link TableOperation}.
 *
 * @param <R> what the visit returns
 */
public interface TableOperationVisitor<R> {

    R visitCreateTable(CreateTable operation);

    R visitDropTable(DropTable operation);

    R visitRenameTable(RenameTable operation);

    R visitMoveTable(MoveTable operation);
}
