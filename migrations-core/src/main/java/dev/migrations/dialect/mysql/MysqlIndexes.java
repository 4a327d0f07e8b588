package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.DropIndex;
import dev.migrations.op.IndexOperationVisitor;
import dev.migrations.op.Reindex;
import dev.migrations.op.RenameIndex;
import dev.migrations.schema.IndexBuild;
import dev.migrations.sql.Statements;

/**
 * Operations on indexes in the words that MariaDB and MySQL have in common; {@code IF EXISTS} and {@code IF NOT EXISTS} are
 * MariaDB's alone.
 */
record MysqlIndexes(OperationContext context, MysqlServer server) implements IndexOperationVisitor<Statements> {

    @Override
    public Statements visitCreateIndex(CreateIndex operation) {
        Refusals refusals = new Refusals();
        refuseConcurrent(operation.index().build(), refusals);
        server.refuseIf(operation.guard(), "an index", refusals);
        return refusals.orElseOne(context, () -> new MysqlIndexText(refusals).create(operation));
    }

    private static void refuseConcurrent(IndexBuild build, Refusals refusals) {
        refusals.refuseIf(
                build == IndexBuild.CONCURRENT,
                "it has no word for building concurrently",
                "Leave out concurrently(): InnoDB lets others write meanwhile, where it can.");
    }

    @Override
    public Statements visitDropIndex(DropIndex operation) {
        Refusals refusals = new Refusals();
        refuseConcurrent(operation.build(), refusals);
        MysqlNames.refuseCascade(operation.dependents(), refusals);
        server.refuseIf(operation.guard(), "an index", refusals);
        return refusals.orElseOne(
                context,
                () -> "DROP INDEX " + MysqlNames.ifExists(operation.guard()) + quote(operation.requiredName()) + " ON "
                        + quote(operation.table()));
    }

    @Override
    public Statements visitRenameIndex(RenameIndex operation) {
        return context.sql(MysqlNames.alterTable(
                operation.table(), "RENAME INDEX " + quote(operation.from()) + " TO " + quote(operation.to())));
    }

    /** A table is built anew as a whole. */
    @Override
    public Statements visitReindex(Reindex operation) {
        Refusals refusals = new Refusals();
        refuseConcurrent(operation.build(), refusals);
        refusals.refuseIf(
                operation.scope() != Reindex.Scope.TABLE,
                "it builds the indexes of one table anew",
                "Write an operation for the table: reindex(Scope.TABLE, ...).");
        return refusals.orElseOne(context, () -> MysqlNames.alterTable(operation.name(), "FORCE"));
    }
}
