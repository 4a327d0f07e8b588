package dev.migrations.sample.documentation.examples;

import static dev.migrations.op.DropOption.IF_EXISTS;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.Operations;

final class ColumnExamples {

    private ColumnExamples() {}

    static void addColumn(Operations op) {
        op.addColumn("author", column("born", integer()));
    }

    static void addColumnWithConstraint(Operations op) {
        op.addColumn(
                "book",
                column("translator_id", bigint()),
                foreignKey("translator_id").references("author", "id"));
    }

    static void dropColumn(Operations op) {
        op.dropColumn("book", column("isbn", varchar(13)).notNull());
    }

    static void dropColumnWithConstraint(Operations op) {
        op.dropColumn("book", column("isbn", varchar(13)).notNull(), check("isbn <> ''"));
    }

    static void dropColumnByName(Operations op) {
        op.dropColumn("book", "isbn", IF_EXISTS);
    }

    static void alterColumnType(Operations op) {
        op.alterColumn("author", "name", c -> c.type(varchar(400)).existingType(varchar(200)));
    }

    static void alterColumnTypeUsing(Operations op) {
        op.alterColumn(
                "book",
                "isbn",
                c -> c.type(numeric(13))
                        .using("isbn::numeric")
                        .existingType(varchar(13))
                        .undoUsing("isbn::text"));
    }

    static void alterColumnDefault(Operations op) {
        op.alterColumn("author", "rank", c -> c.setNotNull().setDefault("0").noExistingDefault());
    }

    static void alterColumnForGood(Operations op) {
        op.alterColumn("book", "price", c -> c.type(numeric(10, 2)).setDefault("0.00"));
    }

    static void renameColumn(Operations op) {
        op.renameColumn("author", "name", "full_name");
    }
}
