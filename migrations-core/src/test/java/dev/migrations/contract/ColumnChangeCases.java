package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.ColumnChanges;
import dev.migrations.op.Operations;
import dev.migrations.schema.Column;
import dev.migrations.schema.Identity;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Storage;
import java.util.List;
import java.util.function.Consumer;

/** Columns are changed. */
final class ColumnChangeCases {

    private static final SequenceOptions FEW = SequenceOptions.DEFAULTS
            .start(10)
            .increment(2)
            .minimum(5)
            .maximum(50)
            .cache(3)
            .cycling();

    private static final SequenceOptions MANY = SequenceOptions.DEFAULTS
            .start(10)
            .increment(3)
            .minimum(1)
            .maximum(5000)
            .cache(7)
            .notCycling();

    private ColumnChangeCases() {}

    static List<OperationCase> all(DatabaseWords words) {
        return List.of(
                changed("type", "name", c -> c.type(varchar(90)).existingType(varchar(80))),
                changed("type to another kind", "age", c -> c.type(bigint()).existingType(integer())),
                changed(
                        "type by an expression",
                        "age",
                        c -> c.type(varchar(10))
                                .using("CAST(age + 1 AS varchar(10))")
                                .existingType(integer())
                                .undoUsing("CAST(age AS integer) - 1")),
                changed(
                        "collation",
                        "name",
                        c -> c.type(varchar(80)).collation(words.collation()).existingType(varchar(80))),
                with(
                        "collation to another one",
                        column("motto", varchar(20)).collation(words.collation()),
                        c -> c.type(varchar(20))
                                .collation(words.otherCollation())
                                .existingType(varchar(20))
                                .existingCollation(words.collation())),
                irreversible(
                        "alter column type without the existing one",
                        OperationCases::author,
                        op -> op.alterColumn("author", "age", c -> c.type(bigint()))),
                changed("to not null", "age", ColumnChanges::setNotNull),
                changed("to nullable", "name", ColumnChanges::dropNotNull),
                changed("default", "name", c -> c.setDefault("'it''s'").existingDefault("'none'")),
                changed(
                        "default where there was none",
                        "age",
                        c -> c.setDefault("7").noExistingDefault()),
                changed("default away", "name", c -> c.dropDefault().existingDefault("'none'")),
                irreversible(
                        "alter column default without the existing one",
                        OperationCases::author,
                        op -> op.alterColumn("author", "age", c -> c.setDefault("7"))),
                changed(
                        "all at once",
                        "name",
                        c -> c.type(varchar(200))
                                .existingType(varchar(80))
                                .dropNotNull()
                                .setDefault("'x'")
                                .existingDefault("'none'")),
                with("to identity", column("number", bigint()).notNull(), c -> c.addIdentity(Identity.BY_DEFAULT)),
                with(
                        "to identity with options",
                        column("number", bigint()).notNull(),
                        c -> c.addIdentity(Identity.ALWAYS, FEW)),
                with(
                        "identity",
                        column("number", bigint()).identityAlways(),
                        c -> c.alterIdentity(Identity.BY_DEFAULT).existingIdentity(Identity.ALWAYS)),
                with(
                        "identity and its options",
                        column("number", bigint()).identityAlways(FEW),
                        c -> c.alterIdentity(Identity.BY_DEFAULT, MANY).existingIdentity(Identity.ALWAYS, FEW)),
                with(
                        "identity away",
                        column("number", bigint()).identityAlways(),
                        c -> c.dropIdentity().existingIdentity(Identity.ALWAYS)),
                with(
                        "expression",
                        column("twice", integer()).generatedAs("age * 2"),
                        c -> c.generatedAs("age * 3").existingExpression("age * 2")),
                irreversible(
                        "alter column expression away",
                        op -> withColumn(op, column("twice", integer()).generatedAs("age * 2")),
                        op -> op.alterColumn("author", "twice", ColumnChanges::dropGenerated)),
                changed("comment", "age", c -> c.comment("it's \\ years").noExistingComment()),
                with(
                        "comment away",
                        column("rank", integer()).comment("it's high"),
                        c -> c.dropComment().existingComment("it's high")),
                changed("statistics", "age", c -> c.statistics(500)),
                changed("storage", "name", c -> c.storage(Storage.EXTERNAL).existingStorage(Storage.EXTENDED)));
    }

    private static OperationCase changed(String name, String column, Consumer<ColumnChanges> change) {
        return undone("alter column " + name, OperationCases::author, op -> op.alterColumn("author", column, change));
    }

    private static OperationCase with(String name, Column column, Consumer<ColumnChanges> change) {
        return undone(
                "alter column " + name,
                op -> withColumn(op, column),
                op -> op.alterColumn("author", column.name(), change));
    }

    /** A table without rows: a column that is not null can be added. */
    private static void withColumn(Operations op, Column column) {
        op.createTable("author", t -> t.columns(column("age", integer()), column));
    }
}
