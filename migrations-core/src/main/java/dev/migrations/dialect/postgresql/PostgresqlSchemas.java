package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateExtension;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.DropExtension;
import dev.migrations.op.DropSchema;
import dev.migrations.op.RenameSchema;
import dev.migrations.op.SchemaOperationVisitor;
import dev.migrations.op.UpdateExtension;
import dev.migrations.sql.Statements;

/** Operations on schemas, extensions and comments in PostgreSQL's words. */
record PostgresqlSchemas(OperationContext context) implements SchemaOperationVisitor<Statements> {

    @Override
    public Statements visitCreateSchema(CreateSchema operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropSchema(DropSchema operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitRenameSchema(RenameSchema operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitCreateExtension(CreateExtension operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitUpdateExtension(UpdateExtension operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropExtension(DropExtension operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitCommentOn(CommentOn operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }
}
