package dev.migrations.dialect.postgresql;

import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.CompositeType.attribute;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Domain.domain;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Routine.procedure;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.View.materializedView;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.DomainChange;
import dev.migrations.op.Existing;
import dev.migrations.op.Inversions;
import dev.migrations.op.InvertedOperations;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.SetRowSecurity.RowSecurity;
import dev.migrations.op.Value;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.Policy;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine.Mode;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Trigger.Event;
import dev.migrations.schema.View.CheckOption;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Operations on all but tables, and then their inverses, on a real server: the catalog and the rows are as they were. */
class PostgresqlObjectsRoundTripTest {

    private static final String CATALOG = """
            WITH app AS (SELECT oid FROM pg_namespace WHERE nspname LIKE 'app%')
            SELECT concat_ws(' | ', 'schema', nspname, nspacl, obj_description(oid, 'pg_namespace')) AS line
              FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'
            UNION ALL
            SELECT concat_ws(' | ', 'extension', extname, extversion, extnamespace::regnamespace) FROM pg_extension
            UNION ALL
            SELECT concat_ws(' | ', 'relation', oid::regclass, relkind,
                             CASE WHEN relkind IN ('r', 'v') THEN coalesce(relacl, acldefault('r', relowner)) END, reloptions, relrowsecurity,
                             relforcerowsecurity, relispartition, pg_get_expr(relpartbound, oid), relispopulated,
                             obj_description(oid, 'pg_class'),
                             CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END,
                             CASE WHEN relkind = 'i' THEN pg_get_indexdef(oid) END)
              FROM pg_class WHERE relnamespace IN (SELECT oid FROM app)
            UNION ALL
            SELECT concat_ws(' | ', 'column', attrelid::regclass, attname, format_type(atttypid, atttypmod), attacl,
                             col_description(attrelid, attnum))
              FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
             WHERE relnamespace IN (SELECT oid FROM app) AND attnum > 0
            UNION ALL
            SELECT concat_ws(' | ', 'constraint', conname, pg_get_constraintdef(oid), convalidated,
                             obj_description(oid, 'pg_constraint'))
              FROM pg_constraint WHERE connamespace IN (SELECT oid FROM app)
            UNION ALL
            SELECT concat_ws(' | ', 'sequence', seqrelid::regclass, seqtypid::regtype, seqstart, seqincrement, seqmin,
                             seqmax, seqcache, seqcycle, pg_get_serial_sequence('app.author', 'rank'))
              FROM pg_sequence
            UNION ALL
            SELECT concat_ws(' | ', 'type', t.oid::regtype, typtype, typnotnull, typdefault, typacl,
                             obj_description(t.oid, 'pg_type'),
                             (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum
                               WHERE enumtypid = t.oid))
              FROM pg_type t WHERE typnamespace IN (SELECT oid FROM app)
            UNION ALL
            SELECT concat_ws(' | ', 'routine', oid::regprocedure, prokind, proacl, pg_get_functiondef(oid),
                             obj_description(oid, 'pg_proc'))
              FROM pg_proc WHERE pronamespace IN (SELECT oid FROM app)
            UNION ALL
            SELECT concat_ws(' | ', 'trigger', t.oid, pg_get_triggerdef(t.oid), tgenabled,
                             obj_description(t.oid, 'pg_trigger'))
              FROM pg_trigger t JOIN pg_class ON pg_class.oid = tgrelid WHERE NOT tgisinternal
            UNION ALL
            SELECT concat_ws(' | ', 'policy', polrelid::regclass, polname, polcmd, polpermissive, polroles::regrole[],
                             pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
              FROM pg_policy
            UNION ALL
            SELECT concat_ws(' | ', 'author', author) FROM app.author
            ORDER BY line""";

