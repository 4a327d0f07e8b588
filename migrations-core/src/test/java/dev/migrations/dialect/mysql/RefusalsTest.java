package dev.migrations.dialect.mysql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.CreateTable;
import dev.migrations.op.DropOption;
import dev.migrations.op.Operation;
import dev.migrations.op.Operations;
import dev.migrations.schema.Deferrability;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    private static List<Fault> faults(Operation operation) {
        return Rendering.planned(operation, TransactionMode.AUTOCOMMIT).faults();
    }

    private static Fault refusal(String operation, String reason, String action) {
        return Fault.of(
                "Operation '" + operation + "' at WidenAuthorName.java:14 cannot be done on MariaDB and MySQL: "
                        + reason + ".",
                action);
    }

    @Test
    void everythingThatIsRefusedIsToldAtOnce() {
        Operation operation = new CreateTable(
                table("author", column("id", integer()).notNull().generatedAs("1"), column("names", array(integer())))
                        .with(unique("id").deferrability(Deferrability.INITIALLY_DEFERRED)));

        assertThat(faults(operation))
                .containsExactly(
                        refusal(
                                "create table author",
                                "its generated columns cannot be declared to be not null",
                                "Leave out notNull(), or add a check of the column."),
                        refusal(
                                "create table author",
                                "it has no arrays",
                                "Keep the elements in a table of their own, or in a column of type json()."),
                        refusal(
                                "create table author",
                                "it checks every constraint at once",
                                "Leave out deferrability(...)."));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                each(
                        op -> op.dropTable("author", DropOption.CASCADE),
                        refusal(
                                "drop table author",
                                "it takes the word CASCADE, but drops nothing that depends on it",
                                "Drop what depends on it first, and leave out CASCADE.")),
                each(
                        op -> op.renameConstraint("author", "a", "b"),
                        refusal(
                                "rename constraint author.a to b",
                                "its constraints keep their names",
                                "Drop the constraint and add it under the other name; a unique constraint is an index,"
                                        + " which renameIndex renames.")),
                each(
                        op -> op.alterColumn(
                                "author", "age", c -> c.type(integer()).using("age + 1")),
                        refusal(
                                "alter column author.age",
                                "it converts values by itself only",
                                "Add a column, fill it with the expression, drop the old column and rename the new"
                                        + " one.")),
                each(
                        op -> op.renameSchema("a", "b"),
                        refusal(
                                "rename schema a to b",
                                "it cannot rename a database",
                                "Create the other schema, and move each table with moveTable.")),
                each(
                        op -> op.createEnum("mood", "sad"),
                        refusal(
                                "create enum mood",
                                "it has enums as types of columns only",
                                "Write the type into the column: nativeType(\"enum('sad', 'happy')\"), and all values"
                                        + " again in alterColumn for others.")),
                each(
                        op -> op.refreshView("names"),
                        refusal(
                                "refresh materialized view names",
                                "it has no materialized views",
                                "Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create"
                                        + " a plain view.")),
                each(
                        op -> op.disableTrigger("author", "t"),
                        refusal(
                                "set trigger author.t to DISABLED",
                                "its triggers cannot be switched off",
                                "Drop the trigger, and create it again where it is to work.")),
                each(
                        op -> op.attachPartition("a", "b", "DEFAULT"),
                        refusal(
                                "attach partition b to a",
                                "its partitions are no tables",
                                "Write ALTER TABLE ... ADD PARTITION, or EXCHANGE PARTITION ... WITH TABLE, as SQL in"
                                        + " op.execute.")));
    }

    private static Arguments each(Consumer<Operations> revision, Fault fault) {
        Operations op = new Operations("AlterAuthor");
        revision.accept(op);
        return Arguments.of(op.recorded().get(0).operation(), fault);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatThereIsNotIsAFaultWithARemedy(Operation operation, Fault fault) {
        assertThat(faults(operation)).containsExactly(fault);
    }
}
