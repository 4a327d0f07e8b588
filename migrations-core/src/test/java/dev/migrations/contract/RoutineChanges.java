package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of functions, procedures, aggregates and triggers. */
final class RoutineChanges {

    private RoutineChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "function",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer);
                        CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';""",
                        List.of("""
                                CREATE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$"""),
                        List.of("DROP FUNCTION twice(integer)")),
                change(
                        "function body",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n + n';",
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n + n$$"""),
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""")),
                change(
                        "function standard body",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql RETURN n * 2;",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql RETURN n + n;",
                        List.of("DROP FUNCTION twice(integer)", """
                                CREATE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                RETURN (n + n)"""),
                        List.of("DROP FUNCTION twice(integer)", """
                                CREATE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                RETURN (n * 2)""")),
                change(
                        "function volatility",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';",
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                IMMUTABLE
                                AS $$SELECT n * 2$$"""),
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""")),
                change(
                        "function strict",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql STRICT AS 'SELECT n * 2';",
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                STRICT
                                AS $$SELECT n * 2$$"""),
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""")),
                change(
                        "function parallel, leakproof, cost",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        """
                        CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql PARALLEL SAFE LEAKPROOF COST 7 AS 'SELECT n * 2';""",
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                LEAKPROOF
                                PARALLEL SAFE
                                COST 7
                                AS $$SELECT n * 2$$"""),
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""")),
                change(
                        "function rows",
                        "CREATE FUNCTION many(n integer) RETURNS SETOF integer LANGUAGE sql AS 'SELECT n';",
                        "CREATE FUNCTION many(n integer) RETURNS SETOF integer LANGUAGE sql ROWS 10 AS 'SELECT n';",
                        List.of("""
                                CREATE OR REPLACE FUNCTION many(n integer)
                                RETURNS SETOF integer
                                LANGUAGE sql
                                ROWS 10
                                AS $$SELECT n$$"""),
                        List.of("""
                                CREATE OR REPLACE FUNCTION many(n integer)
                                RETURNS SETOF integer
                                LANGUAGE sql
                                AS $$SELECT n$$""")),
                change(
                        "function argument type",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';",
                        "CREATE FUNCTION twice(n bigint) RETURNS integer LANGUAGE sql AS 'SELECT 2';",
                        List.of("""
                                CREATE FUNCTION twice(n bigint)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT 2$$""", "DROP FUNCTION twice(integer)"),
                        List.of("""
                                CREATE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT 2$$""", "DROP FUNCTION twice(bigint)")),
                change(
                        "function argument name",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 * 2';",
                        "CREATE FUNCTION twice(m integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 * 2';",
                        List.of("DROP FUNCTION twice(integer)", """
                                CREATE FUNCTION twice(m integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT $1 * 2$$"""),
                        List.of("DROP FUNCTION twice(integer)", """
                                CREATE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT $1 * 2$$""")),
                change(
                        "function argument added",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        "CREATE FUNCTION twice(n integer, m integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        List.of("""
                                CREATE FUNCTION twice(n integer, m integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""", "DROP FUNCTION twice(integer)"),
                        List.of("""
                                CREATE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""", "DROP FUNCTION twice(integer, integer)")),
                change(
                        "function default of an argument",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        "CREATE FUNCTION twice(n integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer DEFAULT 1)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$"""),
                        List.of("DROP FUNCTION twice(integer)", """
                                CREATE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""")),
                change(
                        "function return type",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 2';",
                        "CREATE FUNCTION twice(n integer) RETURNS bigint LANGUAGE sql AS 'SELECT 2';",
                        List.of("DROP FUNCTION twice(integer)", """
                                CREATE FUNCTION twice(n integer)
                                RETURNS bigint
                                LANGUAGE sql
                                AS $$SELECT 2$$"""),
                        List.of("DROP FUNCTION twice(integer)", """
                                CREATE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT 2$$""")),
                change(
                        "function returns a table",
                        "CREATE FUNCTION all_of(n integer) RETURNS TABLE (a integer) LANGUAGE sql AS 'SELECT n';",
                        """
                        CREATE FUNCTION all_of(n integer) RETURNS TABLE (a integer, b text) LANGUAGE sql AS 'SELECT n, ''''';""",
                        List.of("DROP FUNCTION all_of(integer)", """
                                CREATE FUNCTION all_of(n integer)
                                RETURNS TABLE(a integer, b text)
                                LANGUAGE sql
                                AS $$SELECT n, ''$$"""),
                        List.of("DROP FUNCTION all_of(integer)", """
                                CREATE FUNCTION all_of(n integer)
                                RETURNS TABLE(a integer)
                                LANGUAGE sql
                                AS $$SELECT n$$""")),
                change(
                        "function overload",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        """
                        CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
                        CREATE FUNCTION twice(n text) RETURNS text LANGUAGE sql AS 'SELECT n || n';""",
                        List.of("""
                                CREATE FUNCTION twice(n text)
                                RETURNS text
                                LANGUAGE sql
                                AS $$SELECT n || n$$"""),
                        List.of("DROP FUNCTION twice(text)")),
                change(
                        "function security definer",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql SECURITY DEFINER AS 'SELECT n * 2';",
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                SECURITY DEFINER
                                AS $$SELECT n * 2$$"""),
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""")),
                change(
                        "function setting",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        """
                        CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql SET search_path = pg_catalog, pg_temp SET work_mem = '1MB' AS 'SELECT n * 2';""",
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                SET search_path TO 'pg_catalog', 'pg_temp'
                                SET work_mem TO '1MB'
                                AS $$SELECT n * 2$$"""),
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""")),
                change(
                        "function language",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE plpgsql AS 'BEGIN RETURN n * 2; END';",
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE plpgsql
                                AS $$BEGIN RETURN n * 2; END$$"""),
                        List.of("""
                                CREATE OR REPLACE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT n * 2$$""")),
                change(
                        "function that a default, a check and an index need",
                        """
                        CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT n * 2';
                        CREATE TABLE author (id integer DEFAULT twice(1) CONSTRAINT big CHECK (twice(id) > 1));
                        CREATE INDEX ids ON author (twice(id));""",
                        """
                        CREATE FUNCTION twice(m integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT m * 2';
                        CREATE TABLE author (id integer DEFAULT twice(1) CONSTRAINT big CHECK (twice(id) > 1));
                        CREATE INDEX ids ON author (twice(id));""",
                        List.of(
                                "DROP INDEX ids",
                                "ALTER TABLE author DROP CONSTRAINT big",
                                "ALTER TABLE author ALTER COLUMN id DROP DEFAULT",
                                "DROP FUNCTION twice(integer)",
                                """
                                CREATE FUNCTION twice(m integer)
                                RETURNS integer
                                LANGUAGE sql
                                IMMUTABLE
                                AS $$SELECT m * 2$$""",
                                "ALTER TABLE author ALTER COLUMN id SET DEFAULT twice(1)",
                                "ALTER TABLE author ADD CONSTRAINT big CHECK (twice(id) > 1)",
                                "CREATE INDEX ids ON author ((twice(id)))"),
                        List.of(
                                "DROP INDEX ids",
                                "ALTER TABLE author DROP CONSTRAINT big",
                                "ALTER TABLE author ALTER COLUMN id DROP DEFAULT",
                                "DROP FUNCTION twice(integer)",
                                """
                                CREATE FUNCTION twice(n integer)
                                RETURNS integer
                                LANGUAGE sql
                                IMMUTABLE
                                AS $$SELECT n * 2$$""",
                                "ALTER TABLE author ALTER COLUMN id SET DEFAULT twice(1)",
                                "ALTER TABLE author ADD CONSTRAINT big CHECK (twice(id) > 1)",
                                "CREATE INDEX ids ON author ((twice(id)))")),
                change(
                        "procedure",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer);
                        CREATE PROCEDURE forget() LANGUAGE sql AS 'DELETE FROM author';""",
                        List.of("""
                                CREATE PROCEDURE forget()
                                LANGUAGE sql
                                AS $$DELETE FROM author$$"""),
                        List.of("DROP PROCEDURE forget()")),
                change("procedure body", """
                        CREATE TABLE author (id integer);
                        CREATE PROCEDURE forget() LANGUAGE sql AS 'DELETE FROM author';""", """
                        CREATE TABLE author (id integer);
                        CREATE PROCEDURE forget() LANGUAGE sql AS 'DELETE FROM author WHERE id > 0';""", List.of("""
                                CREATE OR REPLACE PROCEDURE forget()
                                LANGUAGE sql
                                AS $$DELETE FROM author WHERE id > 0$$"""), List.of("""
                                CREATE OR REPLACE PROCEDURE forget()
                                LANGUAGE sql
                                AS $$DELETE FROM author$$""")),
                change(
                        "function becomes a procedure",
                        "CREATE FUNCTION forget() RETURNS void LANGUAGE sql AS 'SELECT 1';",
                        "CREATE PROCEDURE forget() LANGUAGE sql AS 'SELECT 1';",
                        List.of("DROP FUNCTION forget()", """
                                CREATE PROCEDURE forget()
                                LANGUAGE sql
                                AS $$SELECT 1$$"""),
                        List.of("DROP PROCEDURE forget()", """
                                CREATE FUNCTION forget()
                                RETURNS void
                                LANGUAGE sql
                                AS $$SELECT 1$$""")),
                change(
                        "aggregate",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer);
                        CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');""",
                        List.of("""
                                CREATE AGGREGATE total(integer) (
                                    SFUNC = int4pl,
                                    STYPE = integer,
                                    INITCOND = '0'
                                )"""),
                        List.of("DROP AGGREGATE total(integer)")),
                change(
                        "aggregate definition",
                        "CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');",
                        "CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '1');",
                        List.of("DROP AGGREGATE total(integer)", """
                                CREATE AGGREGATE total(integer) (
                                    SFUNC = int4pl,
                                    STYPE = integer,
                                    INITCOND = '1'
                                )"""),
                        List.of("DROP AGGREGATE total(integer)", """
                                CREATE AGGREGATE total(integer) (
                                    SFUNC = int4pl,
                                    STYPE = integer,
                                    INITCOND = '0'
                                )""")),
                change(
                        "comment of a function",
                        "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';",
                        """
                        CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
                        COMMENT ON FUNCTION twice(integer) IS 'Two of it';""",
                        List.of("COMMENT ON FUNCTION twice(integer) IS 'Two of it'"),
                        List.of("COMMENT ON FUNCTION twice(integer) IS NULL")),
                change(
                        "comment of a procedure",
                        "CREATE PROCEDURE forget() LANGUAGE sql AS 'SELECT 1';",
                        """
                        CREATE PROCEDURE forget() LANGUAGE sql AS 'SELECT 1';
                        COMMENT ON PROCEDURE forget() IS 'All of it';""",
                        List.of("COMMENT ON PROCEDURE forget() IS 'All of it'"),
                        List.of("COMMENT ON PROCEDURE forget() IS NULL")),
                change(
                        "comment of an aggregate",
                        "CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');",
                        """
                        CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
                        COMMENT ON AGGREGATE total(integer) IS 'All of it';""",
                        List.of("COMMENT ON AGGREGATE total(integer) IS 'All of it'"),
                        List.of("COMMENT ON AGGREGATE total(integer) IS NULL")),
                change(
                        "trigger",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE INSERT ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        List.of("CREATE TRIGGER noted BEFORE INSERT ON author FOR EACH ROW EXECUTE FUNCTION note()"),
                        List.of("DROP TRIGGER noted ON author")),
                change(
                        "trigger event",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE INSERT ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE INSERT OR UPDATE OF name ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE INSERT OR UPDATE OF name ON author FOR EACH ROW EXECUTE FUNCTION note()"),
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE INSERT ON author FOR EACH ROW EXECUTE FUNCTION note()")),
                change(
                        "trigger timing",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE INSERT ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted AFTER INSERT ON author REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note();""",
                        List.of("DROP TRIGGER noted ON author", """
                                CREATE TRIGGER noted AFTER INSERT ON author REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note()"""),
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE INSERT ON author FOR EACH ROW EXECUTE FUNCTION note()")),
                change(
                        "trigger condition",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION note();""",
                        List.of("DROP TRIGGER noted ON author", """
                                CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION note()"""),
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note()")),
                change(
                        "trigger function",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE FUNCTION write() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE FUNCTION write() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION write();""",
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION write()"),
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note()")),
                change(
                        "trigger arguments",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note('a', 'it''s');""",
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note('a', 'it''s')"),
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note()")),
                change(
                        "trigger state",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();
                        ALTER TABLE author DISABLE TRIGGER noted;""",
                        List.of("ALTER TABLE author DISABLE TRIGGER noted"),
                        List.of("ALTER TABLE author ENABLE TRIGGER noted")),
                change(
                        "trigger state of replicas",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();
                        ALTER TABLE author ENABLE ALWAYS TRIGGER noted;""",
                        List.of("ALTER TABLE author ENABLE ALWAYS TRIGGER noted"),
                        List.of("ALTER TABLE author ENABLE TRIGGER noted")),
                change("constraint trigger", """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';""", """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE CONSTRAINT TRIGGER noted AFTER UPDATE ON author DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note();""", List.of("""
                                CREATE CONSTRAINT TRIGGER noted AFTER UPDATE ON author DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note()"""), List.of("DROP TRIGGER noted ON author")),
                change(
                        "constraint trigger deferrable",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE CONSTRAINT TRIGGER noted AFTER UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE CONSTRAINT TRIGGER noted AFTER UPDATE ON author DEFERRABLE FOR EACH ROW EXECUTE FUNCTION note();""",
                        List.of("DROP TRIGGER noted ON author", """
                                CREATE CONSTRAINT TRIGGER noted AFTER UPDATE ON author DEFERRABLE FOR EACH ROW EXECUTE FUNCTION note()"""),
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE CONSTRAINT TRIGGER noted AFTER UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note()")),
                change(
                        "trigger over a changed column",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE OF id ON author FOR EACH ROW EXECUTE FUNCTION note();
                        COMMENT ON TRIGGER noted ON author IS 'By hand';""",
                        """
                        CREATE TABLE author (id bigint, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE OF id ON author FOR EACH ROW EXECUTE FUNCTION note();
                        COMMENT ON TRIGGER noted ON author IS 'By hand';""",
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "ALTER TABLE author ALTER COLUMN id TYPE bigint",
                                "CREATE TRIGGER noted BEFORE UPDATE OF id ON author FOR EACH ROW EXECUTE FUNCTION note()",
                                "COMMENT ON TRIGGER noted ON author IS 'By hand'"),
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "ALTER TABLE author ALTER COLUMN id TYPE integer",
                                "CREATE TRIGGER noted BEFORE UPDATE OF id ON author FOR EACH ROW EXECUTE FUNCTION note()",
                                "COMMENT ON TRIGGER noted ON author IS 'By hand'")),
                change(
                        "comment of a trigger",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();
                        COMMENT ON TRIGGER noted ON author IS 'By hand';""",
                        List.of("COMMENT ON TRIGGER noted ON author IS 'By hand'"),
                        List.of("COMMENT ON TRIGGER noted ON author IS NULL")),
                change(
                        "trigger of a view",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted INSTEAD OF INSERT ON name FOR EACH ROW EXECUTE FUNCTION note();""",
                        List.of("CREATE TRIGGER noted INSTEAD OF INSERT ON name FOR EACH ROW EXECUTE FUNCTION note()"),
                        List.of("DROP TRIGGER noted ON name")),
                change(
                        "event trigger",
                        "CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';",
                        """
                        CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                        CREATE EVENT TRIGGER noted ON sql_drop WHEN TAG IN ('DROP OWNED') EXECUTE FUNCTION note();""",
                        List.of("""
                                CREATE EVENT TRIGGER noted ON sql_drop
                                    WHEN TAG IN ('DROP OWNED')
                                    EXECUTE FUNCTION note()"""),
                        List.of("DROP EVENT TRIGGER noted")),
                change(
                        "event trigger tags",
                        """
                        CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                        CREATE EVENT TRIGGER noted ON sql_drop WHEN TAG IN ('DROP OWNED') EXECUTE FUNCTION note();""",
                        """
                        CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                        CREATE EVENT TRIGGER noted ON sql_drop WHEN TAG IN ('DROP OWNED', 'DROP CAST') EXECUTE FUNCTION note();""",
                        List.of("DROP EVENT TRIGGER noted", """
                                CREATE EVENT TRIGGER noted ON sql_drop
                                    WHEN TAG IN ('DROP CAST', 'DROP OWNED')
                                    EXECUTE FUNCTION note()"""),
                        List.of("DROP EVENT TRIGGER noted", """
                                CREATE EVENT TRIGGER noted ON sql_drop
                                    WHEN TAG IN ('DROP OWNED')
                                    EXECUTE FUNCTION note()""")));
    }
}
