package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.DropColumn;
import dev.migrations.op.Guard;
import dev.migrations.op.RenameColumn;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/** Operations on columns in H2's words. */
record H2Columns(OperationContext context) implements ColumnOperationVisitor<Statements> {

    @Override
    public Statements visitAddColumn(AddColumn operation) {
        H2Definitions definitions = new H2Definitions();
        definitions
                .limits()
                .lacksIf(
                        operation.guard() == Guard.EXISTENCE
                                && !operation.constraints().isEmpty(),
                        "the constraints would be added to a column that is there already, too",
                        "Leave out IF_NOT_EXISTS, or add the constraints by operations of their own.");
        List<String> sql = new ArrayList<>();
        sql.add(alter(operation.table()) + "ADD COLUMN " + H2Definitions.ifNotExists(operation.guard())
                + definitions.column(operation.column()));
        operation
                .constraints()
                .forEach(constraint -> sql.add(alter(operation.table()) + "ADD " + definitions.constraint(constraint)));
        return definitions.limits().unless(context, () -> sql);
    }

    /** H2 drops a column together with the constraints and indexes that are on nothing else. */
    @Override
    public Statements visitDropColumn(DropColumn operation) {
        return new H2Limits()
                .cascade(operation.dependents(), "column")
                .lacksIf(
                        operation.constraints().stream().anyMatch(constraint -> constraint.name() == null),
                        "a constraint without a name cannot be dropped",
                        "Name the constraints of the column with named(\"...\").")
                .unless(context, () -> {
                    List<String> sql = new ArrayList<>();
                    operation.constraints().forEach(constraint -> sql.add(dropConstraint(operation, constraint)));
                    sql.add(alter(operation.table()) + "DROP COLUMN " + H2Definitions.ifExists(operation.guard())
                            + quote(operation.name()));
                    return sql;
                });
    }

    private static String dropConstraint(DropColumn operation, Constraint constraint) {
        return alter(operation.table()) + "DROP CONSTRAINT " + H2Definitions.ifExists(operation.guard())
                + quote(String.valueOf(constraint.name()));
    }

    @Override
    public Statements visitAlterColumn(AlterColumn operation) {
        H2ColumnChanges changes = new H2ColumnChanges(operation.table(), operation.column());
        List<String> sql = operation.changes().stream()
                .flatMap(change -> change.accept(changes).stream())
                .toList();
        return changes.limits().unless(context, () -> sql);
    }

    @Override
    public Statements visitRenameColumn(RenameColumn operation) {
        return context.sql(alter(operation.table()) + "ALTER COLUMN " + quote(operation.from()) + " RENAME TO "
                + quote(operation.to()));
    }

    private static String alter(QualifiedName table) {
        return "ALTER TABLE " + quote(table) + " ";
    }
}
