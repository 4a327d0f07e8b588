package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import dev.migrations.internal.diff.ComparisonSettings;
import dev.migrations.internal.diff.Difference;
import dev.migrations.internal.diff.Knowledge;
import dev.migrations.internal.diff.SchemaComparison;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.model.UnknownObjects;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Schema;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared is applied to a real database, read back, and compared again. */
class PostgresqlDifferenceTest {

    private static final Dialect DIALECT = new PostgresqlDialect();

    private static final SchemaComparison COMPARISON =
            new SchemaComparison(ComparisonSettings.DEFAULTS.unknown(UnknownObjects.DROP), DIALECT.alterationRules());

    /** As the downgrade of a new revision is found: what the upgrade made goes. */
    private static final SchemaComparison WAY_BACK = new SchemaComparison(
            ComparisonSettings.DEFAULTS.unknown(UnknownObjects.DROP).unlistedPartitions(UnknownObjects.DROP),
            DIALECT.alterationRules());

    private static TestDatabase database;

    private static JdbcSession session;

    @BeforeAll
    static void createDatabase() throws SQLException {
        database = TestDatabase.postgresql();
        session = new Connector(
                        ConnectionSource.of(database.dataSource()), List.of(DIALECT), Duration.ZERO, event -> {})
                .open();
        session.execute("SET client_min_messages = warning");
    }

