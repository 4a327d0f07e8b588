package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.DropColumn;
import dev.migrations.op.Guard;
import dev.migrations.op.RenameColumn;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Identity;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on columns in the words that MariaDB and MySQL have in common; {@code IF EXISTS} and {@code IF NOT EXISTS} are
 * MariaDB's alone.
 */
record MysqlColumns(OperationContext context, MysqlServer server) implements ColumnOperationVisitor<Statements> {

    @Override
    public Statements visitAddColumn(AddColumn operation) {
        Refusals refusals = new Refusals();
        server.refuseIf(operation.guard(), "a column", refusals);
        return refusals.orElseOne(context, () -> added(operation, refusals));
    }

    /** Where the column is there already, its constraints may be too, under the same names. */
    private static String added(AddColumn operation, Refusals refusals) {
        Column column = operation.column();
        MysqlColumnText columns = new MysqlColumnText(refusals);
        MysqlConstraintText constraints = new MysqlConstraintText(refusals);
        List<String> clauses = new ArrayList<>();
        clauses.add("ADD COLUMN " + MysqlNames.ifNotExists(operation.guard())
                + columns.definition(column, operation.constraints()));
        for (Constraint constraint : operation.constraints()) {
            clauses.add("ADD " + constraints.of(constraint));
        }
        if (column.identity() != Identity.NONE) {
            columns.firstNumber(column.identityOptions()).ifPresent(clauses::add);
        }
        refusals.refuseIf(
                operation.guard() == Guard.EXISTENCE && clauses.size() > 1,
                "it would add the constraints also where the column is there already",
                "Add the constraints with addConstraint, or leave out IF NOT EXISTS.");
        return MysqlNames.alterTable(operation.table(), clauses);
    }

    /** Constraints on the column alone keep the server from dropping it, but for its indexes, which go with it. */
    @Override
    public Statements visitDropColumn(DropColumn operation) {
        Refusals refusals = new Refusals();
        MysqlNames.refuseCascade(operation.dependents(), refusals);
        server.refuseIf(operation.guard(), "a column", refusals);
        List<String> clauses = new ArrayList<>();
        for (Constraint constraint : operation.constraints()) {
            clauses.add(MysqlConstraintText.dropped(constraint));
        }
        refusals.refuseIf(
                operation.guard() == Guard.EXISTENCE && !clauses.isEmpty(),
                "it would drop the constraints also where the column is not there",
                "Drop the constraints with dropConstraint, or leave out IF EXISTS.");
        clauses.add("DROP COLUMN " + MysqlNames.ifExists(operation.guard()) + quote(operation.name()));
        return refusals.orElseOne(context, () -> MysqlNames.alterTable(operation.table(), clauses));
    }

    @Override
    public Statements visitAlterColumn(AlterColumn operation) {
        Refusals refusals = new Refusals();
        return refusals.orElse(
                context,
                () -> new ModifiedColumn(operation.table(), operation.column()).changed(operation.changes(), refusals));
    }

    @Override
    public Statements visitRenameColumn(RenameColumn operation) {
        return context.sql(MysqlNames.alterTable(
                operation.table(), "RENAME COLUMN " + quote(operation.from()) + " TO " + quote(operation.to())));
    }
}
