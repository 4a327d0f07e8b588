package dev.migrations.op;

/**
 * One method for each kind of {@link IndexOperation}.
 *
 * @param <R> what the visit returns
 */
public interface IndexOperationVisitor<R> {

    R visitCreateIndex(CreateIndex operation);

    R visitDropIndex(DropIndex operation);

    R visitRenameIndex(RenameIndex operation);

    R visitReindex(Reindex operation);
}
