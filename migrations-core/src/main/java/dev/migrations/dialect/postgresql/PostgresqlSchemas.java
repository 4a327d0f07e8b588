package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateExtension;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.DropExtension;
import dev.migrations.op.DropSchema;
import dev.migrations.op.RenameSchema;
import dev.migrations.op.SchemaOperationVisitor;
import dev.migrations.op.UpdateExtension;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Extension;
import dev.migrations.sql.Statements;

/** Operations on schemas, extensions and comments in PostgreSQL's words. */
record PostgresqlSchemas(OperationContext context) implements SchemaOperationVisitor<Statements> {

    @Override
    public Statements visitCreateSchema(CreateSchema operation) {
        String owner = operation.owner();
        return context.sql("CREATE SCHEMA " + PostgresqlClauses.ifNotExists(operation.guard())
                + quote(operation.name())
                + (owner == null ? "" : " AUTHORIZATION " + quote(owner)));
    }

    @Override
    public Statements visitDropSchema(DropSchema operation) {
        return context.sql(
                PostgresqlClauses.drop("SCHEMA", operation.guard(), quote(operation.name()), operation.dependents()));
    }

    @Override
    public Statements visitRenameSchema(RenameSchema operation) {
        return context.sql("ALTER SCHEMA " + quote(operation.from()) + " RENAME TO " + quote(operation.to()));
    }

    @Override
    public Statements visitCreateExtension(CreateExtension operation) {
        Extension extension = operation.extension();
        return context.sql("CREATE EXTENSION " + PostgresqlClauses.ifNotExists(operation.guard())
                + quote(extension.name())
                + (extension.schema() == null ? "" : " SCHEMA " + quote(extension.schema()))
                + (extension.version() == null ? "" : " VERSION " + PostgresqlLiterals.quote(extension.version())));
    }

    @Override
    public Statements visitUpdateExtension(UpdateExtension operation) {
        String version = operation.version();
        return context.sql("ALTER EXTENSION " + quote(operation.name()) + " UPDATE"
                + (version == null ? "" : " TO " + PostgresqlLiterals.quote(version)));
    }

    @Override
    public Statements visitDropExtension(DropExtension operation) {
        return context.sql(PostgresqlClauses.drop(
                "EXTENSION", operation.guard(), quote(operation.name()), operation.dependents()));
    }

    @Override
    public Statements visitCommentOn(CommentOn operation) {
        DatabaseObject object = operation.object();
        if (PostgresqlObjects.isOutsideSchemas(object.kind()) && object.name().schema() != null) {
            return context.unsupported(
                    "a " + object.kind().label() + " is in no schema",
                    "Name it alone; a name with a dot in it is written in double quotes.");
        }
        String comment = operation.comment();
        return context.sql("COMMENT ON " + PostgresqlObjects.named(object) + " IS "
                + (comment == null ? "NULL" : PostgresqlLiterals.quote(comment)));
    }
}
