package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.DeleteRows;
import dev.migrations.op.DeleteWhere;
import dev.migrations.op.InsertRows;
import dev.migrations.op.RowOperationVisitor;
import dev.migrations.op.UpdateRows;
import dev.migrations.sql.Statements;

/** Operations on rows in PostgreSQL's words. */
record PostgresqlRows(OperationContext context) implements RowOperationVisitor<Statements> {

    @Override
    public Statements visitInsertRows(InsertRows operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitUpdateRows(UpdateRows operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDeleteRows(DeleteRows operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDeleteWhere(DeleteWhere operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }
}
