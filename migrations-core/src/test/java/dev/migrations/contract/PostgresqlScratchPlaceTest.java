package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.contract.AutogenerateContract.Script;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.model.ModelSettings;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A model works where it is tried, and nowhere else. */
class PostgresqlScratchPlaceTest extends EngineContract {

    private static final String WITHIN =
            "Name the schema in 'spring.migrations.model.schemas' so that it is compared, or leave"
                    + " what is in it out of the model.";

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.postgresql();
    }

    private Migrations modelled(String script) {
        return modelled(ModelSettings.DEFAULTS, script);
    }

    private Migrations modelled(ModelSettings settings, String script) {
        return builder()
                .models(new Script(script))
                .modelSettings(settings)
                .statementLockTimeout(Duration.ofMillis(200))
                .build();
    }

    private static List<String> statements(ModelDifference difference) {
        return difference.operations().stream()
                .flatMap(operation -> operation.statements().stream())
                .map(statement ->
                        statement.replaceAll("\\s+", " ").replace("( ", "(").replace(" )", ")"))
                .toList();
    }

    @Test
    void aSchemaThatIsNotComparedMayNotBeMade() {
        Failure failure = failureOf(() -> modelled("""
                CREATE SCHEMA audit;
                CREATE TABLE audit.log (id integer PRIMARY KEY, mood text DEFAULT 'ok');
                CREATE TABLE a (id integer);""").compare());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The model makes or changes what is in the schema 'audit', which is not compared: schema audit, table"
                                + " audit.log. Nothing of that stays.",
                        WITHIN));
    }

    @Test
    void everythingThatIsMadeInASchemaThatIsNotComparedIsNamed() {
        execute("CREATE SCHEMA audit");

        Failure failure = failureOf(() -> modelled("""
                DO $$ BEGIN CREATE TYPE audit.mood AS ENUM ('ok'); EXCEPTION WHEN duplicate_object THEN NULL; END $$;
                CREATE DOMAIN audit.positive AS integer CHECK (VALUE > 0);
                CREATE FUNCTION audit.one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                CREATE SEQUENCE audit.ticket;
                CREATE VIEW audit.two AS SELECT 2;""").compare());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The model makes or changes what is in the schema 'audit', which is not compared: domain"
                                + " audit.positive, function audit.one, sequence audit.ticket, type audit.mood, view audit.two."
                                + " Nothing of that stays.",
                        WITHIN));
    }

    @Test
    void aTableOfASchemaThatIsNotComparedMayNotBeChanged() {
        execute("CREATE SCHEMA audit; CREATE TABLE audit.log (id integer)");

        Failure failure = failureOf(
                () -> modelled("ALTER TABLE audit.log ADD COLUMN at date;").compare());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The model would change 'audit.log' of the live database: at schema.sql:1:1 it changes or drops what"
                                + " it does not create. That statement was not run.",
                        "Create it in the model before, or leave the statement out; if the model is to have the schema 'audit'"
                                + " too, name it in 'spring.migrations.model.schemas'."));
    }

    @Test
    void whatIsHiddenInABlockIsFoundAfterwards() {
        execute("CREATE SCHEMA audit; CREATE TABLE audit.log (id integer)");

        Failure failure = failureOf(() -> modelled("DO $$ BEGIN ALTER TABLE audit.log ADD CHECK (id > 0); END $$;")
                .compare());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The model makes or changes what is in the schema 'audit', which is not compared: table audit.log."
                                + " Nothing of that stays.",
                        WITHIN));
    }

    @Test
    void theLiveHomeMayNotBeChanged() {
        Failure failure = failureOf(
                () -> modelled("DO $$ BEGIN EXECUTE 'CREATE TABLE ' || 'public' || '.author (id integer)'; END $$;")
                        .compare());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The model makes or changes what is in the live schema 'public', and not in the place where it is"
                                + " tried: table public.author. Nothing of that stays.",
                        "Leave the name of the schema out of the model and of its search path: what has no schema is made in"
                                + " the place. And change only what the model creates itself."));
    }

    @Test
    void theHomeIsKnownHoweverItIsWritten() {
        List<String> created = List.of("CREATE TABLE author (id integer)");

        assertThat(List.of(
                        "CREATE TABLE PUBLIC.author (id integer);",
                        "CREATE TABLE \"public\" . author (id integer);",
                        "SET search_path TO public; CREATE TABLE author (id integer);",
                        "SELECT pg_catalog.set_config('search_path', 'public', false); CREATE TABLE author (id integer);",
                        "DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public; CREATE TABLE author (id integer);",
                        "CREATE SCHEMA public; CREATE TABLE author (id integer);",
                        "CREATE SCHEMA IF NOT EXISTS public; CREATE TABLE author (id integer);"))
                .allSatisfy(script ->
                        assertThat(statements(modelled(script).compare())).isEqualTo(created));
    }

    @Test
    void whoDoesNotOwnTheHomeMayWriteItsNameInCommentsAndTexts() throws SQLException {
        try (Guest guest = new Guest()) {
            Migrations migrations = guest.modelled("""
                    -- What everybody sees is public.
                    /* public.author */
                    CREATE TABLE author (mood text DEFAULT 'It is public. Really', "public" text);""");

            assertThat(statements(migrations.compare()))
                    .containsExactly("CREATE TABLE author (mood text DEFAULT 'It is public. Really', public text)");
        }
    }

    @Test
    void whoDoesNotOwnTheHomeIsToldToLeaveItsNameOut() throws SQLException {
        try (Guest guest = new Guest()) {
            String owner = rows("SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'public'")
                    .get(0);

            Failure failure = failureOf(() ->
                    guest.modelled("CREATE TABLE public.author (id integer);").compare());

            assertThat(failure)
                    .isEqualTo(new Failure(
                            "The model names the schema 'public', which belongs to the role '" + owner
                                    + "', and not to 'migrations_guest'. It is hidden while the model is tried, which only"
                                    + " its owner can do.",
                            "Leave the name of the schema out where it is that of the connection; what has none is made"
                                    + " there. Or compare as its owner: GRANT " + owner
                                    + " TO migrations_guest, or ALTER SCHEMA public OWNER TO migrations_guest."));
        }
    }

    @Test
    void anExtensionOfAnotherRoleIsSaid() throws SQLException {
        execute("CREATE EXTENSION citext");
        try (Guest guest = new Guest()) {
            execute("ALTER SCHEMA public OWNER TO migrations_guest");

            Failure failure = failureOf(() -> guest.modelled("CREATE TABLE public.author (name public.citext);")
                    .compare());

            assertThat(failure)
                    .isEqualTo(new Failure(
                            "The model names 'public.citext', which belongs to the extension 'citext'. That one cannot be"
                                    + " moved to where the model is tried: only its owner 'postgres' could, and only if it is"
                                    + " relocatable.",
                            "Leave the name of the schema out where the model names what belongs to the extension, or compare"
                                    + " as its owner."));
            assertThat(statements(guest.modelled("CREATE TABLE public.author (name citext);")
                            .compare()))
                    .containsExactly("CREATE TABLE author (name citext)");
        }
    }

    @Test
    void anExtensionOfAComparedSchemaIsFoundThere() {
        execute("CREATE SCHEMA audit; CREATE EXTENSION citext SCHEMA audit");
        ModelSettings settings = ModelSettings.DEFAULTS.schema("audit");

        ModelDifference difference = modelled(settings, """
                CREATE SCHEMA audit;
                CREATE EXTENSION IF NOT EXISTS citext SCHEMA audit;
                CREATE TABLE audit.log (name audit.citext);""").compare();

        assertThat(statements(difference)).containsExactly("CREATE TABLE audit.log (name audit.citext)");
    }

    @Test
    void anExtensionStaysInAComparedSchemaThatTheModelDoesNotCreate() {
        execute("CREATE SCHEMA audit; CREATE EXTENSION citext SCHEMA audit");
        ModelSettings settings = ModelSettings.DEFAULTS.schema("audit");

        ModelDifference difference = modelled(settings, "CREATE EXTENSION IF NOT EXISTS citext SCHEMA audit;")
                .compare();

        assertThat(statements(difference)).isEmpty();
    }

    @Test
    void whatTheLiveDatabaseHasIsNotDroppedByTheModel() throws SQLException {
        execute("CREATE TABLE a (x integer); CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1'");
        execute("CREATE VIEW v AS SELECT f(), x FROM a; CREATE TYPE mood AS ENUM ('ok')");
        try (Connection reader = database.connection();
                Statement reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.execute("SELECT * FROM a");

            ModelDifference difference = modelled("""
                    DROP VIEW IF EXISTS v;
                    DROP FUNCTION IF EXISTS f();
                    DROP TYPE IF EXISTS mood;
                    DROP SCHEMA IF EXISTS nowhere;
                    ALTER TABLE IF EXISTS a DROP CONSTRAINT IF EXISTS a_x_check;
                    DROP TABLE IF EXISTS a, b;
                    DROP TABLE IF EXISTS a CASCADE;
                    CREATE TYPE mood AS ENUM ('ok');
                    CREATE TABLE a (x integer, y integer);
                    CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                    DROP TABLE IF EXISTS a;
                    CREATE TABLE a (x integer, y integer);
                    CREATE VIEW v AS SELECT f(), x FROM a;""").compare();

            assertThat(statements(difference)).containsExactly("ALTER TABLE a ADD COLUMN y integer");
        }
    }

    @Test
    void theModelIsToldWhatIsNotItsOwn() {
        execute("CREATE TABLE a (x integer); CREATE SCHEMA audit");

        assertThat(List.of(
                        "ALTER TABLE a ADD COLUMN y integer;",
                        "CREATE UNIQUE INDEX i ON a (x);",
                        "CREATE TRIGGER t BEFORE UPDATE OF x ON public.a EXECUTE FUNCTION f();",
                        "CREATE POLICY p ON a;",
                        "CREATE RULE r AS ON INSERT TO a DO NOTHING;",
                        "TRUNCATE a;",
                        "DROP TABLE a;",
                        "DROP POLICY p ON a;"))
                .allSatisfy(script -> assertThat(failureOf(
                                () -> modelled(script.replace("public.", "")).compare()))
                        .isEqualTo(new Failure(
                                "The model would change 'public.a' of the live database: at schema.sql:1:1 it changes or drops"
                                        + " what it does not create. That statement was not run.",
                                "Create it in the model before, or leave the statement out; if the model is to have the schema"
                                        + " 'public' too, name it in 'spring.migrations.model.schemas'.")));
    }

    @Test
    void aForeignKeyToALiveTableDoesNotWaitForLong() throws SQLException {
        execute("CREATE TABLE a (id integer PRIMARY KEY)");
        String model = "SET lock_timeout = 0;\nCREATE TABLE b (a integer REFERENCES a);";

        assertThat(failureOf(() -> modelled(model).compare()).problem())
                .startsWith("In schema.sql, table b needs table a, which the model has not made before");
        try (Connection writer = database.connection();
                Statement writing = writer.createStatement()) {
            writer.setAutoCommit(false);
            writing.execute("INSERT INTO a VALUES (1)");

            Failure failure = failureOf(() -> modelled(model).compare());

            assertThat(failure)
                    .isEqualTo(new Failure(
                            "The model cannot be created: at schema.sql:2:1 the database refused 'CREATE TABLE b (a integer"
                                    + " REFERENCES a)': canceling statement due to lock timeout (SQLState 55P03).",
                            "Another session uses the table: start again when it has finished, or allow a longer wait with"
                                    + " 'spring.migrations.statement.lock-timeout'. Nothing was changed."));
        }
    }

    @Test
    void theReadingDoesNotWaitForLong() throws SQLException {
        execute("CREATE TABLE a (id integer); CREATE VIEW v AS SELECT id FROM a");
        try (Connection writer = database.connection();
                Statement writing = writer.createStatement()) {
            writer.setAutoCommit(false);
            writing.execute("LOCK TABLE v IN ACCESS EXCLUSIVE MODE");

            Failure failure =
                    failureOf(() -> modelled("CREATE TABLE a (id integer);").compare());

            assertThat(failure)
                    .isEqualTo(new Failure(
                            "The database refused to be compared: canceling statement due to lock timeout (SQLState 55P03)",
                            "Another session uses the table: start again when it has finished, or allow a longer wait with"
                                    + " 'spring.migrations.statement.lock-timeout'. Nothing was changed."));
        }
    }

    @Test
    void theReadingSeesOneMoment() throws SQLException {
        Duration noLimit = Duration.ZERO;
        execute("CREATE TABLE a (id integer)");
        try (JdbcSession session = new Connector(
                        ConnectionSource.of(database.dataSource()),
                        List.of(database.dialect()),
                        Duration.ZERO,
                        event -> {})
                .open()) {
            session.begin();
            session.dialect().freeze(session);
            session.dialect().limitLockWaits(session, noLimit);
            session.query("SELECT 1", row -> true);
            execute("CREATE TABLE b (id integer)");

            List<String> seen =
                    session
                            .dialect()
                            .schemaReader()
                            .orElseThrow()
                            .read(session, SchemaScope.of("public"))
                            .objects()
                            .stream()
                            .map(object -> object.id().toString())
                            .toList();
            session.rollback();

            assertThat(seen).containsExactly("table a");
            assertThat(session.query("SHOW search_path", row -> row.getString(1)))
                    .containsExactly("\"$user\", public");
        }
    }

    @Test
    void theTimeZoneOfWhoComparesIsNotInTheTexts() {
        execute("ALTER DATABASE " + database.name() + " SET IntervalStyle = 'iso_8601'");
        String model = """
                CREATE TABLE a (at timestamptz DEFAULT '2024-01-01 00:00:00+00', gap interval DEFAULT '1 day 2 hours')
                    PARTITION BY RANGE (at);
                CREATE TABLE a1 PARTITION OF a FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');""";
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        try {
            assertThat(statements(modelled(model).compare()))
                    .containsExactly(
                            "CREATE TABLE a (at timestamptz DEFAULT '2024-01-01 00:00:00+00', gap interval DEFAULT '1 day"
                                    + " 02:00:00') PARTITION BY RANGE (at)",
                            "CREATE TABLE a1 (at timestamptz DEFAULT '2024-01-01 00:00:00+00', gap interval DEFAULT '1 day"
                                    + " 02:00:00')",
                            "ALTER TABLE a ATTACH PARTITION a1 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO"
                                    + " ('2025-01-01 00:00:00+00')");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aModelHasNoTransactionsOfItsOwn() {
        String leftOut = "Leave it out of the model; of an index that is built CONCURRENTLY, leave that word out.";

        assertThat(failureOf(() -> modelled("BEGIN;").compare()))
                .isEqualTo(new Failure(
                        "'BEGIN' at schema.sql:1:1 is not for a model, which is tried in one transaction.", leftOut));
        assertThat(failureOf(() -> modelled("CREATE TABLE a (x integer);\nCREATE INDEX CONCURRENTLY i ON a (x);")
                        .compare()))
                .isEqualTo(new Failure(
                        "'CREATE INDEX CONCURRENTLY' at schema.sql:2:1 cannot run inside a transaction, in which a model is"
                                + " tried.",
                        leftOut));
    }

    @Test
    void aDatabaseThatCanOnlyBeReadIsNotCompared() {
        execute("ALTER DATABASE " + database.name() + " SET default_transaction_read_only = on");

        Failure failure =
                failureOf(() -> modelled("CREATE TABLE a (id integer);").compare());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The database can only be read, but the model is tried in a schema of its own, of which nothing"
                                + " stays.",
                        "Connect to a server that can be written to, not to a standby, and without"
                                + " 'default_transaction_read_only'."));
    }

    /** A role that owns nothing. */
    private final class Guest implements AutoCloseable {

        Guest() {
            execute("CREATE ROLE migrations_guest LOGIN PASSWORD 'guest'");
            execute("GRANT CREATE ON DATABASE " + database.name() + " TO migrations_guest");
            execute("GRANT CREATE, USAGE ON SCHEMA public TO migrations_guest");
        }

        Migrations modelled(String script) {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(database.url());
            dataSource.setUser("migrations_guest");
            dataSource.setPassword("guest");
            return builder().dataSource(dataSource).models(new Script(script)).build();
        }

        @Override
        public void close() {
            execute("ALTER SCHEMA public OWNER TO CURRENT_USER");
            execute("DROP OWNED BY migrations_guest");
            execute("DROP ROLE migrations_guest");
        }
    }
}
