package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateExtension;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.DropExtension;
import dev.migrations.op.DropSchema;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.RenameSchema;
import dev.migrations.op.SchemaOperationVisitor;
import dev.migrations.op.UpdateExtension;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on schemas, extensions and comments, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaSchemas(JavaDefinitions definitions) implements SchemaOperationVisitor<Chain> {

    @Override
    public Chain visitCreateSchema(CreateSchema operation) {
        if (operation.owner() != null) {
            return call("add", schema(operation));
        }
        List<JavaCode> arguments = new ArrayList<>(List.of(text(operation.name())));
        arguments.addAll(definitions.options(operation.guard()));
        return call("createSchema", arguments);
    }

    @Override
    public Chain visitDropSchema(DropSchema operation) {
        return new CreateSchema(operation.name(), null, Guard.NONE).equals(operation.schema())
                ? definitions.drop("dropSchema", text(operation.name()), operation.guard(), operation.dependents())
                : call(
                        "add",
                        definitions.construct(
                                DropSchema.class,
                                text(operation.name()),
                                definitions.constant(operation.guard()),
                                definitions.constant(operation.dependents()),
                                definitions.orNull(operation.schema(), this::schema)));
    }

    @Override
    public Chain visitRenameSchema(RenameSchema operation) {
        return call("renameSchema", text(operation.from()), text(operation.to()));
    }

    @Override
    public Chain visitCreateExtension(CreateExtension operation) {
        List<JavaCode> arguments = new ArrayList<>(List.of(definitions.extension(operation.extension())));
        arguments.addAll(definitions.options(operation.guard()));
        return call("createExtension", arguments);
    }

    @Override
    public Chain visitUpdateExtension(UpdateExtension operation) {
        String version = operation.version();
        String existing = operation.existing();
        if (version == null && existing == null) {
            return call("updateExtension", text(operation.name()));
        }
        return version != null && existing != null
                ? call("updateExtension", text(operation.name()), text(version), text(existing))
                : call(
                        "add",
                        definitions.construct(
                                UpdateExtension.class,
                                text(operation.name()),
                                definitions.orNull(version, JavaCode::text),
                                definitions.orNull(existing, JavaCode::text)));
    }

    @Override
    public Chain visitDropExtension(DropExtension operation) {
        return definitions.drop(
                "dropExtension",
                definitions.orElse(operation.extension(), definitions::extension, text(operation.name())),
                operation.guard(),
                operation.dependents());
    }

    @Override
    public Chain visitCommentOn(CommentOn operation) {
        String comment = operation.comment();
        JavaCode object = definitions.object(operation.object());
        if (comment == null) {
            return call("dropComment", object, definitions.existing(operation.existing()));
        }
        return operation.existing().equals(Existing.unknown())
                ? call("comment", object, text(comment))
                : call("comment", object, text(comment), definitions.existing(operation.existing()));
    }

    private JavaCode schema(CreateSchema operation) {
        return definitions.construct(
                CreateSchema.class,
                text(operation.name()),
                definitions.orNull(operation.owner(), JavaCode::text),
                definitions.constant(operation.guard()));
    }
}
