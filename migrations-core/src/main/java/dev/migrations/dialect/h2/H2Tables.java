package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateTable;
import dev.migrations.op.DropTable;
import dev.migrations.op.Guard;
import dev.migrations.op.MoveTable;
import dev.migrations.op.RenameTable;
import dev.migrations.op.TableOperationVisitor;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations on tables in H2's words. */
record H2Tables(OperationContext context) implements TableOperationVisitor<Statements> {

    @Override
    public Statements visitCreateTable(CreateTable operation) {
        Table table = operation.table();
        H2Definitions definitions = new H2Definitions();
        options(table.options(), definitions.limits());
        definitions
                .limits()
                .lacksIf(
                        operation.guard() == Guard.EXISTENCE && table.comment() != null,
                        "the comment would be given to a table that is there already, too",
                        "Leave out the comment, or IF_NOT_EXISTS.");
        List<String> sql = new ArrayList<>();
        sql.add("CREATE TABLE " + H2Definitions.ifNotExists(operation.guard()) + quote(table.name())
                + parts(table, definitions)
                + table.options().clauses().stream().map(clause -> " " + clause).collect(Collectors.joining()));
        if (table.comment() != null) {
            sql.add("COMMENT ON TABLE " + quote(table.name()) + " IS " + H2Literals.quote(table.comment()));
        }
        return definitions.limits().unless(context, () -> sql);
    }

    /** The columns and constraints in parentheses. */
    static String parts(Table table, H2Definitions definitions) {
        List<String> parts = Stream.concat(
                        table.columns().stream().map(definitions::column),
                        table.constraints().stream().map(definitions::constraint))
                .toList();
        return parts.isEmpty() ? " ()" : " (\n    " + String.join(",\n    ", parts) + "\n)";
    }

    private static void options(TableOptions options, H2Limits limits) {
        limits.lacksIf(
                        options.persistence() == Persistence.UNLOGGED,
                        "it has no unlogged tables",
                        "Leave out unlogged().")
                .lacksIf(options.partitionBy() != null, "its tables have no partitions", "Leave out partitionBy(...).")
                .lacksIf(
                        !options.inherits().isEmpty(),
                        "its tables do not inherit",
                        "Write the columns into the table itself.")
                .lacksIf(
                        !options.parameters().isEmpty(),
                        "its tables have no storage parameters",
                        "Leave out the parameters.");
    }

    @Override
    public Statements visitDropTable(DropTable operation) {
        return context.sql("DROP TABLE " + H2Definitions.ifExists(operation.guard()) + quote(operation.name())
                + H2Definitions.cascade(operation.dependents()));
    }

    @Override
    public Statements visitRenameTable(RenameTable operation) {
        return context.sql("ALTER TABLE " + quote(operation.from()) + " RENAME TO " + quote(operation.to()));
    }

    @Override
    public Statements visitMoveTable(MoveTable operation) {
        return context.unsupported(
                "a table stays in its schema",
                "Create the table in the other schema, copy its rows with op.execute, and drop this one.");
    }
}
