package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Routine.procedure;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.json;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static dev.migrations.schema.View.view;

import dev.migrations.op.ColumnChanges;
import dev.migrations.op.DropOption;
import dev.migrations.op.Existing;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Routine;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Trigger;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Cases in MariaDB's own words. */
final class MariadbCases {

    private static final Routine TWICE = function("twice", "RETURN number * 2")
            .arguments(argument("number", integer()))
            .returns("int")
            .with("DETERMINISTIC");

    private static final Routine TWICE_OTHERWISE = function(
                    "twice", "BEGIN DECLARE n int; SET n = number; RETURN n + n; END")
            .arguments(argument("number", integer()))
            .returns("int")
            .with("DETERMINISTIC");

    private static final Routine CLEAN = procedure(
                    "clean", "BEGIN DELETE FROM author WHERE age > up_to; SET gone = 1; END")
            .arguments(argument("up_to", integer()), argument("gone", integer()).mode(Routine.Mode.OUT))
            .with("SQL SECURITY INVOKER");

    private static final Trigger TRIM = Trigger.before("trimmed", "author", Trigger.Event.INSERT)
            .action("BEGIN SET NEW.name = trim(NEW.name); SET NEW.age = 1; END");

    private MariadbCases() {}

    static List<OperationCase> all() {
        return Stream.of(tables(), modified(), others(), routines())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<OperationCase> tables() {
        return Stream.of(
                undone(
                        "create table with options, partitions and a first number",
                        op -> op.createTable(
                                "place",
                                t -> t.columns(column("id", bigint())
                                                .identityByDefault(SequenceOptions.DEFAULTS.start(100)))
                                        .constraints(primaryKey("id"))
                                        .comment("where it's \\ at")
                                        .option("ENGINE = InnoDB")
                                        .option("ROW_FORMAT = DYNAMIC")
                                        .partitionBy("HASH (id) PARTITIONS 2"))),
                undone(
                        "create table of partitions by range",
                        op -> op.createTable(
                                "place",
                                t -> t.columns(column("x", integer()))
                                        .partitionBy("RANGE (x) (PARTITION low VALUES LESS THAN (10))"))),
                undone(
                        "add column with identity and its key",
                        op -> op.createTable("place", t -> t.columns(column("x", integer()))),
                        op -> op.addColumn(
                                "place",
                                column("id", bigint()).identityAlways(SequenceOptions.DEFAULTS.start(7)),
                                unique("id").named("place_key"))),
                irreversible(
                        "drop schema that is empty if exists",
                        op -> op.createSchema("app"),
                        op -> op.dropSchema("app", DropOption.IF_EXISTS)));
    }

    /** Each has everything that a column can have, so that nothing of it is lost. */
    private static final String EVERYTHING = """
            CREATE TABLE thing (
                id int AUTO_INCREMENT PRIMARY KEY,
                label varchar(20) CHARACTER SET latin1 COLLATE latin1_bin NOT NULL DEFAULT 'x\\\\y''z' COMMENT 'it''s \\\\',
                payload json NOT NULL DEFAULT '{}',
                twice int GENERATED ALWAYS AS (id * 2) VIRTUAL,
                shown varchar(40) GENERATED ALWAYS AS (concat(label, 'q''\\\\')) STORED INVISIBLE COMMENT 'shown',
                changed timestamp(3) NOT NULL DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3),
                made varchar(50) DEFAULT (concat('a', uuid())),
                mood enum('sad', 'b''\\\\c') DEFAULT 'sad',
                positive int NOT NULL DEFAULT 1 CHECK (positive > 0),
                hidden int DEFAULT (1 + 2) INVISIBLE,
                bits bit(3) NOT NULL DEFAULT b'101',
                packed text COMPRESSED CHARACTER SET latin1,
                amount decimal(7, 1) unsigned zerofill,
                bytes varbinary(20) DEFAULT 'ab')""";

    private static Stream<OperationCase> modified() {
        Stream<OperationCase> comments = Stream.of(
                        "id",
                        "label",
                        "payload",
                        "twice",
                        "shown",
                        "changed",
                        "made",
                        "mood",
                        "positive",
                        "hidden",
                        "bits",
                        "packed",
                        "amount",
                        "bytes")
                .map(name -> undone(
                        "comment on column with everything: " + name,
                        op -> op.execute(EVERYTHING),
                        op -> op.comment(
                                partOf("thing", Kind.COLUMN, name),
                                "another 'one'",
                                switch (name) {
                                    case "label" -> Existing.of("it's \\");
                                    case "shown" -> Existing.of("shown");
                                    default -> Existing.absent();
                                })));
        Stream<OperationCase> changes = Stream.of(
                changed(
                        "type and all the rest stays",
                        "label",
                        c -> c.type(varchar(30)).existingType(varchar(20))),
                changed("of a collation to nullable", "label", ColumnChanges::dropNotNull),
                changed("of a check to nullable", "positive", ColumnChanges::dropNotNull),
                changed("to not null that is hidden", "hidden", ColumnChanges::setNotNull),
                changed(
                        "json to text",
                        "payload",
                        c -> c.type(text()).collation("utf8mb4_bin").existingType(json())),
                changed(
                        "native type",
                        "mood",
                        c -> c.type(nativeType("enum('sad', 'b''\\\\c', 'happy')"))
                                .existingType(nativeType("enum('sad', 'b''\\\\c')"))),
                changed("number away", "id", c -> c.dropIdentity().existingIdentity(Identity.BY_DEFAULT)),
                changed(
                        "expression of text",
                        "shown",
                        c -> c.generatedAs("concat(label, 'p''\\\\')").existingExpression("concat(label, 'q''\\\\')")),
                irreversible(
                        "alter column to a plain one",
                        op -> op.execute(EVERYTHING),
                        op -> op.alterColumn("thing", "shown", ColumnChanges::dropGenerated)));
        return Stream.concat(comments, changes);
    }

    private static OperationCase changed(String name, String column, Consumer<ColumnChanges> change) {
        return undone(
                "alter column " + name, op -> op.execute(EVERYTHING), op -> op.alterColumn("thing", column, change));
    }

    private static Stream<OperationCase> others() {
        return Stream.of(
                undone(
                        "create index on the beginning of a column",
                        OperationCases::author,
                        op -> op.createIndex(
                                "author",
                                index("author_beginning", expression("name(10)").descending()))),
                undone(
                        "create index for full texts with a comment",
                        OperationCases::author,
                        op -> op.createIndex(
                                "author",
                                index("author_words", "name").using("fulltext").with("COMMENT", "'it''s'"))),
                undone(
                        "create view with an algorithm",
                        OperationCases::author,
                        op -> op.createView(view("names", "SELECT name FROM author")
                                .with("sql security", "INVOKER")
                                .with("algorithm", "MERGE"))),
                undone(
                        "grant on a schema with the right to give it on",
                        op -> op.createSchema("app"),
                        op -> op.grant(privileges("SELECT", "INSERT")
                                .on(object(Kind.SCHEMA, "app"))
                                .to("PUBLIC")
                                .withGrantOption())),
                undone(
                        "grant on a column",
                        OperationCases::author,
                        op -> op.grant(privileges("UPDATE (name)")
                                .on(object(Kind.TABLE, "author"))
                                .to("PUBLIC"))));
    }

    private static Stream<OperationCase> routines() {
        return Stream.of(
                undone("create function that returns", op -> op.createRoutine(TWICE)),
                undone(
                        "replace function that returns",
                        op -> op.createRoutine(TWICE),
                        op -> op.replaceRoutine(TWICE_OTHERWISE, TWICE)),
                undone(
                        "comment on function",
                        op -> op.createRoutine(TWICE),
                        op -> op.comment(object(Kind.FUNCTION, "twice"), "it's twice", Existing.absent())),
                undone("create procedure with a body", OperationCases::author, op -> op.createRoutine(CLEAN)),
                undone(
                        "drop procedure with a body",
                        op -> {
                            OperationCases.author(op);
                            op.createRoutine(CLEAN);
                        },
                        op -> op.dropRoutine(CLEAN)),
                undone("create trigger with a body", OperationCases::author, op -> op.createTrigger(TRIM)),
                undone(
                        "drop trigger with a body",
                        op -> {
                            OperationCases.author(op);
                            op.createTrigger(TRIM);
                        },
                        op -> op.dropTrigger(TRIM)));
    }
}
