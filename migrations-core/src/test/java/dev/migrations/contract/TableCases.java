package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.CreateOption;
import dev.migrations.op.DropOption;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Index;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Table;
import java.util.List;

/** Tables are created, dropped, renamed and moved. */
final class TableCases {

    private static final Table PLACE = table(
                    "place",
                    column("id", integer()).notNull(),
                    column("x", integer()).notNull().defaultTo("0"),
                    column("label", varchar(20)))
            .with(primaryKey("id").named("place_pk"))
            .with(unique("x", "label").named("place_key"))
            .with(check("x >= 0").named("place_check"));

    private static final Constraint TO_AUTHOR = foreignKey("author_id")
            .references("author", "id")
            .named("book_author_fk")
            .onDelete(ReferentialAction.CASCADE)
            .onUpdate(ReferentialAction.RESTRICT);

    private static final Index PLACE_INDEX = index("place_label", "label");

    private TableCases() {}

    static List<OperationCase> all(DatabaseWords words) {
        return List.of(
                undone("create table", op -> op.createTable(PLACE)),
                undone("create table without columns", op -> op.createTable(table("place"))),
                undone(
                        "create table with a quoted name",
                        op -> op.createTable(
                                table("Odd name", column("q\"uoted", integer()), column("select", integer())))),
                undone(
                        "create table with a foreign key",
                        OperationCases::author,
                        op -> op.createTable(table(
                                        "book",
                                        column("id", integer()),
                                        column("author_id", integer()).notNull())
                                .with(TO_AUTHOR))),
                undone(
                        "create table with a foreign key to itself",
                        op -> op.createTable(
                                table("node", column("id", integer()).notNull(), column("parent", integer()))
                                        .with(primaryKey("id").named("node_pk"))
                                        .with(foreignKey("parent")
                                                .references("node", "id")
                                                .named("node_parent_fk")))),
                undone(
                        "create table with identity always",
                        op -> op.createTable(
                                table("place", column("id", bigint()).identityAlways())
                                        .with(primaryKey("id").named("place_pk")))),
                undone(
                        "create table with identity by default",
                        op -> op.createTable(
                                table("place", column("id", bigint()).identityByDefault())
                                        .with(primaryKey("id").named("place_pk")))),
                undone("create table with a comment", op -> op.createTable(PLACE.comment("where it's \\ at"))),
                undone(
                        "create table with a comment of a column",
                        op -> op.createTable(
                                table("place", column("x", integer()).comment("it's across")))),
                undone(
                        "create table with a collation",
                        op -> op.createTable(
                                table("place", column("name", varchar(20)).collation(words.collation())))),
                undone(
                        "create unlogged table",
                        op -> op.createTable(
                                "place", t -> t.column("x", integer()).unlogged())),
                undone(
                        "create partitioned table",
                        op -> op.createTable(
                                "place", t -> t.column("x", integer()).partitionBy("RANGE (x)"))),
                undone(
                        "create table that inherits",
                        op -> op.createTable(PLACE),
                        op -> op.createTable(
                                "town", t -> t.column("size", integer()).inherits("place"))),
                undone(
                        "create table with a storage parameter",
                        op -> op.createTable(
                                "place", t -> t.column("x", integer()).with("fillfactor", "70"))),
                irreversible(
                        "create table if not exists",
                        op -> op.createTable(PLACE),
                        op -> op.createTable(PLACE, CreateOption.IF_NOT_EXISTS)),
                undone("drop table", op -> op.createTable(PLACE), op -> op.dropTable(PLACE)),
                undone(
                        "drop table with a comment",
                        op -> op.createTable(PLACE.comment("where")),
                        op -> op.dropTable(PLACE.comment("where"))),
                undone(
                        "drop table and its index",
                        op -> {
                            op.createTable(PLACE);
                            op.createIndex("place", PLACE_INDEX);
                        },
                        op -> op.dropTable(PLACE, PLACE_INDEX)),
                irreversible("drop table by its name", op -> op.createTable(PLACE), op -> op.dropTable("place")),
                irreversible("drop table if exists", op -> {}, op -> op.dropTable("nowhere", DropOption.IF_EXISTS)),
                irreversible(
                        "drop table and what depends on it",
                        op -> {
                            OperationCases.book(op);
                            op.addConstraint("book", TO_AUTHOR);
                        },
                        op -> op.dropTable("author", DropOption.CASCADE)),
                undone("rename table", OperationCases::author, op -> op.renameTable("author", "writer")),
                undone(
                        "rename table to a quoted name",
                        OperationCases::author,
                        op -> op.renameTable("author", "Writer of")),
                undone(
                        "move table",
                        op -> {
                            op.createSchema("one");
                            op.createSchema("two");
                            op.createTable("one.place", t -> t.column("x", integer()));
                        },
                        op -> op.moveTable("one.place", "two")));
    }
}
