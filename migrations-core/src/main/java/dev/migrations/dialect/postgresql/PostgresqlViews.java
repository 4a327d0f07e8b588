package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateView;
import dev.migrations.op.DropView;
import dev.migrations.op.RefreshView;
import dev.migrations.op.ReplaceView;
import dev.migrations.op.ViewOperationVisitor;
import dev.migrations.sql.Statements;

/** Operations on views in PostgreSQL's words. */
record PostgresqlViews(OperationContext context) implements ViewOperationVisitor<Statements> {

    @Override
    public Statements visitCreateView(CreateView operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitReplaceView(ReplaceView operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitRefreshView(RefreshView operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropView(DropView operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }
}