    private static final EnumType MOOD = new EnumType(QualifiedName.parse("app.mood"), List.of("sad", "it's"));

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
        run("CREATE TABLE app.author (id bigint PRIMARY KEY, name text, rank integer, born date, at timestamptz)");
        run("INSERT INTO app.author VALUES (1, 'Ada', 1, '1815-12-10', now()), (2, NULL, 2, NULL, NULL)");
        run("CREATE TYPE app.mood AS ENUM ('sad', 'it''s')");
        run("CREATE DOMAIN app.email AS text DEFAULT 'x' CONSTRAINT email_check CHECK (VALUE <> '')");
        run("CREATE TYPE app.place AS (street text, number integer)");
        run("CREATE SEQUENCE app.numbers AS integer INCREMENT BY 2 MAXVALUE 99");
        run("CREATE VIEW app.adult AS SELECT id FROM app.author");
        run("CREATE VIEW app.named AS SELECT name FROM app.author");
        run("CREATE MATERIALIZED VIEW app.stored AS SELECT id, rank FROM app.author");
        run("CREATE UNIQUE INDEX stored_id_idx ON app.stored (id)");
        run("CREATE FUNCTION app.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2 * n'");
        run("CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'");
        run("CREATE TRIGGER author_touch BEFORE INSERT ON app.author FOR EACH ROW EXECUTE FUNCTION app.touch()");
        run("CREATE POLICY own ON app.author FOR SELECT TO CURRENT_USER USING (id > 0)");
        run("CREATE TABLE app.pen_name (name text)");
        run("CREATE TABLE app.event (id integer) PARTITION BY LIST (id)");
        run("CREATE TABLE app.event_1 PARTITION OF app.event FOR VALUES IN (1)");
        run("CREATE TABLE app.event_2 (id integer)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    static Stream<Arguments> operations() {
        return Stream.of(types(), sequences(), views(), routines(), rows(), schemas(), access())
                .flatMap(family -> family);
    }

    private static Stream<Arguments> types() {
        return Stream.of(
                revision("createEnum", op -> op.createEnum("app.Colour", "red", "o'range")),
                revision("dropEnum", op -> op.dropEnum(MOOD)),
                revision("renameEnumValue", op -> op.renameEnumValue("app.mood", "it's", "glad")),
                revision("renameType", op -> op.renameType("app.mood", "Mood")),
                revision(
                        "createDomain",
                        op -> op.createDomain(domain("app.code", text())
                                .collation(QualifiedName.of("C"))
                                .defaultTo("'a'")
                                .notNull()
                                .with(check("length(VALUE) = 1").named("code_length"))
                                .with(check("VALUE <> ' '")))),
                revision(
                        "dropDomain",
                        op -> op.dropDomain(domain("app.email", text())
                                .defaultTo("'x'")
                                .with(check("VALUE <> ''").named("email_check")))),
                revision("renameDomain", op -> op.renameDomain("app.email", "mail")),
                revision("alterDomain", op -> {
                    op.alterDomain("app.email", new DomainChange.SetDefault("'y'", Existing.of("'x'")));
                    op.alterDomain("app.email", new DomainChange.SetNotNull());
                    op.alterDomain(
                            "app.email",
                            new DomainChange.AddCheck(
                                    check("VALUE LIKE '%@%'").named("at_check").notValid()));
                    op.alterDomain(
                            "app.email",
                            new DomainChange.DropCheck(
                                    "email_check", check("VALUE <> ''").named("email_check")));
                }),
                revision(
                        "alterDomain without default",
                        op -> op.alterDomain("app.email", new DomainChange.DropDefault(Existing.of("'x'")))),
                revision(
                        "createCompositeType",
                        op -> op.createCompositeType(
                                "app.pair",
                                attribute("a", integer()),
                                new CompositeType.Attribute("b", text(), QualifiedName.of("C")))),
                revision(
                        "dropCompositeType",
                        op -> op.dropCompositeType(new CompositeType(
                                QualifiedName.parse("app.place"),
                                List.of(attribute("street", text()), attribute("number", integer()))))));
    }

