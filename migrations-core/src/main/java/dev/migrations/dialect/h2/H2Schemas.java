package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

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
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import java.util.List;
import java.util.Optional;

/** Operations on schemas, extensions and comments in H2's words. */
record H2Schemas(OperationContext context) implements SchemaOperationVisitor<Statements> {

    private static final String NO_EXTENSIONS = "it has no extensions";

    private static final String CLASSES = "Leave it out; what H2 is to know more is a Java class on its class path.";

    @Override
    public Statements visitCreateSchema(CreateSchema operation) {
        return context.sql("CREATE SCHEMA " + H2Definitions.ifNotExists(operation.guard()) + quote(operation.name())
                + (operation.owner() == null ? "" : " AUTHORIZATION " + quote(operation.owner())));
    }

    @Override
    public Statements visitDropSchema(DropSchema operation) {
        return context.sql("DROP SCHEMA " + H2Definitions.ifExists(operation.guard()) + quote(operation.name())
                + H2Definitions.cascade(operation.dependents()));
    }

    @Override
    public Statements visitRenameSchema(RenameSchema operation) {
        return context.sql("ALTER SCHEMA " + quote(operation.from()) + " RENAME TO " + quote(operation.to()));
    }

    @Override
    public Statements visitCreateExtension(CreateExtension operation) {
        return context.unsupported(NO_EXTENSIONS, CLASSES);
    }

    @Override
    public Statements visitUpdateExtension(UpdateExtension operation) {
        return context.unsupported(NO_EXTENSIONS, CLASSES);
    }

    @Override
    public Statements visitDropExtension(DropExtension operation) {
        return context.unsupported(NO_EXTENSIONS, CLASSES);
    }

    @Override
    public Statements visitCommentOn(CommentOn operation) {
        DatabaseObject object = operation.object();
        H2Limits limits = new H2Limits()
                .lacksIf(
                        words(object.kind()).isEmpty(),
                        "it keeps no comment of the kind " + object.kind().label(),
                        "Leave the comment out.")
                .lacksIf(
                        !object.argumentTypes().isEmpty(),
                        "routines of one name have one comment",
                        "Leave out the types of the arguments.");
        return limits.unless(
                context,
                () -> List.of("COMMENT ON " + words(object.kind()).orElseThrow() + " " + name(object) + " IS "
                        + H2Literals.quoteOrNull(operation.comment())));
    }

    /** What H2 calls the kind, where it has comments. */
    private static Optional<String> words(DatabaseObject.Kind kind) {
        return switch (kind) {
            case TABLE -> Optional.of("TABLE");
            case COLUMN -> Optional.of("COLUMN");
            case CONSTRAINT -> Optional.of("CONSTRAINT");
            case INDEX -> Optional.of("INDEX");
            case VIEW, MATERIALIZED_VIEW -> Optional.of("VIEW");
            case SEQUENCE -> Optional.of("SEQUENCE");
            case TYPE, DOMAIN -> Optional.of("DOMAIN");
            case FUNCTION -> Optional.of("ALIAS");
            case TRIGGER -> Optional.of("TRIGGER");
            case SCHEMA -> Optional.of("SCHEMA");
            case ROLE -> Optional.of("ROLE");
            case PROCEDURE, POLICY, RULE, AGGREGATE, STATISTICS, EVENT_TRIGGER, EXTENSION, DATABASE -> Optional.empty();
        };
    }

    /** The constraints and triggers of a table stand in its schema. */
    private static String name(DatabaseObject object) {
        QualifiedName table = object.table();
        if (table == null) {
            return quote(object.name());
        }
        return object.kind() == DatabaseObject.Kind.COLUMN
                ? quote(table) + "." + quote(object.name().name())
                : quote(table.sibling(object.name().name()));
    }
}
