package dev.migrations.sample.documentation.examples;

import static dev.migrations.op.DropOption.IF_EXISTS;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.timestamp;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.Operations;
import dev.migrations.schema.ReferentialAction;

final class TableExamples {

    private TableExamples() {}

    static void createTable(Operations op) {
        op.createTable(
                "shelf",
                t -> t.columns(
                                column("id", bigint()).identityAlways(),
                                column("room", varchar(40)).notNull(),
                                column("places", integer()).notNull().defaultTo("30"),
                                column("author_id", bigint()))
                        .primaryKey("id")
                        .unique("room")
                        .check("places > 0")
                        .constraints(foreignKey("author_id")
                                .references("author", "id")
                                .onDelete(ReferentialAction.CASCADE)));
    }

    static void createTablePartitioned(Operations op) {
        op.createTable(
                "visit",
                t -> t.columns(column("at", timestamp()).notNull(), column("visitor", varchar(80)))
                        .comment("Who came when")
                        .partitionBy("RANGE (at)"));
    }

    @On("sqlite")
    static void createTableOnSqlite(Operations op) {
        op.createTable("shelf", t -> t.column("id", bigint()).primaryKey("id").option("WITHOUT ROWID"));
    }

    @Given("CREATE TABLE shelf (id bigint PRIMARY KEY, room varchar(40))")
    static void dropTable(Operations op) {
        op.dropTable(table("shelf", column("id", bigint()).notNull(), column("room", varchar(40)))
                .with(primaryKey("id")));
    }

    static void dropTableByName(Operations op) {
        op.dropTable("shelf", IF_EXISTS);
    }

    static void renameTable(Operations op) {
        op.renameTable("author", "writer");
    }

    @Given("CREATE SCHEMA archive")
    static void moveTable(Operations op) {
        op.moveTable("public.author", "archive");
    }

    @Given("CREATE SCHEMA archive")
    static void moveTableForGood(Operations op) {
        op.moveTable("author", "archive");
    }
}
