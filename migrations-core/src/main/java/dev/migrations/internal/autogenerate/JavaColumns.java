package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.DropColumn;
import dev.migrations.op.RenameColumn;
import dev.migrations.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on columns, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaColumns(JavaDefinitions definitions) implements ColumnOperationVisitor<Chain> {

    @Override
    public Chain visitAddColumn(AddColumn operation) {
        List<JavaCode> options = definitions.options(operation.guard());
        if (!options.isEmpty() && !operation.constraints().isEmpty()) {
            return call(
                    "add",
                    definitions.construct(
                            AddColumn.class,
                            definitions.parsed(operation.table()),
                            definitions.column(operation.column()),
                            definitions.list(definitions.constraints(operation.constraints())),
                            definitions.constant(operation.guard())));
        }
        List<JavaCode> arguments =
                new ArrayList<>(List.of(name(operation.table()), definitions.column(operation.column())));
        arguments.addAll(options);
        arguments.addAll(definitions.constraints(operation.constraints()));
        return call("addColumn", arguments);
    }

    @Override
    public Chain visitDropColumn(DropColumn operation) {
        List<JavaCode> options = definitions.options(operation.guard(), operation.dependents());
        Column column = operation.column();
        if (!operation.constraints().isEmpty() && (column == null || !options.isEmpty())) {
            return call(
                    "add",
                    definitions.construct(
                            DropColumn.class,
                            definitions.parsed(operation.table()),
                            text(operation.name()),
                            definitions.constant(operation.guard()),
                            definitions.constant(operation.dependents()),
                            definitions.orNull(column, definitions::column),
                            definitions.list(definitions.constraints(operation.constraints()))));
        }
        List<JavaCode> arguments = new ArrayList<>(
                List.of(name(operation.table()), column == null ? text(operation.name()) : definitions.column(column)));
        arguments.addAll(options);
        arguments.addAll(definitions.constraints(operation.constraints()));
        return call("dropColumn", arguments);
    }

    @Override
    public Chain visitAlterColumn(AlterColumn operation) {
        if (operation.changes().isEmpty()) {
            return call(
                    "add",
                    definitions.construct(
                            AlterColumn.class,
                            definitions.parsed(operation.table()),
                            text(operation.column()),
                            definitions.list(List.of())));
        }
        Chain changes = JavaCode.on("c");
        for (ColumnChange change : operation.changes()) {
            changes = change.accept(new JavaColumnChanges(definitions, changes));
        }
        return call(
                "alterColumn", name(operation.table()), text(operation.column()), new JavaCode.Lambda("c", changes));
    }

    @Override
    public Chain visitRenameColumn(RenameColumn operation) {
        return call("renameColumn", name(operation.table()), text(operation.from()), text(operation.to()));
    }
}
