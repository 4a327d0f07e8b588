package dev.migrations.dialect.sqlite;

import static dev.migrations.dialect.sqlite.SqliteText.ifExists;
import static dev.migrations.dialect.sqlite.SqliteText.ifNotExists;
import static dev.migrations.dialect.sqlite.SqliteText.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateTable;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropTable;
import dev.migrations.op.MoveTable;
import dev.migrations.op.RenameTable;
import dev.migrations.op.TableOperationVisitor;
import dev.migrations.sql.Statements;

/** Operations on tables in SQLite's words. */
record SqliteTables(OperationContext context) implements TableOperationVisitor<Statements> {

    @Override
    public Statements visitCreateTable(CreateTable operation) {
        return new NewTable(operation.table(), ifNotExists(operation.guard())).planned(context);
    }

    @Override
    public Statements visitDropTable(DropTable operation) {
        return operation.dependents() == Dependents.CASCADE
                ? context.unsupported(
                        "it drops nothing that depends on a table, but what belongs to it",
                        "Leave out CASCADE, and drop views and foreign keys of other tables before.")
                : context.sql("DROP TABLE " + ifExists(operation.guard()) + quote(operation.name()));
    }

    /** Indexes, triggers, views and foreign keys that name the table change with it. */
    @Override
    public Statements visitRenameTable(RenameTable operation) {
        return context.sql("ALTER TABLE " + quote(operation.from()) + " RENAME TO " + quote(operation.to()));
    }

    @Override
    public Statements visitMoveTable(MoveTable operation) {
        return context.unsupported(
                "a table stays in its database",
                "Create it in the other database, insert its rows there, and drop this one.");
    }
}
