package dev.migrations.dialect.sqlite;

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

/** SQLite has no schemas but attached databases, no extensions that it keeps, and no comments. */
record SqliteSchemas(OperationContext context) implements SchemaOperationVisitor<Statements> {

    @Override
    public Statements visitCreateSchema(CreateSchema operation) {
        return noSchemas();
    }

    @Override
    public Statements visitDropSchema(DropSchema operation) {
        return noSchemas();
    }

    @Override
    public Statements visitRenameSchema(RenameSchema operation) {
        return noSchemas();
    }

    @Override
    public Statements visitCreateExtension(CreateExtension operation) {
        return noExtensions();
    }

    @Override
    public Statements visitUpdateExtension(UpdateExtension operation) {
        return noExtensions();
    }

    @Override
    public Statements visitDropExtension(DropExtension operation) {
        return noExtensions();
    }

    @Override
    public Statements visitCommentOn(CommentOn operation) {
        return noComments();
    }

    private Statements noSchemas() {
        return context.unsupported(
                "its schemas are the files that a connection attaches",
                "Name the tables without a schema, or attach another file to the connection.");
    }

    private Statements noExtensions() {
        return context.unsupported(
                "a connection loads its extensions, and the database keeps none",
                "Load the extension where the connections are opened.");
    }

    private Statements noComments() {
        return context.unsupported(
                "it keeps no comments",
                "Leave the comment out, or write it into the revision as a comment of SQL or Java.");
    }
}
