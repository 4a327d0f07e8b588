package dev.migrations.dialect.sqlite;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.ascending;
import static dev.migrations.schema.IndexElement.descending;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.bytea;
import static dev.migrations.schema.Types.character;
import static dev.migrations.schema.Types.doublePrecision;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.real;
import static dev.migrations.schema.Types.smallint;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.schema.Check;
import dev.migrations.schema.CheckInheritance;
import dev.migrations.schema.Column;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.NameRule;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Schema.Dependency;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableOptions;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Validity;
import dev.migrations.schema.WrittenObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SqliteSchemaReaderTest {

    private static Schema read(String... ddl) throws SQLException {
        return readIn(SchemaScope.of("main"), ddl);
    }

    private static Schema readIn(SchemaScope scope, String... ddl) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            JdbcSession session =
                    new Connector(() -> connection, List.of(new SqliteDialect()), Duration.ZERO, event -> {}).open();
            new SqliteScratchPlace().enter(session, scope, List.of());
            for (String sql : ddl) {
                statement.execute(sql);
            }
            return new SqliteSchemaReader().read(session, scope);
        }
    }

    private static PrimaryKey primaryKey(@Nullable String name, String... columns) {
        return new PrimaryKey(name, NameRule.FINAL, List.of(columns), List.of(), Deferrability.NOT_DEFERRABLE);
    }

    private static Unique unique(@Nullable String name, String... columns) {
        return new Unique(
                name,
                NameRule.FINAL,
                List.of(columns),
                List.of(),
                NullsDistinctness.DISTINCT,
                Deferrability.NOT_DEFERRABLE);
    }

    private static Check check(@Nullable String name, String expression) {
        return new Check(name, NameRule.FINAL, expression, Validity.VALID, CheckInheritance.INHERITED);
    }

    private static ForeignKey foreignKey(
            @Nullable String name,
            List<String> columns,
            String table,
            List<String> targets,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferrability deferrability) {
        return new ForeignKey(
                name,
                NameRule.FINAL,
                columns,
                QualifiedName.parse(table),
                targets,
                onDelete,
                onUpdate,
                List.of(),
                ForeignKeyMatch.SIMPLE,
                deferrability,
                Validity.VALID);
    }

    private static Column collated(String name, String collation) {
        return new Column(
                name,
                text(),
                Nullability.NULLABLE,
                null,
                Identity.NONE,
                SequenceOptions.DEFAULTS,
                null,
                GeneratedKind.STORED,
                QualifiedName.of(collation),
                null);
    }

    @Test
    void aTableHasItsColumns() throws SQLException {
        Schema schema = read("""
                CREATE TABLE author (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    name varchar(80) DEFAULT 'none' NOT NULL,
                    age integer DEFAULT (NULL),
                    debt integer default -5,
                    born text DEFAULT current_timestamp,
                    nick text collate nocase,
                    plain text COLLATE BINARY,
                    next integer AS ("AGE"+1),
                    kept integer GENERATED ALWAYS AS ((age + 2)) STORED
                )""");

        assertThat(schema)
                .isEqualTo(new Schema(
                        List.of(table(
                                        "author",
                                        column("id", integer()).identityByDefault(),
                                        column("name", varchar(80)).notNull().defaultTo("'none'"),
                                        column("age", integer()),
                                        column("debt", integer()).defaultTo("-5"),
                                        column("born", text()).defaultTo("CURRENT_TIMESTAMP"),
                                        collated("nick", "NOCASE"),
                                        column("plain", text()),
                                        column("next", integer()).generatedVirtuallyAs("age + 1"),
                                        column("kept", integer()).generatedAs("age + 2"))
                                .with(primaryKey(null, "id"))),
                        List.of()));
    }

    @Test
    void aTypeIsStandardWhereThePlannerWritesIt() throws SQLException {
        Schema schema = read("""
                CREATE TABLE types (
                    a smallint, b INTEGER, c bigint, d numeric( 10,2 ), e numeric, f real, g double  precision, h boolean,
                    i character(5), j VARCHAR(10), k varchar, l text, m blob, n, o int, p decimal(10,2), q varchar(0),
                    r datetime, s "My Type")""");

        assertThat(schema.objects())
                .containsExactly(table(
                        "types",
                        column("a", smallint()),
                        column("b", integer()),
                        column("c", bigint()),
                        column("d", numeric(10, 2)),
                        column("e", numeric()),
                        column("f", real()),
                        column("g", doublePrecision()),
                        column("h", bool()),
                        column("i", character(5)),
                        column("j", varchar(10)),
                        column("k", varchar()),
                        column("l", text()),
                        column("m", bytea()),
                        column("n", bytea()),
                        column("o", nativeType("int")),
                        column("p", nativeType("decimal(10, 2)")),
                        column("q", nativeType("varchar(0)")),
                        column("r", nativeType("datetime")),
                        column("s", nativeType("\"My Type\""))));
    }

    @Test
    void constraintsAreToldAlikeWhereverTheyStand() throws SQLException {
        Schema atColumns = read(
                "CREATE TABLE author (id integer PRIMARY KEY)",
                "CREATE TABLE book (id integer constraint book_pk primary key, isbn text unique,"
                        + " author_id integer REFERENCES author ON DELETE cascade on update set null"
                        + " DEFERRABLE INITIALLY DEFERRED, pages integer CHECK (pages>0))");
        Schema behindThem = read(
                "CREATE TABLE author (id integer, PRIMARY KEY (id))",
                "CREATE TABLE book (id integer, isbn text, author_id integer, pages integer,"
                        + " CHECK ((\"pages\" > /* many */ 0)), UNIQUE (isbn), CONSTRAINT book_pk PRIMARY KEY (ID),"
                        + " FOREIGN KEY (author_id) REFERENCES Author (id) ON UPDATE SET NULL ON DELETE CASCADE"
                        + " DEFERRABLE INITIALLY DEFERRED)");

        assertThat(atColumns).isEqualTo(behindThem);
        assertThat(atColumns.objects())
                .containsExactly(
                        table("author", column("id", integer())).with(primaryKey(null, "id")),
                        table(
                                        "book",
                                        column("id", integer()),
                                        column("isbn", text()),
                                        column("author_id", integer()),
                                        column("pages", integer()))
                                .with(primaryKey("book_pk", "id"))
                                .with(unique(null, "isbn"))
                                .with(foreignKey(
                                        null,
                                        List.of("author_id"),
                                        "author",
                                        List.of("id"),
                                        ReferentialAction.CASCADE,
                                        ReferentialAction.SET_NULL,
                                        Deferrability.INITIALLY_DEFERRED))
                                .with(check(null, "pages > 0")));
    }

    @Test
    void aForeignKeyWithANameNeedsItsTable() throws SQLException {
        Schema schema = read(
                "CREATE TABLE author (a integer, b integer, PRIMARY KEY (a, b))",
                "CREATE TABLE book (x integer, y integer, CONSTRAINT book_author FOREIGN KEY (x, y) REFERENCES author)");

        assertThat(schema.objects().get(1))
                .isEqualTo(table("book", column("x", integer()), column("y", integer()))
                        .with(foreignKey(
                                "book_author",
                                List.of("x", "y"),
                                "author",
                                List.of("a", "b"),
                                ReferentialAction.NO_ACTION,
                                ReferentialAction.NO_ACTION,
                                Deferrability.NOT_DEFERRABLE)));
        assertThat(schema.dependencies())
                .containsExactly(new Dependency(
                        DatabaseObject.partOf("book", Kind.CONSTRAINT, "book_author"),
                        DatabaseObject.object(Kind.TABLE, "author")));
    }

    @Test
    void aTableSaysWhetherItIsStrictAndWithoutRowid() throws SQLException {
        Schema schema = read("CREATE TABLE pair (one text NOT NULL PRIMARY KEY, two any) without rowid, strict");

        assertThat(schema.objects())
                .containsExactly(table("pair", column("one", text()).notNull(), column("two", nativeType("any")))
                        .with(primaryKey(null, "one"))
                        .options(new TableOptions(
                                Persistence.LOGGED, null, List.of(), List.of(), List.of("STRICT", "WITHOUT ROWID"))));
    }

    @Test
    void anIndexHasItsExpressionsCollationsAndCondition() throws SQLException {
        Schema schema = read(
                "CREATE TABLE book (a integer UNIQUE, b text COLLATE NOCASE)",
                "CREATE UNIQUE INDEX IF NOT EXISTS book_a ON book (A desc, LOWER( b ) asc) where a>5 AND b is not null",
                "CREATE INDEX book_b ON book (b COLLATE nocase, b COLLATE binary, a)");

        QualifiedName book = QualifiedName.of("book");
        assertThat(schema.objects().subList(1, 3))
                .containsExactly(
                        new TableIndex(
                                book,
                                index("book_a", descending("a"), expression("lower(b)"))
                                        .unique()
                                        .where("a > 5 AND b IS NOT NULL")
                                        .finallyNamed("book_a")),
                        new TableIndex(
                                book,
                                index("book_b", ascending("b"), ascending("b").collation("BINARY"), ascending("a"))
                                        .finallyNamed("book_b")));
    }

    @Test
    void aViewAndATriggerNeedWhatTheyName() throws SQLException {
        Schema schema = read(
                "CREATE TABLE author (id integer, name text, age integer)",
                "CREATE VIEW adult (number) AS\nSELECT id FROM author -- people\nWHERE age>=18",
                "CREATE TRIGGER fill AFTER UPDATE OF name, age ON author WHEN (new.age IS NULL)"
                        + " BEGIN UPDATE author SET age = 0 WHERE id = new.id; END",
                "CREATE TRIGGER add_adult INSTEAD OF INSERT ON adult BEGIN SELECT 1; END");

        DatabaseObject author = DatabaseObject.object(Kind.TABLE, "author");
        DatabaseObject adult = DatabaseObject.object(Kind.VIEW, "adult");
        DatabaseObject age = DatabaseObject.partOf("author", Kind.COLUMN, "age");
        DatabaseObject id = DatabaseObject.partOf("author", Kind.COLUMN, "id");
        DatabaseObject name = DatabaseObject.partOf("author", Kind.COLUMN, "name");
        DatabaseObject fill = DatabaseObject.partOf("author", Kind.TRIGGER, "fill");
        assertThat(schema)
                .isEqualTo(new Schema(
                        List.of(
                                table(
                                        "author",
                                        column("id", integer()),
                                        column("name", text()),
                                        column("age", integer())),
                                view("adult", "SELECT id FROM author WHERE age >= 18")
                                        .columns("number"),
                                new TableTrigger(
                                        Trigger.insteadOf("add_adult", "adult", Trigger.Event.INSERT)
                                                .action("BEGIN SELECT 1; END"),
                                        Trigger.State.ENABLED),
                                new TableTrigger(
                                        Trigger.after("fill", "author", Trigger.Event.UPDATE)
                                                .updateOf("name", "age")
                                                .when("new.age IS NULL")
                                                .action("BEGIN UPDATE author SET age = 0 WHERE id = new.id; END"),
                                        Trigger.State.ENABLED)),
                        List.of(
                                new Dependency(DatabaseObject.partOf("adult", Kind.TRIGGER, "add_adult"), adult),
                                new Dependency(fill, age),
                                new Dependency(fill, id),
                                new Dependency(fill, name),
                                new Dependency(fill, author),
                                new Dependency(adult, age),
                                new Dependency(adult, id),
                                new Dependency(adult, author))));
    }

    @Test
    void aVirtualTableIsItsSqlWithoutTheTablesBelowIt() throws SQLException {
        Schema schema = read(
                "CREATE VIRTUAL TABLE words USING fts5(a, b)",
                "CREATE TEMP TABLE passing (a)",
                "CREATE TABLE counted (id integer PRIMARY KEY AUTOINCREMENT)",
                "ANALYZE");

        assertThat(schema.objects())
                .containsExactly(
                        table("counted", column("id", integer()).identityByDefault())
                                .with(primaryKey(null, "id")),
                        new WrittenObject(
                                ObjectId.of(DatabaseObject.object(Kind.TABLE, "words")),
                                "CREATE VIRTUAL TABLE words USING fts5(a, b)",
                                "DROP TABLE words"));
    }

    @Test
    void whatIsInAnotherDatabaseHasItsName() throws SQLException {
        Schema schema = readIn(
                new SchemaScope("main", List.of("other")),
                "CREATE TABLE book (id integer)",
                "CREATE TABLE other.book (id integer)",
                "CREATE INDEX other.book_id ON book (id)");

        assertThat(schema)
                .isEqualTo(new Schema(
                        List.of(
                                table("book", column("id", integer())),
                                table("other.book", column("id", integer())),
                                new TableIndex(
                                        QualifiedName.parse("other.book"),
                                        index("book_id", "id").finallyNamed("book_id"))),
                        List.of()));
    }

    @Test
    void expressionsAreEqualThatDifferInBlanksQuotesAndCaseOnly() throws SQLException {
        Schema one =
                read("CREATE TABLE t (a integer, b text, check (a>=-1 and b||'X' <>'Y' and coalesce(a,0) in(1,2)))");
        Schema other = read("CREATE TABLE t (a integer, b text, CHECK (((\"A\" >= -1\n AND [b] || 'X' <> 'Y'"
                + " AND COALESCE(a, 0) IN (1, 2)))))");

        assertThat(one).isEqualTo(other);
        assertThat(one.objects())
                .containsExactly(table("t", column("a", integer()), column("b", text()))
                        .with(check(null, "a >= -1 AND b || 'X' <> 'Y' AND coalesce(a, 0) IN (1, 2)")));
    }
}
