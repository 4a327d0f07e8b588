package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.op.Inversions;
import dev.migrations.op.InvertedOperations;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tables of authors and cities on a real server, and all that its catalog tells of them. */
abstract class PostgresqlTablesOnServer {

    private static final String CATALOG = """
            WITH relation AS (SELECT * FROM pg_class WHERE relnamespace = 'app'::regnamespace)
            SELECT concat_ws(' | ', 'relation', c.oid::regclass, c.relkind, c.relpersistence, c.reloptions,
                             t.reloptions, pg_get_partkeydef(c.oid), obj_description(c.oid, 'pg_class')) AS line
              FROM relation c LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
            UNION ALL
            SELECT concat_ws(' | ', 'parent', inhrelid::regclass, inhparent::regclass, inhseqno)
              FROM pg_inherits JOIN relation c ON c.oid = inhrelid
            UNION ALL
            SELECT concat_ws(' | ', 'column', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod),
                             a.attnotnull, a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid), l.collname,
                             a.attstorage, nullif(a.attstattarget, -1), col_description(a.attrelid, a.attnum))
              FROM pg_attribute a
              JOIN relation c ON c.oid = a.attrelid
              LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
              LEFT JOIN pg_collation l ON l.oid = a.attcollation
             WHERE a.attnum > 0 AND NOT a.attisdropped
            UNION ALL
            SELECT concat_ws(' | ', 'sequence', seqrelid::regclass, seqtypid::regtype, seqstart, seqincrement, seqmin,
                             seqmax, seqcache, seqcycle)
              FROM pg_sequence JOIN relation c ON c.oid = seqrelid
            UNION ALL
            SELECT concat_ws(' | ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)
              FROM pg_constraint WHERE connamespace = 'app'::regnamespace
            UNION ALL
            SELECT concat_ws(' | ', 'index', pg_get_indexdef(indexrelid), indisvalid, indimmediate)
              FROM pg_index JOIN relation c ON c.oid = indexrelid
            ORDER BY line""";

    private static final List<String> START = List.of(
            "DROP SCHEMA IF EXISTS app CASCADE",
            "DROP TABLE IF EXISTS public.city",
            "CREATE SCHEMA app",
            """
            CREATE TABLE app.author (
                id bigint GENERATED ALWAYS AS IDENTITY (INCREMENT BY 5 CACHE 7),
                name varchar(200) COLLATE "C" DEFAULT 'x' NOT NULL,
                age text,
                city integer,
                zone integer,
                double integer GENERATED ALWAYS AS (city * 2) STORED,
                CONSTRAINT author_pkey PRIMARY KEY (id)
            )""",
            "COMMENT ON COLUMN app.author.name IS 'full name'",
            "INSERT INTO app.author (name, age, city, zone) VALUES ('Ada', '36', 1, 2)",
            "CREATE TABLE app.city (id integer PRIMARY KEY, zone integer NOT NULL, CONSTRAINT city_key UNIQUE (id, zone))",
            "ALTER TABLE app.city ADD COLUMN name text",
            "ALTER TABLE app.city ALTER COLUMN name SET STORAGE EXTERNAL",
            "INSERT INTO app.city (id, zone) VALUES (1, 2)",
            "CREATE UNIQUE INDEX author_name_idx ON app.author (name)");

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
        for (String sql : START) {
            execute(sql);
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    final void assertThatItsInverseLeavesTheCatalogAsItWas(Revision revision) throws SQLException {
        assumeTrue(connection.getMetaData().getDatabaseMajorVersion() >= revision.version());
        List<String> before = catalog();
        InvertedOperations inverse = Inversions.invert(recorded(revision.operations()));

        apply(revision.operations());
        List<String> between = catalog();
        apply(inverse.operations());

        assertThat(inverse.faults()).isEmpty();
        assertThat(between).isNotEqualTo(before);
        assertThat(catalog()).isEqualTo(before);
    }

    static Revision revision(String name, Consumer<Operations> operations) {
        return new Revision(name, 14, operations);
    }

    private static List<RecordedOperation> recorded(Consumer<Operations> operations) {
        Operations op = new Operations("Revision");
        operations.accept(op);
        return op.recorded();
    }

    final void apply(Consumer<Operations> operations) throws SQLException {
        apply(recorded(operations));
    }

    private void apply(List<RecordedOperation> operations) throws SQLException {
        Statements statements = new PostgresqlPlanner(Rendering.splitter(), PostgresqlServer.NEWEST)
                .plan(operations, TransactionMode.AUTOCOMMIT);
        assertThat(statements.faults()).isEmpty();
        for (Statement statement : statements.statements()) {
            execute(statement.display());
        }
    }

    final List<String> catalog() throws SQLException {
        return lines(CATALOG);
    }

    final List<String> lines(String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    final void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * One that is done and undone.
     *
     * @param name what is shown in reports
     * @param version the first major version of the server that can do it
     * @param operations asks for its operations
     */
    record Revision(String name, int version, Consumer<Operations> operations) {

        Revision from(int first) {
            return new Revision(name, first, operations);
        }

        Revision named(String prefix) {
            return new Revision(prefix + name, version, operations);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
