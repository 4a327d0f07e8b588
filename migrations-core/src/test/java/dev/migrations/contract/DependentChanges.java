package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of what others depend on, or of which something is said. */
final class DependentChanges {

    private DependentChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "comment of an index that changes",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX names ON author (name);
                        COMMENT ON INDEX names IS 'For the search';""",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX names ON author (name, born);
                        COMMENT ON INDEX names IS 'For the search';""",
                        List.of(
                                "DROP INDEX names",
                                "CREATE INDEX names ON author (name, born)",
                                "COMMENT ON INDEX names IS 'For the search'"),
                        List.of(
                                "DROP INDEX names",
                                "CREATE INDEX names ON author (name)",
                                "COMMENT ON INDEX names IS 'For the search'")),
                change(
                        "comment of a constraint that changes",
                        """
                        CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 0));
                        COMMENT ON CONSTRAINT past ON author IS 'Since year one';""",
                        """
                        CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 1));
                        COMMENT ON CONSTRAINT past ON author IS 'Since year one';""",
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT past",
                                "ALTER TABLE author ADD CONSTRAINT past CHECK (born > 1)",
                                "COMMENT ON CONSTRAINT past ON author IS 'Since year one'"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT past",
                                "ALTER TABLE author ADD CONSTRAINT past CHECK (born > 0)",
                                "COMMENT ON CONSTRAINT past ON author IS 'Since year one'")),
                change(
                        "comment of a policy that changes",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);
                        COMMENT ON POLICY own ON author IS 'Ones own';""",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = session_user);
                        COMMENT ON POLICY own ON author IS 'Ones own';""",
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author USING (name = SESSION_USER)",
                                "COMMENT ON POLICY own ON author IS 'Ones own'"),
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author USING (name = CURRENT_USER)",
                                "COMMENT ON POLICY own ON author IS 'Ones own'")),
                change(
                        "disabled trigger that changes",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE INSERT ON author FOR EACH ROW EXECUTE FUNCTION note();
                        ALTER TABLE author DISABLE TRIGGER noted;
                        COMMENT ON TRIGGER noted ON author IS 'By hand';""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note();
                        ALTER TABLE author DISABLE TRIGGER noted;
                        COMMENT ON TRIGGER noted ON author IS 'By hand';""",
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE UPDATE ON author FOR EACH ROW EXECUTE FUNCTION note()",
                                "ALTER TABLE author DISABLE TRIGGER noted",
                                "COMMENT ON TRIGGER noted ON author IS 'By hand'"),
                        List.of(
                                "DROP TRIGGER noted ON author",
                                "CREATE TRIGGER noted BEFORE INSERT ON author FOR EACH ROW EXECUTE FUNCTION note()",
                                "ALTER TABLE author DISABLE TRIGGER noted",
                                "COMMENT ON TRIGGER noted ON author IS 'By hand'")),
                change(
                        "function with comment and grants that is dropped for its result",
                        """
                        CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                        COMMENT ON FUNCTION one() IS 'One';
                        REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC;
                        GRANT EXECUTE ON FUNCTION one() TO pg_monitor;
                        CREATE VIEW ones AS SELECT one() AS one;""",
                        """
                        CREATE FUNCTION one() RETURNS bigint LANGUAGE sql AS 'SELECT 1';
                        COMMENT ON FUNCTION one() IS 'One';
                        REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC;
                        GRANT EXECUTE ON FUNCTION one() TO pg_monitor;
                        CREATE VIEW ones AS SELECT one() AS one;""",
                        List.of(
                                "DROP VIEW ones",
                                "DROP FUNCTION one()",
                                """
                                CREATE FUNCTION one()
                                RETURNS bigint
                                LANGUAGE sql
                                AS $$SELECT 1$$""",
                                """
                                CREATE VIEW ones AS
                                SELECT one() AS one""",
                                "COMMENT ON FUNCTION one() IS 'One'",
                                "REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC",
                                "GRANT EXECUTE ON FUNCTION one() TO pg_monitor"),
                        List.of(
                                "DROP VIEW ones",
                                "DROP FUNCTION one()",
                                """
                                CREATE FUNCTION one()
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT 1$$""",
                                """
                                CREATE VIEW ones AS
                                SELECT one() AS one""",
                                "COMMENT ON FUNCTION one() IS 'One'",
                                "REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC",
                                "GRANT EXECUTE ON FUNCTION one() TO pg_monitor")),
                change(
                        "view with a trigger and an owner over a changed column",
                        """
                        CREATE TABLE author (id integer, name varchar(30));
                        CREATE VIEW name AS SELECT name FROM author;
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted INSTEAD OF INSERT ON name FOR EACH ROW EXECUTE FUNCTION note();
                        ALTER VIEW name ALTER COLUMN name SET DEFAULT 'nobody';
                        GRANT SELECT (name) ON name TO pg_read_all_stats;
                        ALTER VIEW name OWNER TO pg_monitor;""",
                        """
                        CREATE TABLE author (id integer, name varchar(40));
                        CREATE VIEW name AS SELECT name FROM author;
                        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
                        CREATE TRIGGER noted INSTEAD OF INSERT ON name FOR EACH ROW EXECUTE FUNCTION note();
                        ALTER VIEW name ALTER COLUMN name SET DEFAULT 'nobody';
                        GRANT SELECT (name) ON name TO pg_read_all_stats;
                        ALTER VIEW name OWNER TO pg_monitor;""",
                        List.of(
                                "DROP TRIGGER noted ON name",
                                "ALTER VIEW name ALTER COLUMN name DROP DEFAULT",
                                "DROP VIEW name",
                                "ALTER TABLE author ALTER COLUMN name TYPE varchar(40)",
                                """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author""",
                                "ALTER VIEW name ALTER COLUMN name SET DEFAULT 'nobody'::character varying",
                                "CREATE TRIGGER noted INSTEAD OF INSERT ON name FOR EACH ROW EXECUTE FUNCTION note()",
                                "ALTER VIEW name OWNER TO pg_monitor",
                                "GRANT SELECT (name) ON TABLE name TO pg_read_all_stats"),
                        List.of(
                                "DROP TRIGGER noted ON name",
                                "ALTER VIEW name ALTER COLUMN name DROP DEFAULT",
                                "DROP VIEW name",
                                "ALTER TABLE author ALTER COLUMN name TYPE varchar(30)",
                                """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author""",
                                "ALTER VIEW name ALTER COLUMN name SET DEFAULT 'nobody'::character varying",
                                "CREATE TRIGGER noted INSTEAD OF INSERT ON name FOR EACH ROW EXECUTE FUNCTION note()",
                                "ALTER VIEW name OWNER TO pg_monitor",
                                "GRANT SELECT (name) ON TABLE name TO pg_read_all_stats")),
                change(
                        "materialized view with comments over a changed column",
                        """
                        CREATE TABLE author (id integer, name varchar(30));
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;
                        CREATE UNIQUE INDEX names ON name (name);
                        COMMENT ON INDEX names IS 'For refreshes';
                        COMMENT ON COLUMN name.name IS 'Aloud';
                        GRANT SELECT ON name TO pg_monitor;""",
                        """
                        CREATE TABLE author (id integer, name varchar(40));
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;
                        CREATE UNIQUE INDEX names ON name (name);
                        COMMENT ON INDEX names IS 'For refreshes';
                        COMMENT ON COLUMN name.name IS 'Aloud';
                        GRANT SELECT ON name TO pg_monitor;""",
                        List.of(
                                "DROP INDEX names",
                                "DROP MATERIALIZED VIEW name",
                                "ALTER TABLE author ALTER COLUMN name TYPE varchar(40)",
                                """
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author""",
                                "CREATE UNIQUE INDEX names ON name (name)",
                                "COMMENT ON COLUMN name.name IS 'Aloud'",
                                "COMMENT ON INDEX names IS 'For refreshes'",
                                "GRANT SELECT ON TABLE name TO pg_monitor"),
                        List.of(
                                "DROP INDEX names",
                                "DROP MATERIALIZED VIEW name",
                                "ALTER TABLE author ALTER COLUMN name TYPE varchar(30)",
                                """
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author""",
                                "CREATE UNIQUE INDEX names ON name (name)",
                                "COMMENT ON COLUMN name.name IS 'Aloud'",
                                "COMMENT ON INDEX names IS 'For refreshes'",
                                "GRANT SELECT ON TABLE name TO pg_monitor")),
                change(
                        "generated column over a changed column",
                        """
                        CREATE TABLE author (id integer, twice integer GENERATED ALWAYS AS (id * 2) STORED);
                        COMMENT ON COLUMN author.twice IS 'Two of it';
                        CREATE INDEX twos ON author (twice);""",
                        """
                        CREATE TABLE author (id bigint, twice integer GENERATED ALWAYS AS (id * 2) STORED);
                        COMMENT ON COLUMN author.twice IS 'Two of it';
                        CREATE INDEX twos ON author (twice);""",
                        List.of(
                                "DROP INDEX twos",
                                "ALTER TABLE author DROP COLUMN twice",
                                "ALTER TABLE author ALTER COLUMN id TYPE bigint",
                                "ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS ((id * 2)) STORED",
                                "COMMENT ON COLUMN author.twice IS 'Two of it'",
                                "CREATE INDEX twos ON author (twice)"),
                        List.of(
                                "DROP INDEX twos",
                                "ALTER TABLE author DROP COLUMN twice",
                                "ALTER TABLE author ALTER COLUMN id TYPE integer",
                                "ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED",
                                "COMMENT ON COLUMN author.twice IS 'Two of it'",
                                "CREATE INDEX twos ON author (twice)")),
                change(
                        "statistics object over a changed column",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair ON id, name FROM author;
                        COMMENT ON STATISTICS pair IS 'They belong together';""",
                        """
                        CREATE TABLE author (id bigint, name text);
                        CREATE STATISTICS pair ON id, name FROM author;
                        COMMENT ON STATISTICS pair IS 'They belong together';""",
                        List.of("ALTER TABLE author ALTER COLUMN id TYPE bigint"),
                        List.of("ALTER TABLE author ALTER COLUMN id TYPE integer")),
                change(
                        "check and policy over a dropped column",
                        """
                        CREATE TABLE author (id integer, name text, CONSTRAINT named CHECK (name <> ''));
                        CREATE POLICY own ON author USING (name = current_user);
                        CREATE INDEX names ON author (name);
                        CREATE STATISTICS pair ON id, name FROM author;""",
                        "CREATE TABLE author (id integer);",
                        List.of(
                                "DROP POLICY own ON author",
                                "DROP STATISTICS pair",
                                "DROP INDEX names",
                                "ALTER TABLE author DROP CONSTRAINT named",
                                "ALTER TABLE author DROP COLUMN name"),
                        List.of(
                                "ALTER TABLE author ADD COLUMN name text",
                                "ALTER TABLE author ADD CONSTRAINT named CHECK (name <> ''::text)",
                                "CREATE INDEX names ON author (name)",
                                "CREATE STATISTICS pair ON id, name FROM author",
                                "CREATE POLICY own ON author USING (name = CURRENT_USER)")),
                change(
                        "comment of an event trigger",
                        """
                        CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                        CREATE EVENT TRIGGER noted ON sql_drop WHEN TAG IN ('DROP OWNED') EXECUTE FUNCTION note();""",
                        """
                        CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                        CREATE EVENT TRIGGER noted ON sql_drop WHEN TAG IN ('DROP OWNED') EXECUTE FUNCTION note();
                        COMMENT ON EVENT TRIGGER noted IS 'By hand';""",
                        List.of("COMMENT ON EVENT TRIGGER noted IS 'By hand'"),
                        List.of("COMMENT ON EVENT TRIGGER noted IS NULL")),
                change(
                        "event trigger state",
                        """
                        CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                        CREATE EVENT TRIGGER noted ON sql_drop WHEN TAG IN ('DROP OWNED') EXECUTE FUNCTION note();""",
                        """
                        CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                        CREATE EVENT TRIGGER noted ON sql_drop WHEN TAG IN ('DROP OWNED') EXECUTE FUNCTION note();
                        ALTER EVENT TRIGGER noted DISABLE;""",
                        List.of("DROP EVENT TRIGGER noted", """
                                CREATE EVENT TRIGGER noted ON sql_drop
                                    WHEN TAG IN ('DROP OWNED')
                                    EXECUTE FUNCTION note()""", "ALTER EVENT TRIGGER noted DISABLE"),
                        List.of("DROP EVENT TRIGGER noted", """
                                CREATE EVENT TRIGGER noted ON sql_drop
                                    WHEN TAG IN ('DROP OWNED')
                                    EXECUTE FUNCTION note()""")),
                change(
                        "domain of an array and a domain over a domain",
                        """
                        CREATE DOMAIN short AS text CONSTRAINT short CHECK (length(VALUE) < 9);
                        CREATE DOMAIN code AS short;
                        CREATE TABLE author (code code, codes short[]);""",
                        """
                        CREATE DOMAIN short AS varchar(20) CONSTRAINT short CHECK (length(VALUE) < 9);
                        CREATE DOMAIN code AS short;
                        CREATE TABLE author (code code, codes short[]);""",
                        List.of(
                                "ALTER DOMAIN short RENAME TO short_old",
                                """
                                CREATE DOMAIN short AS varchar(20)
                                    CONSTRAINT short CHECK (length(VALUE::text) < 9)""",
                                "ALTER DOMAIN code RENAME TO code_old",
                                "CREATE DOMAIN code AS short",
                                "ALTER TABLE author ALTER COLUMN code TYPE code USING code::text::code",
                                "ALTER TABLE author ALTER COLUMN codes TYPE short[] USING codes::text[]::short[]",
                                "DROP DOMAIN code_old",
                                "DROP DOMAIN short_old"),
                        List.of(
                                "ALTER DOMAIN short RENAME TO short_old",
                                """
                                CREATE DOMAIN short AS text
                                    CONSTRAINT short CHECK (length(VALUE) < 9)""",
                                "ALTER DOMAIN code RENAME TO code_old",
                                "CREATE DOMAIN code AS short",
                                "ALTER TABLE author ALTER COLUMN code TYPE code USING code::text::code",
                                "ALTER TABLE author ALTER COLUMN codes TYPE short[] USING codes::text[]::short[]",
                                "DROP DOMAIN code_old",
                                "DROP DOMAIN short_old")),
                change(
                        "enum that a function and a view need",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TABLE author (mood mood);
                        CREATE FUNCTION best() RETURNS mood LANGUAGE sql AS 'SELECT ''ok''::mood';
                        CREATE VIEW mood_of AS SELECT mood FROM author WHERE mood = 'ok';
                        CREATE INDEX oks ON author (mood) WHERE mood = 'ok';""",
                        """
                        CREATE TYPE mood AS ENUM ('ok', 'sad');
                        CREATE TABLE author (mood mood);
                        CREATE FUNCTION best() RETURNS mood LANGUAGE sql AS 'SELECT ''ok''::mood';
                        CREATE VIEW mood_of AS SELECT mood FROM author WHERE mood = 'ok';
                        CREATE INDEX oks ON author (mood) WHERE mood = 'ok';""",
                        List.of(
                                "DROP VIEW mood_of",
                                "DROP INDEX oks",
                                "DROP FUNCTION best()",
                                "ALTER TYPE mood RENAME TO mood_old",
                                "CREATE TYPE mood AS ENUM ('ok', 'sad')",
                                """
                                CREATE FUNCTION best()
                                RETURNS mood
                                LANGUAGE sql
                                AS $$SELECT 'ok'::mood$$""",
                                "ALTER TABLE author ALTER COLUMN mood TYPE mood USING mood::text::mood",
                                "CREATE INDEX oks ON author (mood) WHERE mood = 'ok'::mood",
                                """
                                CREATE VIEW mood_of AS
                                SELECT mood
                                   FROM author
                                  WHERE mood = 'ok'::mood""",
                                "DROP TYPE mood_old"),
                        List.of(
                                "DROP VIEW mood_of",
                                "DROP INDEX oks",
                                "DROP FUNCTION best()",
                                "ALTER TYPE mood RENAME TO mood_old",
                                "CREATE TYPE mood AS ENUM ('sad', 'ok')",
                                """
                                CREATE FUNCTION best()
                                RETURNS mood
                                LANGUAGE sql
                                AS $$SELECT 'ok'::mood$$""",
                                "ALTER TABLE author ALTER COLUMN mood TYPE mood USING mood::text::mood",
                                "CREATE INDEX oks ON author (mood) WHERE mood = 'ok'::mood",
                                """
                                CREATE VIEW mood_of AS
                                SELECT mood
                                   FROM author
                                  WHERE mood = 'ok'::mood""",
                                "DROP TYPE mood_old")),
                change(
                        "composite attribute type of a column",
                        """
                        CREATE TYPE place AS (street text, number text);
                        CREATE TABLE author (id integer, home place);""",
                        """
                        CREATE TYPE place AS (street text, number integer);
                        CREATE TABLE author (id integer, home place);""",
                        List.of(
                                "ALTER TYPE place RENAME TO place_old",
                                "CREATE TYPE place AS (street text, number integer)",
                                "ALTER TABLE author ALTER COLUMN home TYPE place USING home::text::place",
                                "DROP TYPE place_old"),
                        List.of(
                                "ALTER TYPE place RENAME TO place_old",
                                "CREATE TYPE place AS (street text, number text)",
                                "ALTER TABLE author ALTER COLUMN home TYPE place USING home::text::place",
                                "DROP TYPE place_old")),
                change(
                        "column dropped below a view that loses it",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW all_of AS SELECT id, name FROM author;
                        GRANT SELECT ON all_of TO pg_monitor;""",
                        """
                        CREATE TABLE author (id integer);
                        CREATE VIEW all_of AS SELECT id FROM author;
                        GRANT SELECT ON all_of TO pg_monitor;""",
                        List.of(
                                "DROP VIEW all_of",
                                """
                                CREATE VIEW all_of AS
                                SELECT id
                                   FROM author""",
                                "GRANT SELECT ON TABLE all_of TO pg_monitor",
                                "ALTER TABLE author DROP COLUMN name"),
                        List.of(
                                "DROP VIEW all_of",
                                "ALTER TABLE author ADD COLUMN name text",
                                """
                                CREATE VIEW all_of AS
                                SELECT id,
                                    name
                                   FROM author""",
                                "GRANT SELECT ON TABLE all_of TO pg_monitor")),
                change(
                                "table renamed with a sequence and a comment",
                                """
                        CREATE TABLE author (id serial PRIMARY KEY);
                        COMMENT ON TABLE author IS 'Who writes';""",
                                """
                        CREATE TABLE writer (id serial PRIMARY KEY);
                        COMMENT ON TABLE writer IS 'Who writes';""",
                                List.of(
                                        "ALTER TABLE author RENAME TO writer",
                                        "ALTER SEQUENCE author_id_seq RENAME TO writer_id_seq",
                                        "ALTER TABLE writer RENAME CONSTRAINT author_pkey TO writer_pkey"),
                                List.of(
                                        "ALTER TABLE writer RENAME TO author",
                                        "ALTER SEQUENCE writer_id_seq RENAME TO author_id_seq",
                                        "ALTER TABLE author RENAME CONSTRAINT writer_pkey TO author_pkey"))
                        .renamed("table author -> writer", "table writer -> author"),
                change(
                                "column renamed beside a new one",
                                "CREATE TABLE author (id integer, name text NOT NULL);",
                                "CREATE TABLE author (id integer, full_name text NOT NULL, nick integer);",
                                List.of(
                                        "ALTER TABLE author RENAME COLUMN name TO full_name",
                                        "ALTER TABLE author ADD COLUMN nick integer"),
                                List.of(
                                        "ALTER TABLE author RENAME COLUMN full_name TO name",
                                        "ALTER TABLE author DROP COLUMN nick"))
                        .renamed("column author.name -> full_name", "column author.full_name -> name"),
                change("name that is in two schemas", """
                        CREATE SCHEMA other;
                        CREATE TABLE other.author (id integer);""", """
                        CREATE SCHEMA other;
                        CREATE TABLE other.author (id integer);
                        CREATE TABLE author (id bigint);""", List.of("""
                                CREATE TABLE author (
                                    id bigint
                                )"""), List.of("DROP TABLE author")),
                change(
                        "trigger that is called execute",
                        """
                        CREATE TABLE execute (execute integer);
                        CREATE FUNCTION execute() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';""",
                        """
                        CREATE TABLE execute (execute integer);
                        CREATE FUNCTION execute() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                        CREATE TRIGGER execute BEFORE UPDATE OF execute ON execute FOR EACH ROW
                            WHEN (NEW.execute > 0) EXECUTE FUNCTION execute('execute');""",
                        List.of(
                                "CREATE TRIGGER execute BEFORE UPDATE OF execute ON execute FOR EACH ROW WHEN (new.execute > 0) EXECUTE FUNCTION execute('execute')"),
                        List.of("DROP TRIGGER execute ON execute")),
                change(
                        "constraint trigger of two tables",
                        """
                        CREATE TABLE one (x integer); CREATE TABLE two (x integer);
                        CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';""",
                        """
                        CREATE TABLE one (x integer); CREATE TABLE two (x integer);
                        CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
                        CREATE CONSTRAINT TRIGGER touched AFTER INSERT ON one FROM two DEFERRABLE
                            FOR EACH ROW EXECUTE FUNCTION touch();
                        ALTER TABLE one DISABLE TRIGGER touched;""",
                        List.of(
                                "CREATE CONSTRAINT TRIGGER touched AFTER INSERT ON one FROM two DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION touch()",
                                "ALTER TABLE one DISABLE TRIGGER touched"),
                        List.of("DROP TRIGGER touched ON one")));
    }
}
