package dev.migrations.dialect.sqlite;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.MigrationException;
import dev.migrations.op.DropOption;
import dev.migrations.op.Operations;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.sql.Statement;
import dev.migrations.sql.TransactionMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are rebuilt in a file: what does not change is as it was. */
class TableRebuildTest {

    private Library library;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        library = Library.open(folder.resolve("library.db"));
    }

    @AfterEach
    void close() throws SQLException {
        library.close();
    }

    @Test
    void everyOtherCharacterOfATableStays() throws Exception {
        library.run("""
                CREATE TABLE [odd table] (
                  "order" /* of rows */ INTEGER PRIMARY KEY, -- the key, it's "quoted"
                  untyped DEFAULT -1 CHECK (untyped <> ')'),
                  'name' varchar( 80 ) COLLATE NOCASE NOT NULL ON CONFLICT IGNORE,
                  UNIQUE (name) CHECK ([odd table].name <> '' OR main."odd table" . name > 'a.b') -- last
                )""");

        library.apply(op -> op.alterColumn("odd table", "untyped", c -> c.setDefault("2")));

        assertThat(library.rows("SELECT sql FROM sqlite_schema WHERE type = 'table'"))
                .containsExactly("""
                CREATE TABLE "odd table" (
                  "order" /* of rows */ INTEGER PRIMARY KEY, -- the key, it's "quoted"
                  untyped DEFAULT (2) CHECK (untyped <> ')'),
                  'name' varchar( 80 ) COLLATE NOCASE NOT NULL ON CONFLICT IGNORE,
                  UNIQUE (name) CHECK (name <> '' OR  name > 'a.b') -- last
                )""");
    }

    @Test
    void severalAlterationsNextToEachOtherRebuildOnce() {
        Operations op = new Operations("A");
        op.alterColumn("author", "name", c -> c.setNotNull());
        op.addConstraint("author", unique("name").named("author_name_key"));
        op.addColumn("author", column("age", integer()));
        op.addColumn("book", column("pages", integer()));
        op.dropColumn("author", "age");

        List<String> displayed = new SqliteDialect()
                .planner().plan(op.recorded(), TransactionMode.TRANSACTIONAL).statements().stream()
                        .map(Statement::display)
                        .toList();

        assertThat(displayed)
                .containsExactly(
                        "-- alter column author.name; add constraint author.author_name_key; add column author.age",
                        "ALTER TABLE book ADD COLUMN pages integer",
                        "-- drop column author.age");
    }

    @Test
    void aRebuildIsTheseStatements() throws Exception {
        library.run(
                "CREATE TABLE author (id integer PRIMARY KEY AUTOINCREMENT, name text)",
                "CREATE INDEX author_name ON author (name)",
                "CREATE TRIGGER fill AFTER INSERT ON author BEGIN SELECT 1; END");

        assertThat(library.derived(op -> op.alterColumn(
                        "author", "name", c -> c.type(varchar(80)).using("trim(name)"))))
                .containsExactly(
                        "CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT \"Table 'author' has other columns,"
                                + " indexes or triggers than the revisions give it. Let the engine run them with a connection: it"
                                + " looks at the table, and keeps what is there.\" CHECK (holds))",
                        "INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM"
                                + " pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE"
                                + " tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) ="
                                + " 'author_name, fill, id, name'",
                        "DROP TABLE IF EXISTS temp.migrations_expectation",
                        "CREATE TABLE migrations_author (id integer PRIMARY KEY AUTOINCREMENT, name varchar(80))",
                        "INSERT OR ABORT INTO migrations_author (id, name) SELECT id, (trim(name)) FROM author",
                        "DELETE FROM sqlite_sequence WHERE name = 'migrations_author'",
                        "INSERT INTO sqlite_sequence (name, seq) SELECT 'migrations_author', seq FROM sqlite_sequence"
                                + " WHERE name = 'author'",
                        "DROP TABLE author",
                        "PRAGMA legacy_alter_table = ON",
                        "ALTER TABLE migrations_author RENAME TO author",
                        "PRAGMA legacy_alter_table = OFF",
                        "CREATE INDEX author_name ON author (name)",
                        "CREATE TRIGGER fill AFTER INSERT ON author BEGIN SELECT 1; END");
    }

    @Test
    void nothingThatHangsOnATableIsLost() throws Exception {
        library.run(
                "PRAGMA foreign_keys = ON",
                "CREATE TABLE author (id integer PRIMARY KEY AUTOINCREMENT, name text COLLATE NOCASE CHECK (name <> ''),"
                        + " twice text GENERATED ALWAYS AS (name || name) STORED, size AS (length(name)) VIRTUAL,"
                        + " boss integer REFERENCES author (id))",
                "CREATE TABLE book (id integer PRIMARY KEY, author_id integer REFERENCES author (id) ON DELETE CASCADE)",
                "CREATE UNIQUE INDEX author_partial ON author (lower(name) DESC) WHERE name IS NOT NULL",
                "CREATE VIEW named AS SELECT author.name, book.id FROM author JOIN book ON author_id = author.id",
                "CREATE VIEW twice_named AS SELECT * FROM named",
                "CREATE TRIGGER on_author AFTER UPDATE OF name ON author BEGIN UPDATE book SET author_id = new.id WHERE"
                        + " author_id = old.id; END",
                "CREATE TRIGGER on_book AFTER INSERT ON book BEGIN UPDATE author SET name = name WHERE id ="
                        + " new.author_id; END",
                "CREATE TRIGGER on_view INSTEAD OF DELETE ON named BEGIN DELETE FROM author WHERE name = old.name; END",
                "INSERT INTO author (id, name, boss) VALUES (1, 'Ada', 1), (2, 'Bob', 1), (9, 'Gone', NULL)",
                "DELETE FROM author WHERE id = 9",
                "INSERT INTO book VALUES (1, 1), (2, 2)",
                "ANALYZE");
        List<String> before = library.contents();

        library.apply(op -> op.alterColumn("author", "name", c -> c.setNotNull()));
        library.apply(op -> op.alterColumn("author", "name", c -> c.dropNotNull()));

        assertThat(library.contents()).isEqualTo(before);
        assertThat(library.rows("PRAGMA foreign_keys")).containsExactly("1");
        library.run("INSERT INTO author (name) VALUES ('New')", "DELETE FROM author WHERE id = 2");
        assertThat(library.rows("SELECT id, name FROM author")).containsExactly("1|Ada", "10|New");
        assertThat(library.rows("SELECT * FROM book")).containsExactly("1|1");
    }

    @Test
    void rowsKeepTheNumbersThatNoColumnShows() throws Exception {
        library.run(
                "CREATE TABLE note (rowid text, body text)",
                "INSERT INTO note (_rowid_, rowid, body) VALUES (7, 'a', 'x'), (70, 'b', 'y')");

        library.apply(op -> op.addConstraint("note", unique("body").named("note_body")));

        assertThat(library.rows("SELECT _rowid_, rowid, body FROM note ORDER BY 1"))
                .containsExactly("7|a|x", "70|b|y");
    }

    @Test
    void aTableWithoutRowidStaysOne() throws Exception {
        library.run(
                "CREATE TABLE pair (one text, two text, PRIMARY KEY (one, two)) WITHOUT ROWID, STRICT",
                "INSERT INTO pair VALUES ('a', 'b')");

        library.apply(
                op -> op.addColumn("pair", column("three", varchar()).notNull().defaultTo("upper('c')")));

        assertThat(library.rows("SELECT * FROM pair")).containsExactly("a|b|C");
        assertThat(library.rows("SELECT strict, wr FROM pragma_table_list('pair')"))
                .containsExactly("1|1");
    }

    @Test
    void tablesMadeOfQueriesTemporaryTablesAndOtherFilesAreRebuilt(@TempDir Path other) throws Exception {
        library.run(
                "CREATE TABLE copy AS SELECT 1 AS one, 'x' AS \"two words\"",
                "CREATE TEMP TABLE passing (id int)",
                "INSERT INTO passing VALUES (3)",
                "ATTACH DATABASE '" + other.resolve("other.db") + "' AS other",
                "CREATE TABLE other.far (id int)",
                "CREATE INDEX other.far_id ON far (id)",
                "INSERT INTO far VALUES (4)");

        library.apply(op -> op.alterColumn("copy", "two words", c -> c.setNotNull()));
        library.apply(op -> op.alterColumn("passing", "id", c -> c.setNotNull()));
        library.apply(op -> op.alterColumn("other.far", "id", c -> c.setNotNull()));

        assertThat(library.rows("SELECT * FROM copy, passing, other.far")).containsExactly("1|x|3|4");
        assertThat(library.rows("SELECT name FROM other.sqlite_schema ORDER BY 1"))
                .containsExactly("far", "far_id");
        assertThat(library.rows("SELECT sql FROM temp.sqlite_schema"))
                .containsExactly("CREATE TABLE \"passing\" (id int NOT NULL)");
    }

    @Test
    void aDroppedColumnTakesWhatStandsOnItAlone() throws Exception {
        library.run(
                "CREATE TABLE t (a int, b int UNIQUE CHECK (b > 0), c int, CONSTRAINT b_small CHECK (b < 9), UNIQUE (b),"
                        + " UNIQUE (a, c))",
                "CREATE INDEX on_b ON t (b) WHERE b > 1",
                "INSERT INTO t VALUES (1, 2, 3)");

        library.apply(op -> op.dropColumn("t", "b"));

        assertThat(library.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"))
                .containsExactly("CREATE TABLE \"t\" (a int, c int, UNIQUE (a, c))");
        assertThat(library.rows("SELECT * FROM t")).containsExactly("1|3");
    }

    @Test
    void whatBreaksOthersIsRefusedAndNothingChanges() throws Exception {
        library.run(
                "CREATE TABLE author (id integer PRIMARY KEY, name text UNIQUE, born int, UNIQUE (name, born))",
                "CREATE TABLE book (title text REFERENCES author (name))",
                "CREATE VIEW names AS SELECT born FROM author",
                "CREATE VIRTUAL TABLE words USING fts5(word)",
                "CREATE TRIGGER fill AFTER INSERT ON book BEGIN UPDATE author SET born = 1; END",
                "INSERT INTO author (name) VALUES ('Ada')",
                "INSERT INTO book VALUES ('Ada')",
                "INSERT INTO author (name) VALUES ('Bob')");
        List<String> before = library.contents();

        assertThat(library.refusal(op -> op.dropColumn("author", "born")))
                .isEqualTo("Table 'author' cannot be altered: column 'born' is used by constraint (unnamed).\n"
                        + "Drop that before.");
        assertThat(library.refusal(op -> op.dropColumn("author", "born", DropOption.CASCADE)))
                .isEqualTo("A view or a trigger does not work afterwards: error in view names: no such column: born; no"
                        + " such column: born.\nDrop it before, and create it again afterwards.");
        assertThat(library.refusal(op -> op.dropConstraint("author", unique("name"))))
                .startsWith("Foreign keys would be violated from table 'book', whose foreign key names columns that are"
                        + " no key.\n");
        assertThat(library.refusal(op -> op.addConstraint(
                        "author",
                        foreignKey("name")
                                .references("book", "title")
                                .onDelete(ReferentialAction.CASCADE)
                                .named("wrong"))))
                .startsWith(
                        "Foreign keys would be violated from table 'author', whose foreign key names columns that are"
                                + " no key.\n");
        assertThat(library.refusal(op -> op.alterColumn("words", "word", c -> c.setNotNull())))
                .isEqualTo("Table 'words' cannot be altered: it is a virtual table.\n"
                        + "Create another one, copy the rows, and drop this one.");
        assertThat(library.refusal(op -> op.alterColumn("words_content", "id", c -> c.setNotNull())))
                .startsWith("Table 'words_content' cannot be altered: a virtual table keeps its rows in it.");
        assertThat(library.refusal(op -> op.alterColumn("names", "born", c -> c.setNotNull())))
                .isEqualTo("Table 'names' cannot be altered: it is a view.\nReplace the view.");
        assertThat(library.refusal(op -> op.alterColumn("nowhere", "born", c -> c.setNotNull())))
                .startsWith("Table 'nowhere' cannot be altered: it is not there.");
        assertThat(library.refusal(op -> op.dropConstraint("author", "none")))
                .startsWith("Table 'author' cannot be altered: it has no constraint 'none'; it has [].");
        assertThatThrownBy(() -> library.apply(op -> op.alterColumn("author", "born", c -> c.setNotNull())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("NOT NULL constraint failed");
        assertThatThrownBy(() -> library.apply(op -> op.addConstraint("author", check("name = 'x'"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CHECK constraint failed");
        assertThat(library.contents()).isEqualTo(before);
    }

    @Test
    void aRebuildRefusesToRunWhereForeignKeysAreEnforcedInItsTransaction() throws Exception {
        library.run("CREATE TABLE author (id bigint)", "PRAGMA foreign_keys = ON");
        library.session().begin();

        assertThatThrownBy(() -> library.apply(op ->
                        op.alterColumn("author", "id", c -> c.type(bigint()).using("id"))))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("Foreign keys are enforced in the transaction");
        library.session().rollback();
    }

    @Test
    void aTypeThatAStrictTableDoesNotHaveIsRefused() throws Exception {
        library.run("CREATE TABLE author (id integer PRIMARY KEY, name text) STRICT");

        assertThat(library.refusal(op -> op.alterColumn("author", "name", c -> c.type(varchar(80)))))
                .isEqualTo("It cannot be done on SQLite: a STRICT table has no type varchar(80).\n"
                        + "Use text(), integer(), real(), bytea() or nativeType(\"any\"), and a check for the rest.");
        Consumer<Operations> toText = op -> op.alterColumn("author", "name", c -> c.type(text()));
        library.apply(toText);
    }
}