    @AfterAll
    static void dropDatabase() throws SQLException {
        session.close();
        database.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("migrations.random-schemas", 50));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void operationsLeadFromOneSchemaToTheOtherAndBack(long seed) throws SQLException {
        Schema one = created("one", new RandomSchema(seed * 2).statements());
        Schema other = created("other", new RandomSchema(seed * 2 + 1).statements());

        leadThereAndBack(one, other);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachChangeLeadsThereAndBack(String from, String to) throws SQLException {
        Schema one = created("one", List.of(from));
        Schema other = created("other", List.of(to));

        leadThereAndBack(one, other);
    }

    static Stream<Arguments> pairs() {
        String partitioned = "CREATE TABLE t (id integer, at date) PARTITION BY RANGE (at);"
                + "CREATE TABLE p (id integer, at date);";
        String attached =
                partitioned + "ALTER TABLE t ATTACH PARTITION p FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');";
        String place = "CREATE TYPE place AS (street text, town text); CREATE TABLE t (at place);";
        String moods =
                "CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE t (m mood DEFAULT 'ok', ms mood[] DEFAULT '{ok}');"
                        + "CREATE FUNCTION glad(m mood) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';"
                        + "CREATE INDEX i ON t (glad(m)) WHERE m > 'sad';"
                        + "CREATE DOMAIN temper AS mood DEFAULT 'ok'; CREATE TABLE u (id serial, t temper);"
                        + "CREATE VIEW v AS SELECT m FROM t WHERE m = 'ok'; CREATE VIEW w AS SELECT * FROM v;";
        return Stream.of(
                arguments(partitioned, attached),
                arguments(attached, attached + "CREATE INDEX i ON t (id);"),
                arguments(attached, attached + "ALTER TABLE t ADD COLUMN name text NOT NULL DEFAULT 'x';"),
                arguments(attached, attached + "ALTER TABLE t ADD CONSTRAINT c CHECK (id > 0);"),
                arguments(attached, attached + "ALTER TABLE t ADD PRIMARY KEY (id, at);"),
                arguments(attached, attached + "ALTER TABLE t ALTER COLUMN id TYPE bigint;"),
                arguments("", attached + "CREATE INDEX i ON t (id); ALTER TABLE t ADD PRIMARY KEY (id, at);"),
                arguments(place, place.replace("town text", "town text, country text")),
                arguments(place, place.replace("town text", "town integer")),
                arguments(place, place.replace(", town text", "")),
                arguments(moods, moods.replace("'sad', 'ok'", "'ok', 'sad'")),
                arguments(moods, moods.replace("'sad', 'ok'", "'sad', 'so', 'ok', 'good'")),
                arguments(
                        moods,
                        moods.replace("'sad', 'ok'", "'sad', 'ok', 'good'")
                                .replace("DEFAULT 'ok', ms", "DEFAULT 'good', ms")),
                arguments("CREATE TABLE t (id serial);", "CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY);"),
                arguments("CREATE TABLE t (id serial);", "CREATE TABLE t (id integer NOT NULL);"),
                arguments("CREATE TABLE t (id serial);", "CREATE TABLE t (id bigserial);"),
                arguments(
                        "CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY);",
                        "CREATE TABLE t (id bigint GENERATED BY DEFAULT AS IDENTITY (INCREMENT BY 50));"),
                arguments(
                        "CREATE TABLE t (a integer, b integer);",
                        "CREATE TABLE t (a integer, b integer GENERATED ALWAYS AS (a + 1) STORED);"),
                arguments(
                        "CREATE TABLE t (id integer PRIMARY KEY, u integer REFERENCES t);",
                        "CREATE TABLE t (id bigint PRIMARY KEY, u bigint REFERENCES t DEFERRABLE);"),
                arguments(
                        "CREATE TABLE a (id integer PRIMARY KEY, b integer); CREATE TABLE b (id integer PRIMARY KEY, a integer"
                                + " REFERENCES a); ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b;",
                        ""),
                arguments(
                        "CREATE TABLE t (id integer); ALTER TABLE t FORCE ROW LEVEL SECURITY;",
                        "CREATE TABLE t (id integer); ALTER TABLE t ENABLE ROW LEVEL SECURITY;"),
                arguments(
                        "CREATE TABLE t (a text, b text); ALTER TABLE t ALTER a SET STORAGE EXTERNAL, ALTER b SET STATISTICS 9;",
                        "CREATE TABLE t (a varchar(9), b text COMPRESSION pglz); ALTER TABLE t ALTER a SET STORAGE EXTERNAL;"),
                arguments(
                        "CREATE TABLE t (id integer) WITH (fillfactor = 70);",
                        "CREATE UNLOGGED TABLE t (id integer) WITH (autovacuum_enabled = false);"),
                arguments(
                        "CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';"
                                + "CREATE TABLE t (x integer DEFAULT f(1), CHECK (f(x) > 0)); CREATE VIEW v AS SELECT f(x) FROM t;",
                        "CREATE FUNCTION f(b integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';"
                                + "CREATE TABLE t (x integer DEFAULT f(1), CHECK (f(x) > 0)); CREATE VIEW v AS SELECT f(x) FROM t;"),
                arguments(
                        "CREATE DOMAIN d AS integer CONSTRAINT c CHECK (VALUE > 0) DEFAULT 1; CREATE TABLE t (x d, y d[]);",
                        "CREATE DOMAIN d AS integer CONSTRAINT c CHECK (VALUE > 1) NOT NULL; CREATE TABLE t (x d, y d[]);"),
                arguments(
                        "CREATE DOMAIN d AS integer DEFAULT 1; CREATE TABLE t (x d DEFAULT 3, y d); CREATE VIEW v AS SELECT x FROM t;",
                        "CREATE DOMAIN d AS text; CREATE TABLE t (x d, y d); CREATE VIEW v AS SELECT x FROM t;"),
                arguments(
                        "CREATE VIEW v AS SELECT 1 AS a; CREATE VIEW w AS SELECT a FROM v; GRANT SELECT ON w TO PUBLIC;",
                        "CREATE VIEW v AS SELECT 1::bigint AS a; CREATE VIEW w AS SELECT a FROM v; GRANT SELECT ON w TO PUBLIC;"),
                arguments(
                        "CREATE TYPE mood AS ENUM ('a', 'b'); CREATE TABLE t (id integer, m mood); CREATE TABLE u (m mood);",
                        "CREATE TYPE mood AS ENUM ('a', 'b', 'c'); CREATE TABLE t (id integer); CREATE TABLE u (m mood);"),
                arguments(
                        "CREATE DOMAIN d AS integer; CREATE TABLE t (id integer, c d);",
                        "CREATE DOMAIN d AS bigint; CREATE TABLE t (id integer);"),
                arguments(
                        "CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';"
                                + "CREATE TABLE t (id integer, c integer DEFAULT f(1));",
                        "CREATE FUNCTION f(b integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';"
                                + "CREATE TABLE t (id integer);"),
                arguments(
                        "CREATE TABLE p (id integer PRIMARY KEY); CREATE TABLE c (other integer REFERENCES p);",
                        "CREATE TABLE p (id text PRIMARY KEY); CREATE TABLE c (other text REFERENCES p);"),
                arguments(
                        "CREATE TABLE c (id integer PRIMARY KEY); CREATE TABLE p (other integer REFERENCES c);",
                        "CREATE TABLE c (id text PRIMARY KEY); CREATE TABLE p (other text REFERENCES c);"),
                arguments(
                        "CREATE TABLE p (id uuid PRIMARY KEY); CREATE TABLE c (other uuid REFERENCES p);",
                        "CREATE TABLE p (id varchar(36) PRIMARY KEY); CREATE TABLE c (other varchar(36) REFERENCES p);"),
                arguments(
                        "CREATE TABLE c (id uuid PRIMARY KEY); CREATE TABLE p (other uuid REFERENCES c);",
                        "CREATE TABLE c (id varchar(36) PRIMARY KEY); CREATE TABLE p (other varchar(36) REFERENCES c);"),
                arguments(
                        "CREATE TABLE p (id integer PRIMARY KEY); CREATE TABLE c (other integer REFERENCES p);",
                        "CREATE TABLE p (id numeric(12) PRIMARY KEY); CREATE TABLE c (other numeric(12) REFERENCES p);"),
                arguments(
                        "CREATE TABLE c (id integer PRIMARY KEY); CREATE TABLE p (other integer REFERENCES c);",
                        "CREATE TABLE c (id numeric(12) PRIMARY KEY); CREATE TABLE p (other numeric(12) REFERENCES c);"),
                arguments(
                        "CREATE TABLE z (id integer PRIMARY KEY); CREATE TABLE a (other integer REFERENCES z);",
                        "CREATE UNLOGGED TABLE z (id integer PRIMARY KEY); CREATE UNLOGGED TABLE a (other integer REFERENCES z);"),
                arguments(
                        "CREATE TABLE a (id integer PRIMARY KEY); CREATE TABLE z (other integer REFERENCES a);",
                        "CREATE UNLOGGED TABLE a (id integer PRIMARY KEY); CREATE UNLOGGED TABLE z (other integer REFERENCES a);"),
                arguments(
                        "CREATE UNLOGGED TABLE z (id integer PRIMARY KEY); CREATE TABLE a (other integer);",
                        "CREATE TABLE z (id integer PRIMARY KEY); CREATE TABLE a (other integer REFERENCES z);"),
                arguments("CREATE SEQUENCE x;", "CREATE TABLE x (id integer);"),
                arguments("CREATE TYPE x AS ENUM ('a');", "CREATE DOMAIN x AS text;"),
                arguments(
                        "CREATE TABLE t (a text); CREATE STATISTICS s ON a, lower(a) FROM t;",
                        "CREATE TABLE t (a varchar(9), b text);"),
                arguments(
                        "CREATE SEQUENCE s MINVALUE 1; CREATE TABLE t (id integer DEFAULT nextval('s'));",
                        "CREATE SEQUENCE s INCREMENT BY -1; CREATE TABLE t (id integer DEFAULT nextval('s'));"
                                + "ALTER SEQUENCE s OWNED BY t.id;"),
                arguments(
                        "CREATE TABLE t (id integer); GRANT ALL ON t TO PUBLIC;",
                        "CREATE TABLE t (id integer); GRANT SELECT ON t TO PUBLIC; GRANT UPDATE (id) ON t TO PUBLIC;"),
                arguments(
                        "CREATE TABLE t (id integer); CREATE TABLE c () INHERITS (t);",
                        "CREATE TABLE t (id integer, name text); CREATE TABLE c () INHERITS (t);"));
    }

    /** The way back begins where the way there is to end, as nobody has gone it when the downgrade is written. */
    private static void leadThereAndBack(Schema one, Schema other) throws SQLException {
        Difference there = COMPARISON.compare(one, other, Knowledge.NONE);
        Difference back = WAY_BACK.compare(there.reached(), one, Knowledge.NONE.reversed(there.renames()));

        apply("one", there.operations(), one, other);
        assertThat(COMPARISON.compare(read("one"), other, Knowledge.NONE).operations())
                .as("there")
                .isEmpty();

        apply("one", back.operations(), there.reached(), one);
        assertThat(COMPARISON.compare(read("one"), one, Knowledge.NONE).operations())
                .as("back")
                .isEmpty();
    }

    private static Schema created(String schema, List<String> ddl) throws SQLException {
        session.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        session.execute("CREATE SCHEMA " + schema);
        session.execute("SET search_path = " + schema);
        for (String statement : ddl) {
            try {
                session.execute(statement);
            } catch (SQLException e) {
                throw new AssertionError("the database refuses " + statement, e);
            }
        }
        return read(schema);
    }

    private static Schema read(String schema) throws SQLException {
        session.execute("SET search_path = " + schema);
        return DIALECT.schemaReader().orElseThrow().read(session, SchemaScope.of(schema));
    }

    private static void apply(String schema, List<Operation> operations, Schema from, Schema to) throws SQLException {
        session.execute("SET search_path = " + schema);
        session.begin();
        Statements statements = DIALECT.planner()
                .plan(
                        operations.stream()
                                .map(operation -> new RecordedOperation(operation, Origin.of("the comparison")))
                                .toList(),
                        TransactionMode.TRANSACTIONAL);
        assertThat(statements.faults()).isEmpty();
        for (Statement statement : statements.statements()) {
            try {
                session.accept(statement);
            } catch (SQLException e) {
                session.rollback();
                throw new AssertionError(
                        statement.display() + "\nis refused in\n" + described(statements) + "\nfrom\n" + from + "\nto\n"
                                + to,
                        e);
            }
        }
        session.commit();
    }

    private static String described(Statements statements) {
        return String.join(
                "\n", statements.statements().stream().map(Statement::display).toList());
    }
}
