package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Routine.procedure;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Routine;
import dev.migrations.schema.Routine.Argument;
import dev.migrations.schema.Routine.Mode;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Trigger.Event;
import dev.migrations.schema.Trigger.State;
import dev.migrations.schema.WrittenObject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class PostgresqlRoutineReadingTest extends PostgresqlReadingOnServer {

    private static final String TOUCH =
            "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';";

    @Test
    void argumentsAndResultsAreTold() throws SQLException {
        String ddl = """
                CREATE FUNCTION a(n integer, text DEFAULT 'x, y') RETURNS integer LANGUAGE sql AS 'SELECT 1';
                CREATE FUNCTION b(OUT x integer, INOUT y text) LANGUAGE sql AS 'SELECT 1, y';
                CREATE FUNCTION c(VARIADIC names text[]) RETURNS SETOF text LANGUAGE sql AS 'SELECT unnest(names)';
                CREATE FUNCTION d() RETURNS TABLE (id integer, "No" text) LANGUAGE sql AS 'SELECT 1, ''a''';
                CREATE FUNCTION e() RETURNS void LANGUAGE plpgsql AS 'BEGIN END';
                CREATE FUNCTION e(integer) RETURNS void LANGUAGE plpgsql AS 'BEGIN END';
                CREATE PROCEDURE p(INOUT n integer DEFAULT 0) LANGUAGE plpgsql AS 'BEGIN END'""";

        assertThat(told(Routine.class, ddl))
                .containsExactly(
                        function("a", "SELECT 1")
                                .arguments(
                                        argument("n", integer()), new Argument(Mode.IN, null, text(), "'x, y'::text"))
                                .returns("integer"),
                        function("b", "SELECT 1, y")
                                .arguments(
                                        argument("x", integer()).mode(Mode.OUT),
                                        argument("y", text()).mode(Mode.INOUT)),
                        function("c", "SELECT unnest(names)")
                                .arguments(argument("names", array(text())).mode(Mode.VARIADIC))
                                .returns("SETOF text"),
                        function("d", "SELECT 1, 'a'").returns("TABLE(id integer, \"No\" text)"),
                        function("e", "BEGIN END").language("plpgsql"),
                        function("e", "BEGIN END")
                                .language("plpgsql")
                                .arguments(new Argument(Mode.IN, null, integer(), null)),
                        procedure("p", "BEGIN END")
                                .language("plpgsql")
                                .arguments(argument("n", integer())
                                        .mode(Mode.INOUT)
                                        .defaultTo("0")));
    }

    @Test
    void attributesAreToldInOneOrder() throws SQLException {
        String ddl = """
                CREATE FUNCTION f() RETURNS SETOF integer LANGUAGE sql
                    SET work_mem = '8MB' SET search_path = "$user", app, "A,b" ROWS 7 COST 0.5 PARALLEL RESTRICTED
                    LEAKPROOF SECURITY DEFINER STRICT STABLE AS 'SELECT 1'""";

        assertThat(told(Routine.class, ddl))
                .containsExactly(function("f", "SELECT 1")
                        .returns("SETOF integer")
                        .with("STABLE")
                        .with("STRICT")
                        .with("SECURITY DEFINER")
                        .with("LEAKPROOF")
                        .with("PARALLEL RESTRICTED")
                        .with("COST 0.5")
                        .with("ROWS 7")
                        .with("SET search_path TO '$user', 'app', 'A,b'")
                        .with("SET work_mem TO '8MB'"));
    }

    @Test
    void routinesWithoutCodeOfTheirOwnAreWritten() throws SQLException {
        String ddl = """
                CREATE FUNCTION plus(integer, integer) RETURNS integer LANGUAGE internal IMMUTABLE AS 'int4pl';
                CREATE FUNCTION twice(n integer) RETURNS integer RETURN n * 2;
                CREATE PROCEDURE nothing() BEGIN ATOMIC END;
                CREATE FUNCTION empty() RETURNS void LANGUAGE sql AS '';
                CREATE AGGREGATE total(integer) (
                    SFUNC = plus, STYPE = integer, INITCOND = '0', FINALFUNC = twice, COMBINEFUNC = plus);
                CREATE AGGREGATE counted(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0', PARALLEL = SAFE)""";

        assertThat(told(WrittenObject.class, ddl).map(WrittenObject::create))
                .containsExactly("""
                        CREATE AGGREGATE counted(*) (
                            SFUNC = int8inc,
                            STYPE = bigint,
                            INITCOND = '0',
                            PARALLEL = SAFE
                        )""", """
                        CREATE FUNCTION empty()
                        RETURNS void
                        LANGUAGE sql
                        AS ''""", """
                        CREATE PROCEDURE nothing()
                        LANGUAGE sql
                        BEGIN ATOMIC
                        END""", """
                        CREATE FUNCTION plus(integer, integer)
                        RETURNS integer
                        LANGUAGE internal
                        IMMUTABLE
                        AS 'int4pl'""", """
                        CREATE AGGREGATE total(integer) (
                            SFUNC = plus,
                            STYPE = integer,
                            FINALFUNC = twice,
                            COMBINEFUNC = plus,
                            INITCOND = '0'
                        )""", """
                        CREATE FUNCTION twice(n integer)
                        RETURNS integer
                        LANGUAGE sql
                        RETURN (n * 2)""");
    }

    @Test
    void triggersAreToldWithAllTheirParts() throws SQLException {
        String ddl = TOUCH + """
                CREATE TABLE book (a integer, b text);
                CREATE VIEW books AS SELECT * FROM book;
                CREATE TRIGGER a BEFORE UPDATE OF b, a OR INSERT ON book FOR EACH ROW
                    WHEN (NEW.b <> 'WHEN (x) EXECUTE') EXECUTE FUNCTION touch('EXECUTE', 'it''s');
                CREATE TRIGGER b AFTER UPDATE ON book REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION touch();
                CREATE CONSTRAINT TRIGGER c AFTER DELETE ON book DEFERRABLE FOR EACH ROW EXECUTE FUNCTION touch();
                CREATE TRIGGER "WHEN" BEFORE TRUNCATE ON book EXECUTE FUNCTION touch();
                CREATE TRIGGER e INSTEAD OF INSERT OR DELETE ON books FOR EACH ROW EXECUTE FUNCTION touch();
                ALTER TABLE book DISABLE TRIGGER a;
                ALTER TABLE book ENABLE REPLICA TRIGGER b;
                ALTER TABLE book ENABLE ALWAYS TRIGGER c""";

        assertThat(told(TableTrigger.class, ddl))
                .containsExactly(
                        new TableTrigger(
                                Trigger.before("WHEN", "book", Event.TRUNCATE)
                                        .forEachStatement()
                                        .executeFunction("touch()"),
                                State.ENABLED),
                        new TableTrigger(
                                Trigger.before("a", "book", Event.INSERT, Event.UPDATE)
                                        .updateOf("b", "a")
                                        .when("new.b <> 'WHEN (x) EXECUTE'::text")
                                        .executeFunction("touch('EXECUTE', 'it''s')"),
                                State.DISABLED),
                        new TableTrigger(
                                Trigger.after("b", "book", Event.UPDATE)
                                        .forEachStatement()
                                        .oldTable("old_rows")
                                        .newTable("new_rows")
                                        .executeFunction("touch()"),
                                State.REPLICA),
                        new TableTrigger(
                                Trigger.after("c", "book", Event.DELETE)
                                        .asConstraint(Deferrability.INITIALLY_IMMEDIATE)
                                        .executeFunction("touch()"),
                                State.ALWAYS),
                        new TableTrigger(
                                Trigger.insteadOf("e", "books", Event.INSERT, Event.DELETE)
                                        .executeFunction("touch()"),
                                State.ENABLED));
    }

    @Test
    void aTriggerOfAPartitionedTableIsToldOnce() throws SQLException {
        String ddl = TOUCH + """
                CREATE TABLE event (id integer) PARTITION BY LIST (id);
                CREATE TABLE event_1 PARTITION OF event FOR VALUES IN (1);
                CREATE TRIGGER t BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION touch()""";

        assertThat(told(TableTrigger.class, ddl))
                .containsExactly(new TableTrigger(
                        Trigger.before("t", "event", Event.INSERT).executeFunction("touch()"), State.ENABLED));
    }
}
