package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.namedType;
import static dev.migrations.schema.Types.nativeType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Schema.Dependency;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PostgresqlSchemaReaderTest extends PostgresqlReadingOnServer {

    private static final String PATH = "app, public";

    @Test
    void anEmptyOrMissingSchemaHasNothing() throws SQLException {
        assertThat(read(APP)).isEqualTo(Schema.EMPTY);
        assertThat(read(SchemaScope.of("nowhere"))).isEqualTo(Schema.EMPTY);
    }

    @Test
    void namesOutsideOfTheHomeAreQualified() throws SQLException {
        execute("""
                CREATE SCHEMA billing;
                CREATE TYPE billing.state AS ENUM ('paid');
                CREATE TABLE billing.invoice (id integer CONSTRAINT invoice_pkey PRIMARY KEY);
                CREATE TABLE bill (
                    id integer, state billing.state DEFAULT 'paid',
                    CONSTRAINT f FOREIGN KEY (id) REFERENCES billing.invoice);
                SET search_path = app, billing, public""");

        Schema both = read(new SchemaScope("app", List.of("billing", "nowhere")));

        assertThat(both.objects())
                .containsExactly(
                        new Namespace("billing"),
                        new EnumType(QualifiedName.parse("billing.state"), List.of("paid")),
                        table(
                                        "bill",
                                        column("id", integer()),
                                        column("state", namedType("billing.state"))
                                                .defaultTo("'paid'::billing.state"))
                                .with(foreignKey("id")
                                        .references("billing.invoice", "id")
                                        .finallyNamed("f")),
                        table("billing.invoice", column("id", integer()).notNull())
                                .with(primaryKey("id").finallyNamed("invoice_pkey")));
    }

    @Test
    void whatIsNotReadIsNamedAsTheSessionFindsIt() throws SQLException {
        execute("""
                CREATE SCHEMA billing;
                CREATE TABLE billing.invoice (id integer PRIMARY KEY, "No" integer UNIQUE);
                CREATE TABLE bill (id integer, CONSTRAINT f FOREIGN KEY (id) REFERENCES billing.invoice ("No"))""");

        Schema hidden = read(APP);
        session.execute("SET search_path = app, billing");
        Schema found = read(APP);

        assertThat(hidden.objects())
                .containsExactly(table("bill", column("id", integer()))
                        .with(foreignKey("id")
                                .references("billing.invoice", "No")
                                .finallyNamed("f")));
        assertThat(found.objects())
                .containsExactly(table("bill", column("id", integer()))
                        .with(foreignKey("id").references("invoice", "No").finallyNamed("f")));
    }

    @Test
    void whatBelongsToAnExtensionIsLeftOut() throws SQLException {
        Schema schema = read("CREATE EXTENSION citext; CREATE TABLE book (title citext, again citext[])");

        assertThat(schema)
                .isEqualTo(new Schema(
                        List.of(
                                Extension.extension("citext"),
                                table(
                                        "book",
                                        column("title", nativeType("citext")),
                                        column("again", array(nativeType("citext"))))),
                        List.of(
                                new Dependency(partOf("book", Kind.COLUMN, "again"), object(Kind.EXTENSION, "citext")),
                                new Dependency(
                                        partOf("book", Kind.COLUMN, "title"), object(Kind.EXTENSION, "citext")))));
    }

    @Test
    void anExtensionThatTheSessionDoesNotFindIsToldWithItsSchema() throws SQLException {
        execute(
                "CREATE SCHEMA billing; CREATE EXTENSION citext SCHEMA billing; CREATE TABLE book (title billing.citext)");

        assertThat(read(APP).objects())
                .containsExactly(
                        Extension.extension("citext").inSchema("billing"),
                        table("book", column("title", nativeType("billing.citext"))));
    }

    @Test
    void dependenciesAreToldOfWhatIsTold() throws SQLException {
        Schema schema = read("""
                CREATE TYPE mood AS ENUM ('sad');
                CREATE SEQUENCE ticket;
                CREATE FUNCTION twice(n integer) RETURNS integer IMMUTABLE RETURN n * 2;
                CREATE TABLE author (
                    id integer DEFAULT nextval('ticket') CONSTRAINT author_pkey PRIMARY KEY, feels mood[],
                    double integer GENERATED ALWAYS AS (twice(id)) STORED,
                    friend integer CONSTRAINT friend REFERENCES author);
                ALTER SEQUENCE ticket OWNED BY author.id;
                CREATE INDEX author_twice ON author (twice(friend));
                CREATE VIEW happy AS SELECT id, twice(friend) AS friend FROM author;
                CREATE VIEW happier AS SELECT friend FROM happy""");

        assertThat(schema.dependencies())
                .extracting(dependency -> dependency.dependent() + " > " + dependency.on())
                .containsExactly(
                        "index author_twice > table author",
                        "index author_twice > function twice",
                        "index author_twice > column author.friend",
                        "view happier > view happy",
                        "view happy > function twice",
                        "view happy > column author.friend",
                        "view happy > column author.id",
                        "constraint author.author_pkey > column author.id",
                        "column author.double > function twice",
                        "column author.double > column author.id",
                        "column author.feels > type mood",
                        "constraint author.friend > constraint author.author_pkey",
                        "constraint author.friend > column author.friend",
                        "constraint author.friend > column author.id",
                        "column author.id > sequence ticket");
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnHowMuchThereIs() throws SQLException {
        CountingSession few = new CountingSession(session);
        CountingSession many = new CountingSession(session);

        Schema empty = new PostgresqlSchemaReader().read(few, APP);
        execute(IntStream.range(0, 50)
                .mapToObj(n -> "CREATE TABLE t%1$d (id integer PRIMARY KEY, p integer CHECK (p > 0) REFERENCES t%1$d);"
                                .formatted(n)
                        + "CREATE INDEX ON t%1$d (p); CREATE VIEW v%1$d AS SELECT * FROM t%1$d;".formatted(n))
                .collect(Collectors.joining()));
        Schema full = new PostgresqlSchemaReader().read(many, APP);

        assertThat(empty.objects()).isEmpty();
        assertThat(full.objects()).hasSize(150);
        assertThat(many.queries()).isEqualTo(few.queries()).isEqualTo(30);
    }

    @Test
    void theSearchPathIsAsItWasAfterwards() throws SQLException {
        read(APP);

        assertThat(path()).isEqualTo(PATH);
    }

    @Test
    void theSearchPathIsAsItWasAfterAFailure() throws SQLException {
        FailingSession failing = new FailingSession(session);

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> new PostgresqlSchemaReader().read(failing, APP))
                .withMessage("broken");

        assertThat(path()).isEqualTo(PATH);
    }

    @Test
    void aFailureInsideATransactionIsNotHiddenByTheSearchPath() throws SQLException {
        FailingSession failing = new FailingSession(session);
        session.begin();
        failing.alsoBreakTheTransaction();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> new PostgresqlSchemaReader().read(failing, APP))
                .withMessageContaining("division by zero")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));

        session.rollback();
        assertThat(path()).isEqualTo(PATH);
    }

    private String path() throws SQLException {
        return session.query("SHOW search_path", row -> row.getString(1)).get(0);
    }

    /** Counts the queries. */
    private static final class CountingSession implements SqlSession {

        private final SqlSession session;

        private int queries;

        CountingSession(SqlSession session) {
            this.session = session;
        }

        int queries() {
            return queries;
        }

        @Override
        public <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments) throws SQLException {
            queries++;
            return session.query(sql, mapper, arguments);
        }

        @Override
        public int update(String sql, Object... arguments) {
            throw new AssertionError("writes: " + sql);
        }

        @Override
        public void updateAll(String sql, List<? extends List<?>> rows) {
            throw new AssertionError("writes: " + sql);
        }

        @Override
        public void execute(String sql) {
            throw new AssertionError("writes: " + sql);
        }
    }

    /** Fails at the query for extensions. */
    private static final class FailingSession implements SqlSession {

        private final SqlSession session;

        private String failure = "";

        FailingSession(SqlSession session) {
            this.session = session;
        }

        void alsoBreakTheTransaction() {
            failure = "SELECT 1 / 0";
        }

        @Override
        public <T> List<T> query(String sql, RowMapper<T> mapper, Object... arguments) throws SQLException {
            if (!sql.contains("pg_extension")) {
                return session.query(sql, mapper, arguments);
            }
            if (!failure.isEmpty()) {
                session.query(failure, row -> true);
            }
            throw new SQLException("broken");
        }

        @Override
        public int update(String sql, Object... arguments) {
            throw new AssertionError("writes: " + sql);
        }

        @Override
        public void updateAll(String sql, List<? extends List<?>> rows) {
            throw new AssertionError("writes: " + sql);
        }

        @Override
        public void execute(String sql) {
            throw new AssertionError("writes: " + sql);
        }
    }
}
