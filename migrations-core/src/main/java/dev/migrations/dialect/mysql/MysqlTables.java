package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.literal;
import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateTable;
import dev.migrations.op.DropTable;
import dev.migrations.op.MoveTable;
import dev.migrations.op.RenameTable;
import dev.migrations.op.TableOperationVisitor;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Operations on tables in the words that MariaDB and MySQL have in common. */
record MysqlTables(OperationContext context) implements TableOperationVisitor<Statements> {

    private static final Pattern RANGE_OR_LIST = Pattern.compile("(RANGE|LIST)\\b.*", Pattern.DOTALL);

    @Override
    public Statements visitCreateTable(CreateTable operation) {
        Refusals refusals = new Refusals();
        return refusals.orElseOne(context, () -> created(operation, refusals));
    }

    private static String created(CreateTable operation, Refusals refusals) {
        Table table = operation.table();
        refusals.refuseIf(table.columns().isEmpty(), "its tables have at least one column", "Give the table a column.");
        refuse(table.options(), refusals);
        MysqlColumnText columns = new MysqlColumnText(refusals);
        MysqlConstraintText constraints = new MysqlConstraintText(refusals);
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(columns.definition(column, table.constraints())));
        table.constraints().forEach(constraint -> parts.add(constraints.of(constraint)));
        return "CREATE TABLE " + MysqlNames.ifNotExists(operation.guard()) + quote(table.name()) + " (\n    "
                + String.join(",\n    ", parts) + "\n)"
                + options(table, columns);
    }

    private static void refuse(TableOptions options, Refusals refusals) {
        refusals.refuseIf(
                options.persistence() == Persistence.UNLOGGED,
                "its tables are logged as their engine does",
                "Leave out unlogged(), or name an engine: option(\"ENGINE = MEMORY\").");
        refusals.refuseIf(
                !options.inherits().isEmpty(), "its tables do not inherit", "Write the columns into the table itself.");
        refusals.refuseIf(
                !options.parameters().isEmpty(),
                "its tables have no storage parameters",
                "Write options as they stand behind the columns: option(\"ROW_FORMAT = COMPRESSED\").");
        String partitions = options.partitionBy();
        refusals.refuseIf(
                partitions != null && !hasPartitions(partitions),
                "partitions by range or list are named where the table is created",
                "Name them: partitionBy(\"RANGE (x) (PARTITION low VALUES LESS THAN (10))\").");
    }

    private static boolean hasPartitions(String partitionBy) {
        String text = partitionBy.strip().toUpperCase(Locale.ROOT);
        return !RANGE_OR_LIST.matcher(text).matches() || text.contains("PARTITION ");
    }

    private static String options(Table table, MysqlColumnText columns) {
        StringBuilder text = new StringBuilder();
        table.columns().stream()
                .filter(column -> column.identity() != Identity.NONE)
                .flatMap(column -> columns.firstNumber(column.identityOptions()).stream())
                .forEach(option -> text.append(' ').append(option));
        String comment = table.comment();
        if (comment != null) {
            text.append(" COMMENT = ").append(literal(comment));
        }
        table.options().clauses().forEach(clause -> text.append(' ').append(clause));
        String partitions = table.options().partitionBy();
        if (partitions != null) {
            text.append("\nPARTITION BY ").append(partitions);
        }
        return text.toString();
    }

    @Override
    public Statements visitDropTable(DropTable operation) {
        Refusals refusals = new Refusals();
        MysqlNames.refuseCascade(operation.dependents(), refusals);
        return refusals.orElseOne(
                context, () -> "DROP TABLE " + MysqlNames.ifExists(operation.guard()) + quote(operation.name()));
    }

    @Override
    public Statements visitRenameTable(RenameTable operation) {
        return renamed(operation.from(), operation.from().sibling(operation.to()));
    }

    @Override
    public Statements visitMoveTable(MoveTable operation) {
        return renamed(
                operation.table(),
                new QualifiedName(operation.schema(), operation.table().name()));
    }

    private Statements renamed(QualifiedName from, QualifiedName to) {
        return context.sql("RENAME TABLE " + quote(from) + " TO " + quote(to));
    }
}
