package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.ColumnChanges;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropTable;
import dev.migrations.op.Guard;
import dev.migrations.schema.Identity;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Storage;
import dev.migrations.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of tables and columns, done and undone. */
class PostgresqlTableRoundTripTest extends PostgresqlTablesOnServer {

    private static final SequenceOptions COUNTING = SequenceOptions.DEFAULTS
            .start(10)
            .increment(2)
            .minimum(-5)
            .maximum(100)
            .cache(3)
            .cycling();

    static Stream<Revision> tables() {
        return Stream.of(
                revision(
                        "createTable with options",
                        op -> op.createTable(
                                "app.event",
                                t -> t.columns(column("note", text()))
                                        .unlogged()
                                        .with("fillfactor", "70")
                                        .with("toast.autovacuum_enabled", "false")
                                        .option("TABLESPACE pg_default")
                                        .option("USING heap"))),
                revision(
                        "createTable with partitions",
                        op -> op.createTable(
                                "app.event",
                                t -> t.columns(column("at", integer())).partitionBy("RANGE (at)"))),
                revision(
                        "createTable that inherits",
                        op -> op.createTable(
                                "app.event",
                                t -> t.inherits("app.author")
                                        .columns(column("at", integer()))
                                        .primaryKey("id"))),
                revision("createTable without columns", op -> op.createTable(table("app.empty"))),
                revision(
                        "createTable with constraints",
                        op -> op.createTable(
                                "app.event",
                                t -> t.columns(
                                                column("id", bigint()).identityByDefault(COUNTING),
                                                column("city", integer()))
                                        .constraints(
                                                primaryKey("id")
                                                        .including("city")
                                                        .named("event_pkey"),
                                                check("city > 0")
                                                        .named("event_city_check")
                                                        .notValid(),
                                                foreignKey("city")
                                                        .references("app.city", "id")
                                                        .named("event_city_fkey")
                                                        .notValid())
                                        .comment("events"))),
                revision(
                        "dropTable",
                        op -> op.add(new DropTable(
                                QualifiedName.parse("app.author"),
                                Guard.NONE,
                                Dependents.RESTRICT,
                                author(),
                                List.of(index("author_name_idx", "name").unique())))),
                revision("renameTable", op -> op.renameTable("app.city", "Town")),
                revision("moveTable", op -> op.moveTable("app.city", "public")));
    }

    private static Table author() {
        return table(
                        "app.author",
                        column("id", bigint())
                                .identityAlways(
                                        SequenceOptions.DEFAULTS.increment(5).cache(7)),
                        column("name", varchar(200))
                                .collation("C")
                                .defaultTo("'x'")
                                .notNull()
                                .comment("full name"),
                        column("age", text()),
                        column("city", integer()),
                        column("zone", integer()),
                        column("double", integer()).generatedAs("city * 2"))
                .with(primaryKey("id").named("author_pkey"));
    }

    static Stream<Revision> columns() {
        return Stream.of(
                revision(
                        "addColumn with identity",
                        op -> op.addColumn(
                                "app.city", column("number", integer()).identityAlways(COUNTING))),
                revision(
                        "addColumn with constraints",
                        op -> op.addColumn(
                                "app.author",
                                column("home", integer()).comment("where"),
                                foreignKey("home").references("app.city", "id").named("author_home_fkey"),
                                unique("home").named("author_home_key"),
                                check("home > 0").named("author_home_check").notValid())),
                revision(
                        "addColumn that is computed",
                        op -> op.addColumn(
                                "app.city", column("twice", integer()).generatedAs("zone * 2"))),
                revision(
                                "addColumn that is computed when it is read",
                                op -> op.addColumn(
                                        "app.city", column("twice", integer()).generatedVirtuallyAs("zone * 2")))
                        .from(18),
                revision(
                        "addColumn with collation",
                        op -> op.addColumn("app.city", column("street", text()).collation("POSIX"))),
                revision("dropColumn with constraints", op -> {
                    op.addColumn(
                            "app.author",
                            column("home", integer()),
                            unique("home").named("author_home_key"));
                    op.add(new DropColumn(
                            QualifiedName.parse("app.author"),
                            "home",
                            Guard.NONE,
                            Dependents.RESTRICT,
                            column("home", integer()),
                            List.of(unique("home").named("author_home_key"))));
                    op.addColumn("app.author", column("home", text()));
                }),
                revision("renameColumn", op -> op.renameColumn("app.author", "age", "Age")));
    }