    private static Stream<Arguments> sequences() {
        SequenceOptions all = SequenceOptions.DEFAULTS
                .as(bigint())
                .start(5)
                .increment(-1)
                .minimum(-10)
                .maximum(10)
                .cache(3)
                .cycling();
        return Stream.of(
                revision(
                        "createSequence",
                        op -> op.createSequence(
                                Sequence.sequence("app.counter").options(all).ownedBy("app.author", "rank"))),
                revision(
                        "dropSequence",
                        op -> op.dropSequence(Sequence.sequence("app.numbers")
                                .options(SequenceOptions.DEFAULTS
                                        .as(integer())
                                        .increment(2)
                                        .maximum(99)))),
                revision(
                        "alterSequence",
                        op -> op.alterSequence(
                                "app.numbers",
                                all.minimum(1).start(7),
                                SequenceOptions.DEFAULTS
                                        .as(integer())
                                        .start(1)
                                        .increment(2)
                                        .minimum(1)
                                        .maximum(99)
                                        .cache(1)
                                        .notCycling())),
                revision("ownSequence", op -> op.ownSequence("app.numbers", ColumnName.of("app.author", "rank"))),
                revision("renameSequence", op -> op.renameSequence("app.numbers", "Numbers")));
    }

    private static Stream<Arguments> views() {
        return Stream.of(
                revision(
                        "createView",
                        op -> op.createView(view("app.keyed", "SELECT id, name FROM app.author WHERE id > 0 -- all")
                                .columns("key", "Name")
                                .with("security_barrier", "true")
                                .checkOption(CheckOption.LOCAL))),
                revision(
                        "createView materialized",
                        op -> op.createView(materializedView("app.kept", "SELECT 1 AS one -- kept")
                                .with("fillfactor", "70")
                                .withoutData())),
                revision("dropView", op -> op.dropView(view("app.adult", "SELECT id FROM app.author"))),
                revision(
                        "replaceView",
                        op -> op.replaceView(
                                view("app.adult", "SELECT id FROM app.author WHERE rank > 1"),
                                view("app.adult", "SELECT id FROM app.author"))),
                revision(
                        "replaceView materialized",
                        op -> op.replaceView(
                                materializedView("app.stored", "SELECT id, rank FROM app.author WHERE rank > 1"),
                                materializedView("app.stored", "SELECT id, rank FROM app.author"),
                                index("stored_id_idx", "id").unique())));
    }

    private static Stream<Arguments> routines() {
        return Stream.of(
                revision(
                        "createRoutine",
                        op -> op.createRoutine(function("app.add", "BEGIN\n  RETURN n + $$1$$ + more[1];\nEND")
                                .arguments(
                                        argument("n", integer()),
                                        argument("more", dev.migrations.schema.Types.array(integer()))
                                                .mode(Mode.VARIADIC)
                                                .defaultTo("'{1}'"))
                                .returns("integer")
                                .language("plpgsql")
                                .with("STABLE")
                                .with("SECURITY DEFINER"))),
                revision(
                        "createRoutine with results",
                        op -> op.createRoutine(function("app.both", "SELECT 1, n")
                                .arguments(
                                        argument("one", integer()).mode(Mode.OUT),
                                        argument("n", integer()).mode(Mode.INOUT)))),
                revision(
                        "createRoutine for nothing",
                        op -> op.createRoutine(function("app.nothing", "DELETE FROM app.event"))),
                revision(
                        "createRoutine that is a procedure",
                        op -> op.createRoutine(procedure("app.work", "DELETE FROM app.event WHERE id = n")
                                .arguments(argument("n", integer())))),
                revision(
                        "replaceRoutine",
                        op -> op.replaceRoutine(
                                function("app.twice", "SELECT n + n")
                                        .arguments(argument("n", integer()))
                                        .returns("integer")
                                        .with("IMMUTABLE"),
                                function("app.twice", "SELECT 2 * n")
                                        .arguments(argument("n", integer()))
                                        .returns("integer")
                                        .with("IMMUTABLE"))),
                revision(
                        "dropRoutine",
                        op -> op.dropRoutine(function("app.twice", "SELECT 2 * n")
                                .arguments(argument("n", integer()))
                                .returns("integer")
                                .with("IMMUTABLE"))),
                revision("createTrigger", op -> {
                    op.createTrigger(Trigger.after("rows", "app.author", Event.UPDATE)
                            .forEachStatement()
                            .oldTable("old_rows")
                            .newTable("new_rows")
                            .executeFunction("app.touch('x')"));
                    op.createTrigger(Trigger.after("late", "app.author", Event.INSERT, Event.UPDATE)
                            .updateOf("name", "rank")
                            .when("NEW.rank > 1")
                            .asConstraint(Deferrability.INITIALLY_DEFERRED)
                            .executeFunction("app.touch()"));
                    op.createTrigger(Trigger.insteadOf("write", "app.adult", Event.INSERT, Event.DELETE)
                            .executeFunction("app.touch()"));
                }),
                revision(
                        "setTriggerState",
                        op -> op.setTriggerState(
                                "app.author", "author_touch", Trigger.State.ALWAYS, Trigger.State.ENABLED)),
                revision("disableTrigger", op -> op.disableTrigger("app.author", "author_touch")));
    }

