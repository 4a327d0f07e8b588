package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.View.view;
import static java.util.Map.entry;

import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Storage;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;

class PostgresqlOperationTest extends OperationContract {

    /** Each asks for lines, of objects that are not the server's own. */
    private static final List<String> CATALOG = List.of(
            """
            SELECT 'schema', n.nspname, n.nspowner::regrole
              FROM pg_namespace n WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'""",
            """
            SELECT 'privilege on schema', n.nspname, a.grantee::regrole, a.privilege_type, a.is_grantable
              FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
             WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'""",
            """
            SELECT 'relation', c.oid::regclass, c.relkind, c.relpersistence, c.reloptions, c.relowner::regrole,
                   c.relrowsecurity, c.relforcerowsecurity, c.relispopulated, c.relreplident,
                   pg_get_expr(c.relpartbound, c.oid), pg_get_partkeydef(c.oid),
                   (SELECT string_agg(i.inhparent::regclass::text, ',' ORDER BY i.inhseqno)
                      FROM pg_inherits i WHERE i.inhrelid = c.oid)
              FROM pg_class c WHERE c.oid >= 16384 AND c.relnamespace <> 'pg_toast'::regnamespace""",
            """
            SELECT 'privilege on relation', c.oid::regclass, a.grantee::regrole, a.privilege_type, a.is_grantable
              FROM pg_class c,
                   aclexplode(coalesce(c.relacl,
                       acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r'::"char" END, c.relowner))) a
             WHERE c.oid >= 16384 AND c.relnamespace <> 'pg_toast'::regnamespace""",
            """
            SELECT 'column', a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                   a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid), a.attcollation::regcollation,
                   coalesce(a.attstattarget, -1), a.attstorage, a.attcompression, a.attacl, a.attoptions
              FROM pg_attribute a
              JOIN pg_class c ON c.oid = a.attrelid AND c.relkind NOT IN ('i', 'I', 'S')
              LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
             WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
               AND c.relnamespace <> 'pg_toast'::regnamespace""",
            """
            SELECT 'constraint', n.conrelid::regclass, n.contypid::regtype, n.conname, pg_get_constraintdef(n.oid),
                   n.convalidated, n.conislocal, n.connoinherit, n.conindid::regclass
              FROM pg_constraint n WHERE n.oid >= 16384""",
            """
            SELECT 'index', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready, i.indisprimary, i.indisclustered
              FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
             WHERE i.indexrelid >= 16384 AND c.relnamespace <> 'pg_toast'::regnamespace""",
            """
            SELECT 'sequence', s.schemaname, s.sequencename, s.data_type, s.start_value, s.min_value, s.max_value,
                   s.increment_by, s.cycle, s.cache_size, s.last_value,
                   (SELECT d.deptype::text || pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid) FROM pg_depend d
                     WHERE d.objid = format('%I.%I', s.schemaname, s.sequencename)::regclass AND d.deptype IN ('a', 'i'))
              FROM pg_sequences s""",
            """
            SELECT 'view', c.oid::regclass, pg_get_viewdef(c.oid)
              FROM pg_class c WHERE c.oid >= 16384 AND c.relkind IN ('v', 'm')""",
            """
            SELECT 'routine', p.oid::regprocedure, pg_get_functiondef(p.oid), p.proowner::regrole, p.proacl
              FROM pg_proc p WHERE p.oid >= 16384 AND p.prokind IN ('f', 'p')""",
            """
            SELECT 'trigger', pg_get_triggerdef(t.oid), t.tgenabled
              FROM pg_trigger t WHERE t.oid >= 16384 AND NOT t.tgisinternal""",
            """
            SELECT 'type', t.oid::regtype, t.typtype, t.typcategory, t.typnotnull, t.typdefault, t.typowner::regrole,
                   format_type(t.typbasetype, t.typtypmod), t.typcollation::regcollation, t.typacl,
                   (SELECT string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) FROM pg_enum e
                     WHERE e.enumtypid = t.oid)
              FROM pg_type t WHERE t.oid >= 16384 AND t.typnamespace <> 'pg_toast'::regnamespace""",
            """
            SELECT 'policy', p.polrelid::regclass, p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[],
                   pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
              FROM pg_policy p""",
            "SELECT 'extension', e.extname, e.extversion, e.extnamespace::regnamespace FROM pg_extension e",
            """
            SELECT 'comment', pg_describe_object(d.classoid, d.objoid, d.objsubid), d.description
              FROM pg_description d WHERE d.objoid >= 16384 OR d.classoid = 'pg_namespace'::regclass""");

