package dev.migrations.dialect.sqlite;

import static dev.migrations.dialect.sqlite.SqliteText.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.DropColumn;
import dev.migrations.op.RenameColumn;
import dev.migrations.sql.Statements;

/** Operations on columns in SQLite's words, but for those that are part of a run of alterations. */
record SqliteColumns(OperationContext context) implements ColumnOperationVisitor<Statements> {

    @Override
    public Statements visitAddColumn(AddColumn operation) {
        throw alteration();
    }

    @Override
    public Statements visitDropColumn(DropColumn operation) {
        throw alteration();
    }

    @Override
    public Statements visitAlterColumn(AlterColumn operation) {
        throw alteration();
    }

    private static IllegalArgumentException alteration() {
        return new IllegalArgumentException("it is part of a run of alterations");
    }

    /** Indexes, triggers, views and foreign keys that name the column change with it. */
    @Override
    public Statements visitRenameColumn(RenameColumn operation) {
        return context.sql("ALTER TABLE " + quote(operation.table()) + " RENAME COLUMN " + quote(operation.from())
                + " TO " + quote(operation.to()));
    }
}
