package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.bytea;
import static dev.migrations.schema.Types.character;
import static dev.migrations.schema.Types.date;
import static dev.migrations.schema.Types.doublePrecision;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.interval;
import static dev.migrations.schema.Types.json;
import static dev.migrations.schema.Types.jsonb;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.real;
import static dev.migrations.schema.Types.smallint;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.time;
import static dev.migrations.schema.Types.timestamp;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.uuid;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.CreateOption;
import dev.migrations.op.DropOption;
import dev.migrations.op.Operations;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.SequenceOptions;
import java.util.List;
import java.util.stream.Stream;

/** Columns are added, dropped and renamed. */
final class ColumnCases {

    private static final SequenceOptions OPTIONS = SequenceOptions.DEFAULTS
            .start(100)
            .increment(10)
            .minimum(50)
            .maximum(5000)
            .cache(5)
            .cycling();

    private ColumnCases() {}

    static List<OperationCase> all(DatabaseWords words) {
        return Stream.of(types(), added(words), dropped(), renamed())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<OperationCase> types() {
        return Stream.of(
                type("smallint", smallint()),
                type("integer", integer()),
                type("bigint", bigint()),
                type("numeric", numeric()),
                type("numeric with a precision", numeric(12)),
                type("numeric with a precision and a scale", numeric(12, 3)),
                type("real", real()),
                type("double precision", doublePrecision()),
                type("boolean", bool()),
                type("character", character(3)),
                type("varchar", varchar(90)),
                type("varchar without a length", varchar()),
                type("text", text()),
                type("bytea", bytea()),
                type("date", date()),
                type("time", time()),
                type("time with a precision", time(3)),
                type("timestamp", timestamp()),
                type("timestamp with a precision", timestamp(3)),
                type("timestamptz", timestamptz()),
                type("timestamptz with a precision", timestamptz(3)),
                type("interval", interval()),
                type("uuid", uuid()),
                type("json", json()),
                type("jsonb", jsonb()),
                type("array", array(integer())),
                type("array of arrays", array(array(integer()))),
                type("native type", nativeType("decimal(7, 1)")));
    }

    private static OperationCase type(String name, ColumnType type) {
        return undone(
                "add column of type " + name,
                OperationCases::author,
                op -> op.addColumn("author", column("more", type)));
    }

    private static OperationCase added(String name, Column column) {
        return undone("add column " + name, OperationCases::author, op -> op.addColumn("author", column));
    }

    private static Stream<OperationCase> added(DatabaseWords words) {
        return Stream.of(
                added("with a default", column("rank", integer()).defaultTo("7")),
                added(
                        "not null with a default",
                        column("rank", integer()).notNull().defaultTo("7")),
                added("with a quoted name", column("Order by", integer())),
                added("with a collation", column("motto", varchar(20)).collation(words.collation())),
                added("with a comment", column("rank", integer()).comment("it's high")),
                added("with identity always", column("number", bigint()).identityAlways()),
                added("with identity by default", column("number", bigint()).identityByDefault()),
                added(
                        "with identity and its options",
                        column("number", bigint()).identityAlways(OPTIONS)),
                added("that is stored and computed", column("twice", integer()).generatedAs("age * 2")),
                added(
                        "that is computed when it is read",
                        column("twice", integer()).generatedVirtuallyAs("age * 2")),
                undone(
                        "add column with a unique constraint",
                        OperationCases::author,
                        op -> op.addColumn(
                                "author",
                                column("email", varchar(80)),
                                unique("email").named("author_email_key"))),
                undone(
                        "add column with a check",
                        OperationCases::author,
                        op -> op.addColumn(
                                "author",
                                column("rank", integer()),
                                check("rank > 0").named("author_rank_check"))),
                undone(
                        "add column with a foreign key",
                        OperationCases::author,
                        op -> op.addColumn(
                                "author",
                                column("friend", integer()),
                                foreignKey("friend").references("author", "id").named("author_friend_fk"))),
                irreversible(
                        "add column if not exists",
                        OperationCases::author,
                        op -> op.addColumn("author", column("age", integer()), CreateOption.IF_NOT_EXISTS)));
    }

    private static OperationCase dropped(String name, Column column) {
        return undone(
                "drop column " + name,
                op -> {
                    OperationCases.author(op);
                    op.addColumn("author", column);
                },
                op -> op.dropColumn("author", column));
    }

    private static Stream<OperationCase> dropped() {
        return Stream.of(
                dropped("that may be null", column("rank", integer())),
                dropped("with a default", column("rank", integer()).notNull().defaultTo("7")),
                dropped("with a comment", column("rank", integer()).comment("it's high")),
                dropped("with identity", column("number", bigint()).identityByDefault()),
                dropped("that is computed", column("twice", integer()).generatedVirtuallyAs("age * 2")),
                undone(
                        "drop column and its check",
                        ColumnCases::withRank,
                        op -> op.dropColumn(
                                "author",
                                column("rank", integer()),
                                check("rank > 0").named("author_rank_check"))),
                irreversible("drop column by its name", OperationCases::author, op -> op.dropColumn("author", "age")),
                irreversible(
                        "drop column if exists",
                        OperationCases::author,
                        op -> op.dropColumn("author", "nothing", DropOption.IF_EXISTS)),
                irreversible(
                        "drop column and its index",
                        op -> {
                            OperationCases.author(op);
                            op.createIndex("author", index("author_age", "age"));
                        },
                        op -> op.dropColumn("author", "age")),
                irreversible(
                        "drop column and what depends on it",
                        OperationCases::author,
                        op -> op.dropColumn("author", "age", DropOption.CASCADE)));
    }

    private static void withRank(Operations op) {
        OperationCases.author(op);
        op.addColumn("author", column("rank", integer()), check("rank > 0").named("author_rank_check"));
    }

    private static Stream<OperationCase> renamed() {
        return Stream.of(
                undone("rename column", OperationCases::author, op -> op.renameColumn("author", "age", "years")),
                undone(
                        "rename column to a quoted name",
                        OperationCases::author,
                        op -> op.renameColumn("author", "age", "Order by")),
                undone(
                        "rename column of the key and of an index",
                        op -> {
                            OperationCases.author(op);
                            op.createIndex("author", index("author_both", "id", "name"));
                        },
                        op -> op.renameColumn("author", "id", "number")));
    }
}
