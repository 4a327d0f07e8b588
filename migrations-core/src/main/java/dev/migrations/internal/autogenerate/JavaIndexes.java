package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.DropIndex;
import dev.migrations.op.IndexOperationVisitor;
import dev.migrations.op.Reindex;
import dev.migrations.op.RenameIndex;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Operations on indexes, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaIndexes(JavaDefinitions definitions) implements IndexOperationVisitor<Chain> {

    @Override
    public Chain visitCreateIndex(CreateIndex operation) {
        List<JavaCode> arguments =
                new ArrayList<>(List.of(name(operation.table()), definitions.index(operation.index())));
        arguments.addAll(definitions.options(operation.guard()));
        return call("createIndex", arguments);
    }

    @Override
    public Chain visitDropIndex(DropIndex operation) {
        Index index = operation.index();
        String name = operation.name();
        boolean isUsual =
                index == null ? name != null : Objects.equals(index.name(), name) && index.build() == operation.build();
        if (!isUsual) {
            return call(
                    "add",
                    definitions.construct(
                            DropIndex.class,
                            definitions.parsed(operation.table()),
                            definitions.orNull(name, JavaCode::text),
                            definitions.constant(operation.guard()),
                            definitions.constant(operation.dependents()),
                            definitions.constant(operation.build()),
                            definitions.orNull(index, definitions::index)));
        }
        List<JavaCode> arguments = new ArrayList<>(List.of(
                name(operation.table()), index == null ? text(String.valueOf(name)) : definitions.index(index)));
        if (index == null && operation.build() != IndexBuild.BLOCKING) {
            arguments.add(definitions.constant(operation.build()));
        }
        arguments.addAll(definitions.options(operation.guard(), operation.dependents()));
        return call("dropIndex", arguments);
    }

    @Override
    public Chain visitRenameIndex(RenameIndex operation) {
        return call("renameIndex", name(operation.table()), text(operation.from()), text(operation.to()));
    }

    @Override
    public Chain visitReindex(Reindex operation) {
        return call(
                "reindex",
                definitions.constant(operation.scope()),
                name(operation.name()),
                definitions.constant(operation.build()));
    }
}
