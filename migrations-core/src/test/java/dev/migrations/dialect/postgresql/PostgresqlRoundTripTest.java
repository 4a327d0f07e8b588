package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.descending;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.Inversions;
import dev.migrations.op.InvertedOperations;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.WorkStatement;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation and then its inverse, on a real server: the catalog is as it was. */
class PostgresqlRoundTripTest {

    private static final String CATALOG = """
            SELECT concat_ws(' | ', 'relation', c.oid::regclass, c.relkind, obj_description(c.oid, 'pg_class')) AS line
              FROM pg_class c WHERE c.relnamespace IN ('app'::regnamespace, 'public'::regnamespace)
            UNION ALL
            SELECT concat_ws(' | ', 'column', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
                             a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid), l.collname,
                             col_description(a.attrelid, a.attnum))
              FROM pg_attribute a
              JOIN pg_class c ON c.oid = a.attrelid
                             AND c.relnamespace IN ('app'::regnamespace, 'public'::regnamespace)
              LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
              LEFT JOIN pg_collation l ON l.oid = a.attcollation
             WHERE a.attnum > 0 AND NOT a.attisdropped
            UNION ALL
            SELECT concat_ws(' | ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
              FROM pg_constraint WHERE connamespace IN ('app'::regnamespace, 'public'::regnamespace)
            UNION ALL
            SELECT concat_ws(' | ', 'index', indexrelid::regclass, pg_get_indexdef(indexrelid))
              FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
             WHERE c.relnamespace IN ('app'::regnamespace, 'public'::regnamespace)
            ORDER BY line""";

    private static TestDatabase database;

    private Connection connection;