    private static Stream<Arguments> rows() {
        return Stream.of(
                revision(
                        "insert",
                        op -> op.insert(
                                "app.author",
                                rows -> rows.columns("id", "name", "born", "at")
                                        .row(3, "a'b\\c", LocalDate.of(-43, 3, 15), Instant.EPOCH)
                                        .row(4, Value.none(), Value.none(), Value.expression("now()"))
                                        .key("id", "name"))),
                revision(
                        "insert in chunks",
                        op -> op.insert("app.author", rows -> {
                            rows.columns("id", "name").key("id");
                            for (int i = 0; i < 1001; i++) {
                                rows.row(100 + i, "x");
                            }
                        })));
    }

    private static Stream<Arguments> schemas() {
        return Stream.of(
                revision("createSchema", op -> op.createSchema("app2")),
                revision("renameSchema", op -> {
                    op.createSchema("app3");
                    op.renameSchema("app3", "App 3");
                }),
                revision(
                        "createExtension",
                        op -> op.createExtension(Extension.extension("pg_trgm").inSchema("app"))),
                revision("comment", op -> {
                    for (var object : List.of(
                            object(Kind.TABLE, "app.author"),
                            object(Kind.VIEW, "app.adult"),
                            object(Kind.MATERIALIZED_VIEW, "app.stored"),
                            object(Kind.SEQUENCE, "app.numbers"),
                            object(Kind.TYPE, "app.mood"),
                            object(Kind.DOMAIN, "app.email"),
                            object(Kind.INDEX, "app.author_pkey"),
                            object(Kind.FUNCTION, "app.touch"),
                            object(Kind.SCHEMA, "app"),
                            partOf("app.author", Kind.COLUMN, "name"),
                            partOf("app.author", Kind.CONSTRAINT, "author_pkey"),
                            partOf("app.author", Kind.TRIGGER, "author_touch"),
                            partOf("app.author", Kind.POLICY, "own"))) {
                        op.comment(object, "it's \\ commented", Existing.absent());
                    }
                }),
                revision("attachPartition", op -> op.attachPartition("app.event", "app.event_2", "FOR VALUES IN (2)")),
                revision(
                        "detachPartition",
                        op -> op.detachPartition(
                                "app.event", "app.event_1", IndexBuild.BLOCKING, "FOR VALUES IN (1)")));
    }

