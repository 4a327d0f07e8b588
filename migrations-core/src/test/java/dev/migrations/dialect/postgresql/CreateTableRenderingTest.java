package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.ORIGIN;
import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.CreateTable;
import dev.migrations.op.Guard;
import dev.migrations.op.Operations;
import dev.migrations.op.TableBuilder;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Table;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CreateTableRenderingTest {

    @Test
    void createTableIsOneReadableStatementAndItsComments() {
        Table book = table(
                        "app.book",
                        column("id", bigint()).identityAlways(),
                        column("title", varchar(200)).notNull().comment("as printed"),
                        column("author_id", bigint()))
                .with(primaryKey("id"))
                .with(unique("author_id", "title").named("book_title_key"))
                .with(foreignKey("author_id")
                        .references("app.author", "id")
                        .onDelete(ReferentialAction.CASCADE)
                        .deferrability(Deferrability.INITIALLY_DEFERRED))
                .with(check("title <> ''"))
                .comment("what they wrote");

        assertThat(rendered(new CreateTable(book)))
                .containsExactly(
                        """
                        CREATE TABLE app.book (
                            id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
                            title varchar(200) NOT NULL,
                            author_id bigint,
                            PRIMARY KEY (id),
                            CONSTRAINT book_title_key UNIQUE (author_id, title),
                            FOREIGN KEY (author_id) REFERENCES app.author (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
                            CHECK (title <> '')
                        )""",
                        "COMMENT ON TABLE app.book IS 'what they wrote'",
                        "COMMENT ON COLUMN app.book.title IS 'as printed'");
    }

    @Test
    void createTableWithoutColumnsIsATableToo() {
        assertThat(rendered(new CreateTable(table("empty")))).containsExactly("CREATE TABLE empty ()");
    }

    @Test
    void createTableRefusesToPartitionWhatIsUnlogged() {
        Operations op = new Operations("CreateEvent");
        op.createTable(
                "event", t -> t.columns(column("at", integer())).unlogged().partitionBy("RANGE (at)"));

        assertThat(planned(op.recorded().get(0).operation(), TransactionMode.TRANSACTIONAL))
                .isEqualTo(new Statements(
                        List.of(),
                        List.of(Fault.of(
                                "Operation 'create table event' at " + ORIGIN + " cannot be done on PostgreSQL: a"
                                        + " partitioned table has no rows of its own that could be unlogged.",
                                "Leave out unlogged(), and say it of each partition."))));
    }

    @Test
    void createTableSaysEachOption() {
        assertThat(created(
                        "event",
                        t -> t.column("at", integer())
                                .unlogged()
                                .with("fillfactor", "70")
                                .with("toast.autovacuum_enabled", "false")
                                .option("TABLESPACE fast")
                                .option("USING heap")))
                .containsExactly("""
                        CREATE UNLOGGED TABLE event (
                            at integer
                        ) USING heap WITH (fillfactor = 70, toast.autovacuum_enabled = false) TABLESPACE fast""");
        assertThat(created("event", t -> t.column("at", integer()).partitionBy("RANGE (at)")))
                .containsExactly("""
                        CREATE TABLE event (
                            at integer
                        ) PARTITION BY RANGE (at)""");
        assertThat(created("event", t -> t.inherits("app.base", "Other")))
                .containsExactly("CREATE TABLE event () INHERITS (app.base, \"Other\")");
    }

    @Test
    void createTableAddsConstraintsThatAreNotValidAfterwards() {
        assertThat(created(
                        "app.book",
                        t -> t.columns(column("pages", integer()))
                                .constraints(
                                        check("pages > 0")
                                                .named("book_pages_check")
                                                .notValid(),
                                        check("pages < 9999").named("book_size_check"))
                                .comment("books")))
                .containsExactly(
                        """
                        CREATE TABLE app.book (
                            pages integer,
                            CONSTRAINT book_size_check CHECK (pages < 9999)
                        )""",
                        "ALTER TABLE app.book ADD CONSTRAINT book_pages_check CHECK (pages > 0) NOT VALID",
                        "COMMENT ON TABLE app.book IS 'books'");
    }

    @Test
    void createTableIfNotExists() {
        assertThat(rendered(new CreateTable(table("book", column("id", bigint())), Guard.EXISTENCE)))
                .containsExactly("""
                        CREATE TABLE IF NOT EXISTS book (
                            id bigint
                        )""");
    }

    @Test
    void createTableIfNotExistsLeavesAlsoTheCommentsOfAnExistingTableAlone() {
        Table book = table("app.book", column("id", bigint()).comment("costs $block$"))
                .comment("books");

        assertThat(rendered(new CreateTable(book, Guard.EXISTENCE))).containsExactly("""
                        DO $block_$
                        BEGIN
                            IF NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace\
                         WHERE n.nspname = 'app' AND c.relname = 'book') THEN
                                CREATE TABLE app.book (
                            id bigint
                        );
                                COMMENT ON TABLE app.book IS 'books';
                                COMMENT ON COLUMN app.book.id IS 'costs $block$';
                            END IF;
                        END
                        $block_$""");
    }

    @Test
    void createTableIfNotExistsWithoutASchemaLooksIntoTheOneThatItIsCreatedIn() {
        Table book = table("book", column("id", bigint())).comment("books");

        assertThat(rendered(new CreateTable(book, Guard.EXISTENCE))).containsExactly("""
                        DO $block$
                        BEGIN
                            IF NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace\
                         WHERE n.nspname = current_schema() AND c.relname = 'book') THEN
                                CREATE TABLE book (
                            id bigint
                        );
                                COMMENT ON TABLE book IS 'books';
                            END IF;
                        END
                        $block$""");
    }

    @Test
    void createTableTakesTheTypeOfItsNumbersFromTheColumn() {
        assertThat(created(
                        "book",
                        t -> t.columns(column("id", bigint()).identityAlways(SequenceOptions.DEFAULTS.as(bigint())))))
                .containsExactly("""
                        CREATE TABLE book (
                            id bigint GENERATED ALWAYS AS IDENTITY NOT NULL
                        )""");
    }

    @Test
    void createTableRefusesNumbersOfAnotherTypeThanTheColumn() {
        Table book = table("book", column("id", bigint()).identityAlways(SequenceOptions.DEFAULTS.as(integer())));

        assertThat(planned(new CreateTable(book), TransactionMode.TRANSACTIONAL))
                .isEqualTo(new Statements(
                        List.of(),
                        List.of(Fault.of(
                                "Operation 'create table book' at " + ORIGIN + " cannot be done on PostgreSQL:"
                                        + " the numbers of an identity column have the type of the column.",
                                "Leave out as(...), and give the column the type."))));
    }

    private static List<String> created(String name, Consumer<TableBuilder> definition) {
        Operations op = new Operations("CreateTable");
        op.createTable(name, definition);
        return rendered(op.recorded().get(0).operation());
    }
}
