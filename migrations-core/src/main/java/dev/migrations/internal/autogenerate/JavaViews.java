package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.word;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.CreateView;
import dev.migrations.op.DropView;
import dev.migrations.op.RefreshView;
import dev.migrations.op.ReplaceView;
import dev.migrations.op.ViewOperationVisitor;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on views, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaViews(JavaDefinitions definitions) implements ViewOperationVisitor<Chain> {

    @Override
    public Chain visitCreateView(CreateView operation) {
        List<JavaCode> arguments = new ArrayList<>(List.of(definitions.view(operation.view())));
        arguments.addAll(definitions.options(operation.guard()));
        return call("createView", arguments);
    }

    @Override
    public Chain visitReplaceView(ReplaceView operation) {
        View existing = operation.existing();
        if (existing == null && !operation.indexes().isEmpty()) {
            return call(
                    "add",
                    definitions.construct(
                            ReplaceView.class,
                            definitions.view(operation.view()),
                            word("null"),
                            definitions.list(definitions.indexes(operation.indexes()))));
        }
        List<JavaCode> arguments = new ArrayList<>(List.of(definitions.view(operation.view())));
        if (existing != null) {
            arguments.add(definitions.view(existing));
        }
        arguments.addAll(definitions.indexes(operation.indexes()));
        return call("replaceView", arguments);
    }

    @Override
    public Chain visitRefreshView(RefreshView operation) {
        if (operation.population() != View.Population.FILLED) {
            return call(
                    "add",
                    definitions.construct(
                            RefreshView.class,
                            definitions.parsed(operation.name()),
                            definitions.constant(operation.build()),
                            definitions.constant(operation.population())));
        }
        return operation.build() == IndexBuild.BLOCKING
                ? call("refreshView", name(operation.name()))
                : call("refreshView", name(operation.name()), definitions.constant(operation.build()));
    }

    @Override
    public Chain visitDropView(DropView operation) {
        View view = operation.view();
        boolean isUsual =
                view == null || (view.kind() == operation.kind() && view.name().equals(operation.name()));
        if (!isUsual) {
            return call(
                    "add",
                    definitions.construct(
                            DropView.class,
                            definitions.constant(operation.kind()),
                            definitions.parsed(operation.name()),
                            definitions.constant(operation.guard()),
                            definitions.constant(operation.dependents()),
                            definitions.orNull(view, definitions::view)));
        }
        String method =
                view == null && operation.kind() == View.Kind.MATERIALIZED_VIEW ? "dropMaterializedView" : "dropView";
        return definitions.drop(
                method,
                definitions.orElse(view, definitions::view, name(operation.name())),
                operation.guard(),
                operation.dependents());
    }
}