    private static Stream<Arguments> access() {
        return Stream.of(
                revision(
                        "grant",
                        op -> op.grant(privileges("SELECT", "UPDATE (name)")
                                .on(object(Kind.TABLE, "app.author"), object(Kind.TABLE, "app.pen_name"))
                                .to("pg_monitor", "pg_read_all_stats")
                                .withGrantOption())),
                revision(
                        "createPolicy",
                        op -> op.createPolicy(Policy.policy("Few", "app.author")
                                .restrictive()
                                .on(Policy.Command.UPDATE)
                                .to("pg_monitor", "CURRENT_USER")
                                .using("id > 1")
                                .withCheck("id > 2"))),
                revision(
                        "dropPolicy",
                        op -> op.dropPolicy(Policy.policy("own", "app.author")
                                .on(Policy.Command.SELECT)
                                .to("CURRENT_USER")
                                .using("id > 0"))),
                revision("enableRowSecurity", op -> op.enableRowSecurity("app.author")),
                revision(
                        "setRowSecurity",
                        op -> op.setRowSecurity("app.author", RowSecurity.FORCED, RowSecurity.DISABLED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void anOperationAndItsInverseLeaveAllAsItWas(String name, Consumer<Operations> revision) throws SQLException {
        List<String> before = catalog();
        Operations op = new Operations(name);
        revision.accept(op);
        InvertedOperations inverse = Inversions.invert(op.recorded());

        connection.setAutoCommit(false);
        apply(op.recorded(), TransactionMode.TRANSACTIONAL);
        connection.commit();
        List<String> between = catalog();
        apply(inverse.operations(), TransactionMode.TRANSACTIONAL);
        connection.commit();

        assertThat(inverse.faults()).isEmpty();
        assertThat(withoutIds(between)).isNotEqualTo(withoutIds(before));
        assertThat(withoutIds(catalog())).isEqualTo(withoutIds(before));
    }

    static Stream<Arguments> oneWay() {
        return Stream.of(
                revision("addEnumValue", op -> op.addEnumValueBefore("app.mood", "so-so", "it's")),
                revision("restartSequence", op -> op.restartSequence("app.numbers", 42)),
                revision("refreshView", op -> op.refreshView("app.stored")),
                revision("refreshView concurrently", op -> op.refreshView("app.stored", IndexBuild.CONCURRENT)),
                revision("update", op -> op.update("app.author", "id = 1", set -> set.set("name", "x"))),
                revision(
                        "deleteRows",
                        op -> op.deleteRows(
                                "app.author",
                                rows -> rows.columns("id", "name")
                                        .key("id", "name")
                                        .row(1, "Ada")
                                        .row(2, Value.none()))),
                revision("delete", op -> op.delete("app.author", "id = 1")),
                revision("updateExtension", op -> op.updateExtension("plpgsql")),
                revision(
                        "revoke",
                        op -> op.revoke(privileges("ALL PRIVILEGES")
                                .on(object(Kind.FUNCTION, "app.touch"))
                                .to("PUBLIC"))),
                revision("dropSchema", op -> op.dropSchema("nowhere", dev.migrations.op.DropOption.IF_EXISTS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneWay")
    void anOperationRunsInATransaction(String name, Consumer<Operations> revision) throws SQLException {
        Operations op = new Operations(name);
        revision.accept(op);

        connection.setAutoCommit(false);
        apply(op.recorded(), TransactionMode.TRANSACTIONAL);

        assertThat(op.recorded()).hasSize(1);
    }

    @Test
    void deleteRowsFindsNullKeysAndNoOthers() throws SQLException {
        Operations op = new Operations("delete");
        op.deleteRows(
                "app.author",
                rows -> rows.columns("id", "name")
                        .key("id", "name")
                        .row(1, Value.none())
                        .row(2, Value.none())
                        .row(3, Value.expression("NULL")));
        run("INSERT INTO app.author (id) VALUES (3)");

        apply(op.recorded(), TransactionMode.TRANSACTIONAL);

        assertThat(query("SELECT id FROM app.author ORDER BY id")).containsExactly("1");
    }

    @Test
    void detachPartitionConcurrentlyRunsOutsideATransaction() throws SQLException {
        Operations op = new Operations("detach");
        op.detachPartition("app.event", "app.event_1", IndexBuild.CONCURRENT, "FOR VALUES IN (1)");

        apply(op.recorded(), TransactionMode.AUTOCOMMIT);

        assertThat(query("SELECT relispartition FROM pg_class WHERE relname = 'event_1'"))
                .containsExactly("f");
    }

    private static Arguments revision(String name, Consumer<Operations> revision) {
        return Arguments.of(name, revision);
    }

    /** What is dropped and created again has another id. */
    private static List<String> withoutIds(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^trigger \\| \\d+", "trigger"))
                .sorted()
                .toList();
    }

    private void apply(List<RecordedOperation> operations, TransactionMode mode) throws SQLException {
        Statements statements =
                new PostgresqlPlanner(new PostgresqlSplitter(), PostgresqlServer.NEWEST).plan(operations, mode);
        assertThat(statements.faults()).isEmpty();
        for (Statement statement : statements.statements()) {
            assertThat(statement).isInstanceOf(SqlStatement.class);
            run(((SqlStatement) statement).sql());
        }
    }

    private List<String> catalog() throws SQLException {
        return query(CATALOG);
    }

    private List<String> query(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private void run(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
