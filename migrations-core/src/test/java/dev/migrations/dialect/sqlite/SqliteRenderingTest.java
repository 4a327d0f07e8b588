package dev.migrations.dialect.sqlite;

import static dev.migrations.op.DropOption.IF_EXISTS;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.CreateOption;
import dev.migrations.op.Operations;
import dev.migrations.op.Reindex;
import dev.migrations.op.Value;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.View;
import dev.migrations.sql.Statement;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What SQLite has statements for. */
class SqliteRenderingTest {

    private static List<String> rendered(Consumer<? super Operations> revision) {
        assertThat(Library.planned(revision).faults()).isEmpty();
        return Library.planned(revision).statements().stream()
                .map(Statement::display)
                .toList();
    }

    @Test
    void aTableWithItsOptionsAndItsFirstNumber() {
        assertThat(rendered(op -> op.createTable(
                        "t",
                        t -> t.columns(column("id", bigint()).identityAlways(SequenceOptions.DEFAULTS.start(100)))
                                .columns(column("size", integer()).generatedVirtuallyAs("id * 2"))
                                .primaryKey("id")
                                .option("STRICT"))))
                .containsExactly("""
                        CREATE TABLE t (
                            id integer PRIMARY KEY AUTOINCREMENT NOT NULL,
                            size integer GENERATED ALWAYS AS (id * 2) VIRTUAL
                        ) STRICT""", "INSERT INTO sqlite_sequence (name, seq) VALUES ('t', 99)");
        assertThat(rendered(
                        op -> op.createTable("t", t -> t.columns(column("id", text())), CreateOption.IF_NOT_EXISTS)))
                .containsExactly("CREATE TABLE IF NOT EXISTS t (\n    id text\n)");
    }

    @Test
    void tablesAndColumnsAreRenamedAndDropped() {
        assertThat(rendered(op -> {
                    op.renameTable("t", "order");
                    op.renameColumn("order", "a", "two words");
                    op.dropTable("main.order", IF_EXISTS);
                }))
                .containsExactly(
                        "ALTER TABLE t RENAME TO \"order\"",
                        "ALTER TABLE \"order\" RENAME COLUMN a TO \"two words\"",
                        "DROP TABLE IF EXISTS main.\"order\"");
    }

    @Test
    void aColumnThatEveryRowCanHaveIsAdded() {
        assertThat(rendered(op -> {
                    op.addColumn("t", column("a", text()).notNull().defaultTo("'x'"), check("a <> ''"));
                    op.addColumn(
                            "t",
                            column("b", integer()),
                            foreignKey("b")
                                    .references("u", "id")
                                    .onDelete(ReferentialAction.CASCADE)
                                    .named("b_fk"));
                    op.addColumn("t", column("c", integer()).generatedVirtuallyAs("b + 1"));
                }))
                .containsExactly(
                        "ALTER TABLE t ADD COLUMN a text DEFAULT ('x') NOT NULL CHECK (a <> '')",
                        "ALTER TABLE t ADD COLUMN b integer CONSTRAINT b_fk REFERENCES u (id) ON DELETE CASCADE",
                        "ALTER TABLE t ADD COLUMN c integer GENERATED ALWAYS AS (b + 1) VIRTUAL");
    }

    @Test
    void anyOtherColumnNeedsARebuild() {
        assertThat(rendered(op -> op.addColumn("t", column("a", text()).notNull())))
                .containsExactly("-- add column t.a");
        assertThat(rendered(op -> op.addColumn("t", column("a", text()).defaultTo("CURRENT_TIMESTAMP"))))
                .containsExactly("-- add column t.a");
        assertThat(rendered(op -> op.addColumn("t", column("a", text()), unique("a"))))
                .containsExactly("-- add column t.a");
        assertThat(rendered(op -> op.addColumn("t", column("a", text()).generatedAs("b"))))
                .containsExactly("-- add column t.a");
        assertThat(rendered(op -> op.addColumn("t", column("a", text()), CreateOption.IF_NOT_EXISTS)))
                .containsExactly("-- add column t.a");
    }

