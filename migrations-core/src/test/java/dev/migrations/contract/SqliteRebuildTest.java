package dev.migrations.contract;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.TransactionScope;
import dev.migrations.testing.PrintedScript;
import dev.migrations.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are rebuilt in a run, and in a script, while the connection enforces foreign keys. */
class SqliteRebuildTest extends EngineContract {

    private static final String ENFORCED = "&foreign_keys=on";

    private static final String SCHEMA =
            "SELECT replace(sql, char(10) || '   ', '') FROM sqlite_schema WHERE tbl_name NOT LIKE 'migration%' AND sql IS NOT NULL ORDER BY type, name";

    private static final String BOOKS = "SELECT count(*) FROM book";

    private Path elsewhere;

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.sqlite(emptyFolder);
    }

    @BeforeEach
    void makeAFolder(@TempDir Path empty) {
        elsewhere = empty;
    }

    private MigrationsBuilder with(Migration... others) {
        return builder().url(database.url() + ENFORCED, null, null).migrations(withLibrary(others));
    }

    private static Migrations perRun(MigrationsBuilder builder) {
        return builder.transactionScope(TransactionScope.PER_RUN).build();
    }

    private String product() {
        return migrations().status().database();
    }

    @Test
    void whatDoesNotFitTheDatabaseIsToldWithTheRevisionAndItsPlace() {
        Migrations migrations = with(new Second(op -> {
                    op.addConstraint("author", unique("name").named("author_name_key"));
                    op.dropConstraint("author", unique("name").named("nowhere"));
                }))
                .build();

        Failure failure = failureOf(migrations::upgrade);

        assertThat(failure.problem().replaceAll("java:\\d+", "java:LINE")).isEqualTo("""
                        Revision 'b1' (Change it) failed at SqliteRebuildTest.java:LINE.

                            add constraint author.author_name_key; drop constraint author.nowhere

                        Table 'author' cannot be altered: it has no constraint 'nowhere'; it has [author_name_key].
                        Nothing of this revision remains; the database is at 'a1', and the revision that ran before it in this run stays.""");
        assertThat(failure.action())
                .isEqualTo("Mend the name of the constraint. Mend " + Second.class.getName()
                        + ", then start again: the run continues with this revision.");
        assertThat(version()).containsExactly("a1");
        assertThat(rows(BOOKS)).containsExactly("2");
    }

    @Test
    void aDowngradeThatDoesNotFitTheDatabaseSaysHowToGoOn() {
        Migrations migrations = with(new Second(
                        op -> op.addConstraint("author", unique("name").named("author_name_key"))))
                .build();
        migrations.upgrade();
        execute("ALTER TABLE author RENAME TO writer");

        Failure failure = failureOf(() -> migrations.downgrade("a1"));

        assertThat(failure.problem().replaceAll("java:\\d+", "java:LINE")).isEqualTo("""
                        The downgrade of revision 'b1' (Change it) failed at SqliteRebuildTest.java:LINE.

                            drop constraint author.author_name_key

                        Table 'author' cannot be altered: it is not there.
                        Nothing of this revision remains; the database is at 'b1'.""");
        assertThat(failure.action())
                .isEqualTo("Mend its name, or create it before. Mend the downgrade in " + Second.class.getName()
                        + ", run 'migrations stamp b1' to accept the edited revision, then downgrade again.");
    }

    @Test
    void aForeignKeyThatIsViolatedWhenTheRevisionEndsIsToldWithTheRevision() {
        Migrations migrations = with(new Second(op -> {
                    op.alterColumn("author", "name", c -> c.setNotNull());
                    op.execute("DELETE FROM author WHERE id = 1", "SELECT 1");
                }))
                .build();

        Failure failure = failureOf(migrations::upgrade);

        assertThat(failure)
                .isEqualTo(new Failure(
                        """
                        Revision 'b1' (Change it) failed when it was to be recorded and committed, %s.
                        Foreign keys would be violated from table 'book' to 'author'.
                        Nothing of this revision remains; the database is at 'a1', and the revision that ran before it in this run stays.""".formatted(Second.class.getName()),
                        "Mend the rows in the revision before. A revision that rebuilds a table does not enforce foreign keys meanwhile:"
                                + " where it relies on ON DELETE or ON UPDATE, do that in a revision and a transaction of its own. Mend "
                                + Second.class.getName()
                                + ", then start again: the run continues with this revision."));
        assertThat(rows(BOOKS)).containsExactly("2");
    }

    @Test
    void whatTheDatabaseSaysOfTheRowsIsToldAsOfAnyStatement() {
        Migrations migrations = with(new Second(
                        op -> op.addConstraint("author", check("id > 1").named("author_id_check"))))
                .build();

        Failure failure = failureOf(migrations::upgrade);

        assertThat(failure.problem().replaceAll("java:\\d+", "java:LINE")).isEqualTo("""
                        Revision 'b1' (Change it) failed at SqliteRebuildTest.java:LINE.

                            add constraint author.author_id_check

                        %s said: CHECK constraint failed: author_id_check (SQLITE_CONSTRAINT_CHECK)
                        Nothing of this revision remains; the database is at 'a1', and the revision that ran before it in this run stays.""".formatted(product()));
    }

    @Test
    void outsideATransactionEachRebuildIsOneOfItsOwn() {
        with(new Alone("INSERT INTO book VALUES (3, 1)")).build().upgrade();

        assertThat(rows(SCHEMA))
                .contains(
                        "CREATE TABLE \"author\" (id integer PRIMARY KEY, name text NOT NULL, CONSTRAINT author_name_key UNIQUE (name))");
        assertThat(rows(BOOKS)).containsExactly("3");
        assertThat(rows("SELECT state, statements_done FROM migration_history WHERE revision = 'b1'"))
                .containsExactly("DONE|3");
    }

    @Test
    void outsideATransactionForeignKeysAreEnforcedBetweenRebuilds() {
        Failure failure = failureOf(
                () -> with(new Alone("INSERT INTO book VALUES (3, 9)")).build().upgrade());

        assertThat(failure.problem()).contains("FOREIGN KEY constraint failed").endsWith("""
                        1 of the 3 statements of this revision ran and stay, because it is not in a transaction; the database is at 'a1', and 'b1' counts as not applied.""");
        assertThat(rows(SCHEMA)).contains("CREATE TABLE \"author\" (id integer PRIMARY KEY, name text NOT NULL)");

        with(new Alone("INSERT INTO book VALUES (3, 1)")).build().upgrade();

        assertThat(version()).containsExactly("b1");
    }

    @Test
    void anAutocommitBlockAndWhatSurroundsItRebuildTables() {
        Migrations migrations = with(new Second(block("SELECT 1"))).build();

        migrations.upgrade();
        List<String> up = rows(SCHEMA);
        migrations.downgrade("a1");

        assertThat(up)
                .contains(
                        "CREATE TABLE \"author\" (id integer PRIMARY KEY, name text NOT NULL, CONSTRAINT author_name_key"
                                + " UNIQUE (name), CONSTRAINT author_name_check CHECK (name <> ''))");
        assertThat(rows(SCHEMA)).contains("CREATE TABLE \"author\" (id integer PRIMARY KEY, name text)");
        assertThat(rows(BOOKS)).containsExactly("2");
    }

    @Test
    void whatFailsBehindARebuildInAnAutocommitBlockIsUndoneAloneAndContinued() {
        Failure failure = failureOf(
                () -> with(new Second(block("SELECT * FROM nowhere"))).build().upgrade());

        assertThat(failure.problem())
                .endsWith("2 of the 4 statements of this revision ran and stay, because it has an autocommit block; the"
                        + " database is at 'a1', and 'b1' counts as not applied.");
        assertThat(rows(SCHEMA))
                .contains(
                        "CREATE TABLE \"author\" (id integer PRIMARY KEY, name text NOT NULL, CONSTRAINT author_name_key"
                                + " UNIQUE (name))");

        with(new Second(block("SELECT 1"))).build().upgrade();

        assertThat(version()).containsExactly("b1");
        assertThat(rows(BOOKS)).containsExactly("2");
    }

    @Test
    void aRunThatIsOneTransactionRebuildsTables() {
        Migrations migrations = perRun(with(
                new Second(op -> op.alterColumn("author", "name", c -> c.setNotNull())),
                new Third(op ->
                        op.addColumn("author", column("shown", text()).notNull().defaultTo("upper('x')")))));

        migrations.upgrade();
        List<String> up = rows("SELECT id, name, shown FROM author");
        migrations.downgrade("a1");

        assertThat(up).containsExactly("1|Ada|X");
        assertThat(rows(SCHEMA)).contains("CREATE TABLE \"author\" (id integer PRIMARY KEY, name text)");
        assertThat(rows(BOOKS)).containsExactly("2");
    }

    @Test
    void nothingRemainsOfARunThatIsOneTransactionAndFailsBehindARebuild() {
        Migrations first = with().build();
        first.upgrade();
        List<String> before = rows(SCHEMA);

        Failure failure = failureOf(perRun(with(
                new Second(op -> op.alterColumn("author", "name", c -> c.setNotNull())),
                new Third(op -> op.dropConstraint("book", unique("id").named("nowhere")))))::upgrade);

        assertThat(failure.problem().replaceAll("java:\\d+", "java:LINE")).isEqualTo("""
                        Revision 'c1' (Change it again) failed at SqliteRebuildTest.java:LINE.

                            drop constraint book.nowhere

                        Table 'book' cannot be altered: it has no constraint 'nowhere'; it has [].
                        Nothing of this run remains; the database is at 'a1'.""");
        assertThat(rows(SCHEMA)).isEqualTo(before);
        assertThat(rows(BOOKS)).containsExactly("2");
    }

    @Test
    void aRunThatIsOneTransactionRefusesWhatReliesOnForeignKeysBesideARebuild() {
        Failure failure = failureOf(perRun(with(
                new Second(op -> op.alterColumn("author", "name", c -> c.setNotNull())),
                new Third(op -> op.execute("DELETE FROM author", "SELECT 1"))))::upgrade);

        assertThat(failure.problem()).isEqualTo("""
                        Revision 'c1' (Change it again) failed when it was to be recorded and committed, %s.
                        Foreign keys would be violated from table 'book' to 'author'.
                        Nothing of this run remains; the database is at base.""".formatted(Third.class.getName()));
        assertThat(tables()).containsExactly("migration_history", "migration_version");
    }

    /** Up, half the way down, up again and down to nothing: by runs, by scripts, and by scripts of ranges. */
    private void assertPrintedAsRun(UnaryOperator<MigrationsBuilder> settings, Migration... others)
            throws SQLException {
        Migrations online = settings.apply(with(others)).build();
        Migrations offline = settings.apply(offline(others)).build();
        online.upgrade();
        List<List<String>> up = everything();
        online.downgrade("a1");
        List<List<String>> down = everything();
        online.upgrade();
        online.downgrade("base");
        List<List<String>> base = everything();

        assertThat(afterScript("whole", offline.upgradeSql("heads"))).isEqualTo(up);
        assertThat(afterScript("whole", offline.downgradeSql("heads:a1"))).isEqualTo(down);
        afterScript("whole", offline.upgradeSql("a1:"));
        assertThat(afterScript("whole", offline.downgradeSql("heads:base"))).isEqualTo(base);
        afterScript("ranges", offline.upgradeSql("a1"));
        assertThat(afterScript("ranges", offline.upgradeSql("a1:heads"))).isEqualTo(up);
    }

    /** What there is after the script in a database of that name. */
    private List<List<String>> afterScript(String file, String script) throws SQLException {
        TestDatabase run = database;
        database = TestDatabase.sqlite(elsewhere.resolve(file));
        try {
            Files.createDirectories(elsewhere.resolve(file));
            new PrintedScript(script).runIn(database, elsewhere);
            return everything();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            database = run;
        }
    }

    private MigrationsBuilder offline(Migration... others) {
        return Migrations.builder().dialect("sqlite").locations(List.of()).migrations(withLibrary(others));
    }

    private static List<Migration> withLibrary(Migration... others) {
        return Stream.concat(Stream.of(new Library()), Stream.of(others)).toList();
    }

    private List<List<String>> everything() {
        boolean hasRows = tables().contains("author");
        return List.of(
                rows(SCHEMA),
                version(),
                rows(
                        "SELECT revision, direction, checksum, digest, state, applied, statements_done, statements_digest FROM"
                                + " migration_history ORDER BY id"),
                hasRows ? rows("SELECT * FROM author, book ORDER BY 1, 3") : List.of());
    }

    @Test
    void scriptsOfTransactionsThatRebuildTablesLeaveWhatRunsLeave() throws SQLException {
        assertPrintedAsRun(
                UnaryOperator.identity(),
                new Second(op -> {
                    op.alterColumn("author", "name", c -> c.setNotNull());
                    op.execute("INSERT INTO author VALUES (2, 'Bob')", "DELETE FROM author WHERE id = 2");
                    op.addConstraint("author", unique("name").named("author_name_key"));
                }),
                new Third(op -> {
                    op.execute("UPDATE author SET name = name || '!'", "SELECT 1");
                    op.addConstraint("book", check("id > 0").named("book_id_check"));
                }));
    }

    @Test
    void scriptsOfARunThatIsOneTransactionLeaveWhatTheRunLeaves() throws SQLException {
        assertPrintedAsRun(
                builder -> builder.transactionScope(TransactionScope.PER_RUN),
                new Second(op -> op.alterColumn("author", "name", c -> c.setNotNull())),
                new Third(op -> op.renameColumn("author", "name", "shown")));
    }

    @Test
    void scriptsOfAutocommitBlocksThatRebuildTablesLeaveWhatRunsLeave() throws SQLException {
        assertPrintedAsRun(UnaryOperator.identity(), new Second(block("SELECT 1")));
    }

    @Test
    void scriptsOfRevisionsWithoutATransactionLeaveWhatRunsLeave() throws SQLException {
        assertPrintedAsRun(UnaryOperator.identity(), new Alone("UPDATE book SET id = id"));
    }

    /** As a user has it who switched enforcement on. */
    private void runEnforced(String script) throws SQLException {
        new PrintedScript("PRAGMA foreign_keys = ON;\n" + script).runIn(database, elsewhere);
    }

    @Test
    void aScriptKeepsTheRowsOfOtherTablesAlsoWhereForeignKeysWereEnforced() throws SQLException {
        runEnforced(offline(new Second(op -> op.alterColumn("author", "name", c -> c.setNotNull())))
                .build()
                .upgradeSql("heads"));

        assertThat(rows(BOOKS)).containsExactly("2");
    }

    @Test
    void aScriptThatViolatesForeignKeysEndsBeforeItCommits() {
        String script = offline(new Second(op -> {
                    op.execute("DELETE FROM author", "SELECT 1");
                    op.alterColumn("author", "name", c -> c.setNotNull());
                }))
                .build()
                .upgradeSql("heads");

        assertThatThrownBy(() -> runEnforced(script))
                .hasMessageContaining("CHECK constraint failed: Rows violate a foreign key that they did not violate"
                        + " before this script. See which with PRAGMA foreign_key_check.");
        assertThat(version()).containsExactly("a1");
        assertThat(rows("SELECT * FROM author")).containsExactly("1|Ada");
    }

    @Test
    void rowsThatViolatedForeignKeysBeforeAreNoReasonToEnd() throws SQLException {
        MigrationsBuilder both = offline(new Second(op -> op.alterColumn("author", "name", c -> c.setNotNull())));
        new PrintedScript(both.build().upgradeSql("a1")).runIn(database, elsewhere);
        execute("INSERT INTO book VALUES (3, 9)");

        runEnforced(both.build().upgradeSql("a1:heads"));

        assertThat(version()).containsExactly("b1");
        assertThat(rows(BOOKS)).containsExactly("3");
    }

    @Test
    void aScriptLeavesATableAloneThatIsNotAsTheRevisionsLeaveIt() throws SQLException {
        MigrationsBuilder both = offline(new Second(op -> op.alterColumn("author", "name", c -> c.setNotNull())));
        new PrintedScript(both.build().upgradeSql("a1")).runIn(database, elsewhere);
        execute("CREATE INDEX by_hand ON author (name)");
        String script = both.build().upgradeSql("a1:heads");

        assertThatThrownBy(() -> runEnforced(script))
                .hasMessageContaining(
                        "CHECK constraint failed: Table 'author' has other columns, indexes or triggers than the"
                                + " revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is"
                                + " there.");
        assertThat(version()).containsExactly("a1");

        execute("DROP INDEX by_hand");
        execute("ALTER TABLE author ADD COLUMN by_hand text");

        assertThatThrownBy(() -> runEnforced(script)).hasMessageContaining("CHECK constraint failed: Table 'author'");
        assertThat(rows("SELECT * FROM author")).containsExactly("1|Ada|null");
    }

    @Test
    void aScriptThatCouldNotRunIsRefusedWhenItIsPrinted() {
        Migrations broken = offline(new Second(op -> {
                    op.execute("CREATE VIEW names AS SELECT name FROM author", "DROP VIEW names");
                    op.dropColumn("author", column("name", text()).notNull());
                    op.addConstraint("author", check("id > 0"));
                }))
                .build();
        Migrations unfit = offline(new Second(
                        op -> op.dropConstraint("author", unique("name").named("nowhere"))))
                .build();
        Migrations failing = offline(new Second(op -> {
                    op.execute("CREATE VIEW author AS SELECT 1", "DROP VIEW author");
                    op.alterColumn("author", "name", c -> c.setNotNull());
                }))
                .build();
        String where = "The script alters a table whose definition is found out by running it in an empty " + product()
                + " in memory; there revision 'b1' (SqliteRebuildTest.java:LINE) failed: ";

        assertThat(refusal(() -> broken.upgradeSql("heads")))
                .isEqualTo(new Failure(
                        where
                                + "A view or a trigger does not work afterwards: error in view names: no such column: name.",
                        "Drop it before, and create it again afterwards."));
        assertThat(refusal(() -> unfit.upgradeSql("a1:heads")))
                .isEqualTo(new Failure(
                        where + "Table 'author' cannot be altered: it has no constraint 'nowhere'; it has [].",
                        "Mend the name of the constraint."));
        assertThat(refusal(() -> failing.upgradeSql("heads")))
                .isEqualTo(new Failure(
                        where + "table author already exists (SQLITE_ERROR).",
                        "Mend the statement, or let the engine run the revision with a connection."));
    }

    @Test
    void aScriptBehindARevisionThatReadsDataIsRefusedWhenItIsPrinted() {
        Migrations migrations = offline(
                        new Reading(), new Third(op -> op.alterColumn("author", "name", c -> c.setNotNull())))
                .build();

        assertThat(refusal(() -> migrations.upgradeSql("b1:heads")))
                .isEqualTo(new Failure(
                        "The script alters a table whose definition is found out by running it in an empty " + product()
                                + " in memory; there revision 'b1' (SqliteRebuildTest.java:LINE) cannot run, because 'Read"
                                + " it' is Java code that may read data.",
                        "Write it as SQL with op.execute, or let the engine run the revisions with a connection."));
    }

    private Failure refusal(ThrowableAssert.ThrowingCallable call) {
        Failure failure = failureOf(call);
        return new Failure(failure.problem().replaceAll("java:\\d+", "java:LINE"), failure.action());
    }

    @Revision(id = "b1", revises = "a1", irreversible = true)
    record Reading() implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.run("Read it", connection -> {});
        }
    }

    private static Consumer<Operations> block(String last) {
        return op -> {
            op.alterColumn("author", "name", c -> c.setNotNull());
            op.autocommit(block -> block.addConstraint("author", unique("name").named("author_name_key")));
            op.addConstraint("author", check("name <> ''").named("author_name_check"));
            op.execute(last, "SELECT 1");
        };
    }

    @Revision(id = "a1")
    record Library() implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE author (id integer PRIMARY KEY, name text)", "DROP TABLE author");
            op.execute(
                    "CREATE TABLE book (id integer PRIMARY KEY, author_id int REFERENCES author (id) ON DELETE CASCADE)",
                    "DROP TABLE book");
            op.execute("INSERT INTO author VALUES (1, 'Ada')", "SELECT 1");
            op.execute("INSERT INTO book VALUES (1, 1), (2, 1)", "SELECT 1");
        }
    }

    @Revision(id = "b1", revises = "a1", message = "Change it")
    record Second(Consumer<Operations> change) implements Migration {

        @Override
        public void upgrade(Operations op) {
            change.accept(op);
        }
    }

    @Revision(id = "c1", revises = "b1", message = "Change it again")
    record Third(Consumer<Operations> change) implements Migration {

        @Override
        public void upgrade(Operations op) {
            change.accept(op);
        }
    }

    @Revision(id = "b1", revises = "a1", transaction = TransactionMode.AUTOCOMMIT)
    record Alone(String between) implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.alterColumn("author", "name", c -> c.setNotNull());
            op.execute(between, "SELECT 1");
            op.addConstraint("author", unique("name"));
        }
    }
}