    @BeforeAll
    static void createDatabase() {
        database = TestPostgresql.instance().createDatabase();
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    @BeforeEach
    void createTheStart() throws SQLException {
        connection = database.connection();
        run("DROP SCHEMA IF EXISTS app CASCADE");
        run("CREATE SCHEMA app");
        run("""
                CREATE TABLE app.author (
                    id bigint GENERATED ALWAYS AS IDENTITY,
                    name varchar(200) DEFAULT 'x' NOT NULL,
                    age text,
                    "order" integer,
                    CONSTRAINT author_pkey PRIMARY KEY (id)
                )""");
        run("COMMENT ON COLUMN app.author.name IS 'full name'");
        run("INSERT INTO app.author (name, age) VALUES ('Ada', '36')");
        run("CREATE TABLE app.place (x integer, y integer, CONSTRAINT place_key UNIQUE (x, y))");
        run(
                "CREATE INDEX author_lower_idx ON app.author (lower(name) DESC NULLS LAST) INCLUDE (age) WHERE age IS NOT NULL");
        run("ALTER TABLE app.place ADD COLUMN note text DEFAULT 'it''s' NOT NULL");
        run("COMMENT ON COLUMN app.place.note IS 'back\\slash'");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                revision(
                        "execute",
                        op -> op.execute(
                                "CREATE VIEW app.v AS SELECT 1 AS one; COMMENT ON VIEW app.v IS 'x'",
                                "DROP VIEW app.v")),
                revision(
                        "run",
                        op -> op.run(
                                "by hand",
                                c -> execute(c, "CREATE SEQUENCE app.numbers"),
                                c -> execute(c, "DROP SEQUENCE app.numbers"))),
                revision(
                        "createTable",
                        op -> op.createTable(
                                "app.book",
                                t -> t.columns(
                                                column("id", bigint()).identityByDefault(),
                                                column("title", varchar(200))
                                                        .notNull()
                                                        .collation("C")
                                                        .comment("it's \\ printed"),
                                                column("tags", array(text())).defaultTo("'{}'"),
                                                column("length", integer()).generatedAs("length(title)"),
                                                column("author_id", bigint()),
                                                column("at", timestamptz()).defaultTo("now()"))
                                        .primaryKey("id")
                                        .unique("title")
                                        .foreignKey("author_id", "app.author", "id")
                                        .check("title <> ''")
                                        .constraints(
                                                unique("author_id", "title").named("Book Key"))
                                        .comment("books"))),
                revision(
                        "dropTable",
                        op -> op.dropTable(table(
                                        "app.place",
                                        column("x", integer()),
                                        column("y", integer()),
                                        column("note", text())
                                                .defaultTo("'it''s'")
                                                .notNull()
                                                .comment("back\\slash"))
                                .with(unique("x", "y").named("place_key")))),
                revision("renameTable", op -> op.renameTable("app.author", "Writer")),
                revision(
                        "addColumn",
                        op -> op.addColumn(
                                "app.author",
                                column("email", varchar(80))
                                        .defaultTo("'x'")
                                        .notNull()
                                        .comment("address"))),
                revision(
                        "addColumn with identity",
                        op -> op.addColumn("app.place", column("id", bigint()).identityAlways())),
                revision(
                        "dropColumn",
                        op -> op.dropColumn(
                                "app.place",
                                column("note", text())
                                        .defaultTo("'it''s'")
                                        .notNull()
                                        .comment("back\\slash"))),
                revision(
                        "alterColumn",
                        op -> op.alterColumn(
                                "app.author",
                                "name",
                                c -> c.type(varchar(400))
                                        .existingType(varchar(200))
                                        .dropNotNull()
                                        .setDefault("'y'")
                                        .existingDefault("'x'"))),
                revision(
                        "alterColumn using",
                        op -> op.alterColumn(
                                "app.author",
                                "age",
                                c -> c.type(integer())
                                        .using("age::integer")
                                        .existingType(text())
                                        .undoUsing("age::text")
                                        .setNotNull()
                                        .setDefault("7")
                                        .noExistingDefault())),
                revision(
                        "alterColumn without default",
                        op -> op.alterColumn(
                                "app.author", "name", c -> c.dropDefault().existingDefault("'x'"))),
                revision("renameColumn", op -> op.renameColumn("app.author", "order", "select")),
                revision("createIndex", op -> op.createIndex("app.author", index("Author Index", "name", "order"))),
                revision(
                        "createIndex concurrently",
                        op -> op.createIndex(
                                "app.author",
                                index("author_all_idx", expression("lower(age)").collation("C"), descending("order"))
                                        .unique()
                                        .using("btree")
                                        .concurrently())),
                revision(
                        "dropIndex",
                        op -> op.dropIndex(
                                "app.author",
                                index(
                                                "author_lower_idx",
                                                expression("lower(name)")
                                                        .descending()
                                                        .nullsLast())
                                        .including("age")
                                        .where("age IS NOT NULL"))),
                revision("addConstraint", op -> {
                    op.addConstraint("app.author", check("\"order\" > 0").named("author_order_check"));
                    op.addConstraint(
                            "app.author",
                            foreignKey("order", "order2")
                                    .references("app.place", "x", "y")
                                    .named("author_place_fkey")
                                    .onDelete(ReferentialAction.SET_NULL)
                                    .onUpdate(ReferentialAction.CASCADE)
                                    .deferrability(Deferrability.INITIALLY_DEFERRED));
                }),
                revision("dropConstraint", op -> {
                    op.dropConstraint("app.author", primaryKey("id").named("author_pkey"));
                    op.dropConstraint("app.place", unique("x", "y").named("place_key"));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void anOperationAndItsInverseLeaveTheCatalogAsItWas(String name, Consumer<Operations> revision) throws Exception {
        run("ALTER TABLE app.author ADD COLUMN order2 integer");
        List<String> before = catalog();
        Operations op = new Operations(name);
        revision.accept(op);
        InvertedOperations inverse = Inversions.invert(op.recorded());

        apply(op.recorded());
        List<String> between = catalog();
        apply(inverse.operations());

        assertThat(inverse.faults()).isEmpty();
        assertThat(between).isNotEqualTo(before);
        assertThat(catalog()).isEqualTo(before);
    }

    private static Arguments revision(String name, Consumer<Operations> revision) {
        return Arguments.of(name, revision);
    }

    private void apply(List<RecordedOperation> operations) throws Exception {
        for (RecordedOperation operation : operations) {
            Statements statements = new PostgresqlPlanner(Rendering.splitter(), PostgresqlServer.NEWEST)
                    .plan(List.of(operation), TransactionMode.AUTOCOMMIT);
            assertThat(statements.faults()).isEmpty();
            for (Statement statement : statements.statements()) {
                statement.accept(new Execution(connection));
            }
        }
    }

    private List<String> catalog() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CATALOG)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private void run(String sql) throws SQLException {
        execute(connection, sql);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Execution(Connection connection) implements StatementVisitor<Boolean, Exception> {

        @Override
        public Boolean visitSql(SqlStatement statement) throws SQLException {
            execute(connection, statement.sql());
            return true;
        }

        @Override
        public Boolean visitCopy(CopyStatement statement) {
            throw new AssertionError("no operation copies: " + statement);
        }

        @Override
        public Boolean visitDerived(DerivedStatement statement) {
            throw new AssertionError("no statement of PostgreSQL depends on the database");
        }

        @Override
        public Boolean visitWork(WorkStatement statement) throws Exception {
            statement.work().run(connection);
            return true;
        }
    }
}
