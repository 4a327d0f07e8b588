package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.CreateTable;
import dev.migrations.op.DropTable;
import dev.migrations.op.MoveTable;
import dev.migrations.op.RenameTable;
import dev.migrations.op.TableOperationVisitor;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on tables, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaTables(JavaDefinitions definitions) implements TableOperationVisitor<Chain> {

    @Override
    public Chain visitCreateTable(CreateTable operation) {
        List<JavaCode> arguments = new ArrayList<>(
                List.of(name(operation.table().name()), new JavaTableBuilder(definitions).code(operation.table())));
        arguments.addAll(definitions.options(operation.guard()));
        return call("createTable", arguments);
    }

    @Override
    public Chain visitDropTable(DropTable operation) {
        List<JavaCode> options = definitions.options(operation.guard(), operation.dependents());
        Table table = operation.table();
        if (!operation.indexes().isEmpty() && (table == null || !options.isEmpty())) {
            return call(
                    "add",
                    definitions.construct(
                            DropTable.class,
                            definitions.parsed(operation.name()),
                            definitions.constant(operation.guard()),
                            definitions.constant(operation.dependents()),
                            definitions.orNull(table, definitions::table),
                            definitions.list(definitions.indexes(operation.indexes()))));
        }
        List<JavaCode> arguments =
                new ArrayList<>(List.of(table == null ? name(operation.name()) : definitions.table(table)));
        arguments.addAll(options);
        arguments.addAll(definitions.indexes(operation.indexes()));
        return call("dropTable", arguments);
    }

    @Override
    public Chain visitRenameTable(RenameTable operation) {
        return call("renameTable", name(operation.from()), name(QualifiedName.of(operation.to())));
    }

    @Override
    public Chain visitMoveTable(MoveTable operation) {
        return call("moveTable", name(operation.table()), text(operation.schema()));
    }
}