    private static final String TABLES = """
            SELECT c.oid::regclass FROM pg_class c
             WHERE c.oid >= 16384 AND c.relispopulated AND c.relkind IN ('r', 'm')
               AND c.relnamespace <> 'pg_toast'::regnamespace""";

    private static final String CLEAR = """
            DO $$
            DECLARE name text;
            BEGIN
                FOR name IN SELECT nspname FROM pg_namespace
                    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
                LOOP
                    EXECUTE format('DROP SCHEMA %I CASCADE', name);
                END LOOP;
                CREATE SCHEMA public;
            END $$""";

    /** Since which version of the server there is what a case asks for. */
    private static final SortedMap<String, Integer> SINCE = new TreeMap<>(Map.ofEntries(
            entry("add check that is not enforced", 18),
            entry("add column that is computed when it is read", 18),
            entry("add foreign key that is not enforced", 18),
            entry("add foreign key that sets a column null", 15),
            entry("add unique with equal nulls", 15),
            entry("alter column expression", 17),
            entry("alter column storage to the usual one", 16),
            entry("create index with equal nulls", 15),
            entry("create table with partitions and an exclusion", 17),
            entry("create view with the rights of who reads it", 15),
            entry("drop column that is computed", 18),
            entry("grant maintenance", 17)));

    private final int version = TestPostgresql.instance().version().major();

    private final TestDatabase database = TestDatabase.postgresql();

    /** A database takes longer to create than to clear. */
    @Override
    TestDatabase open(Path emptyFolder) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(CLEAR);
        }
        return database;
    }

    @Override
    void close(TestDatabase used) {}

    @AfterAll
    void dropDatabase() {
        database.close();
    }

    @Override
    DatabaseWords words() {
        return new DatabaseWords("C", "POSIX", "public");
    }

    @Override
    List<String> refused() {
        Stream<String> tooNew = SINCE.keySet().stream().filter(name -> SINCE.get(name) > version);
        return Stream.concat(Stream.of("create view if not exists"), tooNew)
                .sorted()
                .toList();
    }

    @Override
    List<OperationCase> ownCases() {
        return List.of(
                undone(
                        "alter column storage to the usual one",
                        op -> {
                            OperationCases.author(op);
                            op.alterColumn("author", "name", c -> c.storage(Storage.EXTERNAL));
                        },
                        op -> op.alterColumn(
                                "author",
                                "name",
                                c -> c.storage(Storage.DEFAULT).existingStorage(Storage.EXTERNAL))),
                undone(
                        "create table with partitions and an exclusion",
                        op -> op.createTable(
                                "loan",
                                t -> t.columns(column("id", integer()))
                                        .constraints(exclude("id", "=")
                                                .using("btree")
                                                .named("loan_excl"))
                                        .partitionBy("RANGE (id)"))),
                undone(
                        "create view with the rights of who reads it",
                        OperationCases::author,
                        op -> op.createView(
                                view("authors", "SELECT name FROM author").with("security_invoker", "true"))),
                undone(
                        "grant maintenance",
                        OperationCases::author,
                        op -> op.grant(privileges("MAINTAIN")
                                .on(object(Kind.TABLE, "author"))
                                .to("pg_monitor"))));
    }

    @Override
    List<String> snapshot(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String query : CATALOG) {
            lines.addAll(Rows.of(connection, query));
        }
        for (String table : Rows.of(connection, TABLES)) {
            lines.addAll(Rows.ofTable(connection, table, Set.of()));
        }
        return lines.stream().sorted().toList();
    }
}
