package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.literal;
import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateExtension;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropExtension;
import dev.migrations.op.DropSchema;
import dev.migrations.op.RenameSchema;
import dev.migrations.op.SchemaOperationVisitor;
import dev.migrations.op.UpdateExtension;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Operations on schemas, which are databases here, and on comments. The server drops a database together with all that is in
 * it; so one that is to be empty is looked at first. Comments of databases are MariaDB's alone.
 */
record MysqlSchemas(OperationContext context, MysqlServer server) implements SchemaOperationVisitor<Statements> {

    @Override
    public Statements visitCreateSchema(CreateSchema operation) {
        Refusals refusals = new Refusals();
        refusals.refuseIf(
                operation.owner() != null, "its schemas have no owner", "Leave out the owner, and grant privileges.");
        return refusals.orElseOne(
                context,
                () -> "CREATE DATABASE " + MysqlNames.ifNotExists(operation.guard()) + quote(operation.name()));
    }

    @Override
    public Statements visitDropSchema(DropSchema operation) {
        String drop = "DROP DATABASE " + MysqlNames.ifExists(operation.guard()) + quote(operation.name());
        return operation.dependents() == Dependents.CASCADE
                ? context.sql(drop)
                : context.sql(ServerWritten.executeIf(
                        isEmpty(operation.name()),
                        drop,
                        "Schema '" + operation.name()
                                + "' is not empty. Drop what is in it first, or drop it with CASCADE."));
    }

    private static String isEmpty(String schema) {
        return Stream.of("tables.table", "routines.routine", "events.event")
                .map(view -> view.split("\\."))
                .map(parts -> "NOT EXISTS (SELECT 1 FROM information_schema." + parts[0] + " WHERE " + parts[1]
                        + "_schema = " + literal(schema) + ")")
                .collect(Collectors.joining("\n    AND "));
    }

    @Override
    public Statements visitRenameSchema(RenameSchema operation) {
        return context.unsupported(
                "it cannot rename a database", "Create the other schema, and move each table with moveTable.");
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

    private Statements noExtensions() {
        return context.unsupported(
                "it has no extensions", "Let whoever runs the server install a plugin, and leave it out.");
    }

    @Override
    public Statements visitCommentOn(CommentOn operation) {
        DatabaseObject object = operation.object();
        String comment = operation.comment();
        String text = literal(comment == null ? "" : comment);
        String name = quote(object.name());
        return switch (object.kind()) {
            case TABLE -> context.sql("ALTER TABLE " + name + " COMMENT = " + text);
            case SEQUENCE -> ofMariadb("it has no sequences", "ALTER TABLE " + name + " COMMENT = " + text);
            case COLUMN -> context.sql(commented(operation));
            case SCHEMA, DATABASE ->
                ofMariadb("its databases have no comments", "ALTER DATABASE " + name + " COMMENT = " + text);
            case FUNCTION -> context.sql("ALTER FUNCTION " + name + " COMMENT " + text);
            case PROCEDURE -> context.sql("ALTER PROCEDURE " + name + " COMMENT " + text);
            case INDEX ->
                context.unsupported(
                        "the comment of an index stays as it is",
                        "Drop the index, and create it again with(\"COMMENT\", \"'...'\").");
            case CONSTRAINT,
                    VIEW,
                    MATERIALIZED_VIEW,
                    TYPE,
                    DOMAIN,
                    AGGREGATE,
                    STATISTICS,
                    TRIGGER,
                    POLICY,
                    RULE,
                    EVENT_TRIGGER,
                    EXTENSION,
                    ROLE ->
                context.unsupported(
                        "its comments are on tables, columns, sequences, routines and schemas",
                        "Leave it out, or comment on the table.");
        };
    }

    private Statements ofMariadb(String reason, String sql) {
        Refusals refusals = new Refusals();
        server.refuse(reason, "Leave the comment out.", refusals);
        return refusals.orElseOne(context, () -> sql);
    }

    private static List<String> commented(CommentOn operation) {
        QualifiedName table = operation.object().table();
        if (table == null) {
            throw new IllegalArgumentException("a column belongs to a table");
        }
        return new ModifiedColumn(table, operation.object().name().name())
                .commented(new ColumnChange.SetComment(operation.comment(), operation.existing()));
    }
}