    static Stream<Revision> changes() {
        return Stream.of(
                altered(
                        "type",
                        "name",
                        c -> c.type(text())
                                .collation("POSIX")
                                .using("lower(name)")
                                .existingType(varchar(200))
                                .existingCollation("C")
                                .undoUsing("upper(name)")),
                altered(
                        "all at once",
                        "age",
                        c -> c.type(integer())
                                .using("age::integer")
                                .existingType(text())
                                .undoUsing("age::text")
                                .setDefault("7")
                                .noExistingDefault()
                                .setNotNull()
                                .comment("years")
                                .noExistingComment()
                                .statistics(10)
                                .storage(Storage.PLAIN)
                                .existingStorage(Storage.EXTENDED)),
                altered("default", "name", c -> c.dropDefault().existingDefault("'x'")),
                altered("identity added", "zone", c -> c.setNotNull().addIdentity(Identity.BY_DEFAULT, COUNTING)),
                altered(
                        "identity altered",
                        "id",
                        c -> c.alterIdentity(Identity.BY_DEFAULT, COUNTING)
                                .existingIdentity(
                                        Identity.ALWAYS,
                                        SequenceOptions.DEFAULTS
                                                .start(1)
                                                .increment(5)
                                                .minimum(1)
                                                .maximum(Long.MAX_VALUE)
                                                .cache(7)
                                                .notCycling())),
                altered(
                        "identity dropped",
                        "id",
                        c -> c.dropIdentity()
                                .existingIdentity(
                                        Identity.ALWAYS,
                                        SequenceOptions.DEFAULTS.increment(5).cache(7))),
                altered(
                        "identity and then a default",
                        "id",
                        c -> c.dropIdentity()
                                .existingIdentity(
                                        Identity.ALWAYS,
                                        SequenceOptions.DEFAULTS.increment(5).cache(7))
                                .setDefault("7")
                                .noExistingDefault()),
                altered("expression", "double", c -> c.generatedAs("city * 4").existingExpression("city * 2"))
                        .from(17),
                altered("comment", "name", c -> c.dropComment().existingComment("full name")),
                altered("statistics", "name", c -> c.statistics(100)),
                altered("storage", "name", c -> c.storage(Storage.MAIN).existingStorage(Storage.EXTENDED)),
                revision(
                                "alterColumn: usual storage",
                                op -> op.alterColumn(
                                        "app.city",
                                        "name",
                                        c -> c.storage(Storage.DEFAULT).existingStorage(Storage.EXTERNAL)))
                        .from(16));
    }

    private static Revision altered(String name, String column, Consumer<ColumnChanges> changes) {
        return revision("alterColumn: " + name, op -> op.alterColumn("app.author", column, changes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"tables", "columns", "changes"})
    void anOperationAndItsInverseLeaveTheCatalogAsItWas(Revision revision) throws SQLException {
        assertThatItsInverseLeavesTheCatalogAsItWas(revision);
    }

    @Test
    void aComputedColumnBecomesAnOrdinaryOne() throws SQLException {
        apply(op ->
                op.alterColumn("app.author", "double", c -> c.dropGenerated().setDefault("5")));

        assertThat(catalog())
                .anyMatch(line -> line.startsWith("column | app.author | double | integer | f |  |  | 5 |"));
    }
}