    @Test
    void indexes() {
        assertThat(rendered(op -> {
                    op.createIndex(
                            "main.t",
                            index(
                                            "i",
                                            IndexElement.expression("lower(a)"),
                                            IndexElement.descending("b").nullsLast())
                                    .unique()
                                    .where("a > 0"),
                            CreateOption.IF_NOT_EXISTS);
                    op.dropIndex("main.t", "i", IF_EXISTS);
                    op.reindex(Reindex.Scope.TABLE, "t", IndexBuild.BLOCKING);
                    op.renameIndex("t", "i", "j");
                }))
                .containsExactly(
                        "CREATE UNIQUE INDEX IF NOT EXISTS main.i ON t ((lower(a)), b DESC) WHERE a > 0",
                        "DROP INDEX IF EXISTS main.i",
                        "REINDEX t",
                        "-- rename index i to j");
    }

    @Test
    void viewsAndTriggers() {
        Trigger trigger = Trigger.insteadOf("fill", "main.v", Trigger.Event.UPDATE)
                .updateOf("a")
                .when("new.a > 0")
                .action("BEGIN SELECT 1; END");

        assertThat(rendered(op -> {
                    op.createView(View.view("main.v", "SELECT 1").columns("a"));
                    op.createTrigger(trigger);
                    op.dropTrigger(trigger, IF_EXISTS);
                    op.dropView(View.view("main.v", "SELECT 1"), IF_EXISTS);
                }))
                .containsExactly(
                        "CREATE VIEW main.v (a) AS SELECT 1",
                        "CREATE TRIGGER main.fill INSTEAD OF UPDATE OF a ON v FOR EACH ROW WHEN (new.a > 0) BEGIN SELECT 1;"
                                + " END",
                        "DROP TRIGGER IF EXISTS main.fill",
                        "DROP VIEW IF EXISTS main.v");
    }

    @Test
    void rowsWithEveryKindOfValue() throws Exception {
        Consumer<Operations> revision = op -> op.insert(
                "t",
                r -> r.columns("a")
                        .row(Value.none())
                        .row("it's\\")
                        .row("zero\0inside")
                        .row(new BigDecimal("1.50"))
                        .row(new BigDecimal("123456789012345678901234567890"))
                        .row(Long.MIN_VALUE + 1)
                        .row(Double.POSITIVE_INFINITY)
                        .row(true)
                        .row(LocalDate.of(2026, 11, 20))
                        .row(LocalTime.of(1, 2))
                        .row(LocalDateTime.of(2026, 11, 20, 1, 2, 3, 4000))
                        .row(Instant.parse("2026-11-20T14:32:10Z"))
                        .row(new UUID(1, 2))
                        .row(Value.json("{}"))
                        .row(new byte[] {1, (byte) 0xab})
                        .row(Value.expression("1 + 1")));

        assertThat(rendered(revision)).containsExactly("""
                INSERT INTO t (a) VALUES
                    (NULL),
                    ('it''s\\'),
                    (('zero' || char(0) || 'inside')),
                    (1.50),
                    ('123456789012345678901234567890'),
                    (-9223372036854775807),
                    (9e999),
                    (1),
                    ('2026-11-20'),
                    ('01:02:00'),
                    ('2026-11-20 01:02:03.000004000'),
                    ('2026-11-20T14:32:10.000000Z'),
                    ('00000000-0000-0001-0000-000000000002'),
                    ('{}'),
                    (x'01ab'),
                    ((1 + 1))""");
        try (Library library = Library.open(Path.of(":memory:"))) {
            library.run("CREATE TABLE t (a)");
            library.apply(revision);
            assertThat(library.rows("SELECT group_concat(typeof(a)) FROM t"))
                    .containsExactly("null,text,text,real,text,integer,real,integer,text,text,text,text,text,text,blob,"
                            + "integer");
        }
    }

    @Test
    void rowsAreChangedAndDeleted() {
        assertThat(rendered(op -> {
                    op.update("t", "a = 1", s -> s.set("b", "x").set("c", Value.none()));
                    op.updateAll("t", s -> s.set("b", 2));
                    op.delete("t", "a = 1");
                    op.deleteAll("t");
                    op.deleteRows(
                            "t",
                            r -> r.columns("a", "b")
                                    .row(1, Value.none())
                                    .row(2, "y")
                                    .key("a", "b"));
                }))
                .containsExactly(
                        "UPDATE t SET b = 'x', c = NULL WHERE a = 1",
                        "UPDATE t SET b = 2",
                        "DELETE FROM t WHERE a = 1",
                        "DELETE FROM t",
                        "DELETE FROM t WHERE a = 1 AND b IS NULL",
                        "DELETE FROM t WHERE a = 2 AND b = 'y'");
    }
}
