package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of row level security, privileges, schemas and extensions. */
final class AccessChanges {

    private AccessChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "row level security",
                        "CREATE TABLE author (name text);",
                        """
                        CREATE TABLE author (name text);
                        ALTER TABLE author ENABLE ROW LEVEL SECURITY;""",
                        List.of("ALTER TABLE author ENABLE ROW LEVEL SECURITY"),
                        List.of("ALTER TABLE author DISABLE ROW LEVEL SECURITY")),
                change(
                        "row level security forced",
                        """
                        CREATE TABLE author (name text);
                        ALTER TABLE author ENABLE ROW LEVEL SECURITY;""",
                        """
                        CREATE TABLE author (name text);
                        ALTER TABLE author ENABLE ROW LEVEL SECURITY;
                        ALTER TABLE author FORCE ROW LEVEL SECURITY;""",
                        List.of("ALTER TABLE author ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY"),
                        List.of("ALTER TABLE author ENABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY")),
                change(
                        "policy",
                        "CREATE TABLE author (name text);",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);""",
                        List.of("CREATE POLICY own ON author USING (name = CURRENT_USER)"),
                        List.of("DROP POLICY own ON author")),
                change(
                        "policy condition",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = session_user);""",
                        List.of("DROP POLICY own ON author", "CREATE POLICY own ON author USING (name = SESSION_USER)"),
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author USING (name = CURRENT_USER)")),
                change(
                        "policy check",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user) WITH CHECK (name <> '');""",
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author USING (name = CURRENT_USER) WITH CHECK (name <> ''::text)"),
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author USING (name = CURRENT_USER)")),
                change(
                        "policy roles",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author TO pg_monitor USING (name = current_user);""",
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author TO pg_monitor USING (name = CURRENT_USER)"),
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author USING (name = CURRENT_USER)")),
                change(
                        "policy command",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author FOR UPDATE USING (name = current_user);""",
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author FOR UPDATE USING (name = CURRENT_USER)"),
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author USING (name = CURRENT_USER)")),
                change(
                        "policy restrictive",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author AS RESTRICTIVE USING (name = current_user);""",
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author AS RESTRICTIVE USING (name = CURRENT_USER)"),
                        List.of(
                                "DROP POLICY own ON author",
                                "CREATE POLICY own ON author USING (name = CURRENT_USER)")),
                change(
                        "policy over a changed column",
                        """
                        CREATE TABLE author (name varchar(30));
                        CREATE POLICY own ON author USING (name = current_user);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);""",
                        List.of(
                                "DROP POLICY own ON author",
                                "ALTER TABLE author ALTER COLUMN name TYPE text",
                                "CREATE POLICY own ON author USING (name = CURRENT_USER)"),
                        List.of(
                                "DROP POLICY own ON author",
                                "ALTER TABLE author ALTER COLUMN name TYPE varchar(30)",
                                "CREATE POLICY own ON author USING (name::text = CURRENT_USER)")),
                change(
                        "comment of a policy",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE POLICY own ON author USING (name = current_user);
                        COMMENT ON POLICY own ON author IS 'Ones own';""",
                        List.of("COMMENT ON POLICY own ON author IS 'Ones own'"),
                        List.of("COMMENT ON POLICY own ON author IS NULL")),
                change(
                        "grant on a table",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE TABLE author (name text);""",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE TABLE author (name text);
                        GRANT SELECT, INSERT ON author TO pg_monitor;""",
                        List.of("GRANT INSERT, SELECT ON TABLE author TO pg_monitor"),
                        List.of("REVOKE INSERT, SELECT ON TABLE author FROM pg_monitor")),
                change(
                        "grant on a table of more",
                        """
                        CREATE TABLE author (name text);
                        GRANT SELECT ON author TO pg_monitor;""",
                        """
                        CREATE TABLE author (name text);
                        GRANT SELECT, UPDATE ON author TO pg_monitor, PUBLIC;""",
                        List.of(
                                "GRANT SELECT, UPDATE ON TABLE author TO PUBLIC",
                                "GRANT UPDATE ON TABLE author TO pg_monitor"),
                        List.of(
                                "REVOKE SELECT, UPDATE ON TABLE author FROM PUBLIC",
                                "REVOKE UPDATE ON TABLE author FROM pg_monitor")),
                change(
                        "grant option",
                        """
                        CREATE TABLE author (name text);
                        GRANT SELECT ON author TO pg_monitor;""",
                        """
                        CREATE TABLE author (name text);
                        GRANT SELECT ON author TO pg_monitor WITH GRANT OPTION;""",
                        List.of("GRANT SELECT ON TABLE author TO pg_monitor WITH GRANT OPTION"),
                        List.of(
                                "REVOKE SELECT ON TABLE author FROM pg_monitor",
                                "GRANT SELECT ON TABLE author TO pg_monitor")),
                change(
                        "grant on a column",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE TABLE author (id integer, name text);""",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE TABLE author (id integer, name text);
                        GRANT SELECT (id), UPDATE (name) ON author TO pg_monitor;""",
                        List.of(
                                "GRANT SELECT (id) ON TABLE author TO pg_monitor",
                                "GRANT UPDATE (name) ON TABLE author TO pg_monitor"),
                        List.of(
                                "REVOKE SELECT (id) ON TABLE author FROM pg_monitor",
                                "REVOKE UPDATE (name) ON TABLE author FROM pg_monitor")),
                change(
                        "grant on a sequence",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE SEQUENCE ids;""",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE SEQUENCE ids;
                        GRANT USAGE ON SEQUENCE ids TO pg_monitor;""",
                        List.of("GRANT USAGE ON SEQUENCE ids TO pg_monitor"),
                        List.of("REVOKE USAGE ON SEQUENCE ids FROM pg_monitor")),
                change(
                        "grant on a function",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';""",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                        GRANT EXECUTE ON FUNCTION one() TO pg_monitor;""",
                        List.of("GRANT EXECUTE ON FUNCTION one() TO pg_monitor"),
                        List.of("REVOKE EXECUTE ON FUNCTION one() FROM pg_monitor")),
                change(
                        "grant on a procedure",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE PROCEDURE one() LANGUAGE sql AS 'SELECT 1';""",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE PROCEDURE one() LANGUAGE sql AS 'SELECT 1';
                        GRANT EXECUTE ON PROCEDURE one() TO pg_monitor;""",
                        List.of("GRANT EXECUTE ON PROCEDURE one() TO pg_monitor"),
                        List.of("REVOKE EXECUTE ON PROCEDURE one() FROM pg_monitor")),
                change(
                        "grant on a view",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE TABLE author (name text);
                        CREATE VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE TABLE author (name text);
                        CREATE VIEW name AS SELECT name FROM author;
                        GRANT SELECT ON name TO pg_monitor;""",
                        List.of("GRANT SELECT ON TABLE name TO pg_monitor"),
                        List.of("REVOKE SELECT ON TABLE name FROM pg_monitor")),
                change(
                        "grant on a schema",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE SCHEMA other;""",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE SCHEMA other;
                        GRANT USAGE ON SCHEMA other TO pg_monitor;""",
                        List.of("GRANT USAGE ON SCHEMA other TO pg_monitor"),
                        List.of("REVOKE USAGE ON SCHEMA other FROM pg_monitor")),
                change(
                        "grant on a type",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE TYPE mood AS ENUM ('ok');""",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE TYPE mood AS ENUM ('ok');
                        REVOKE USAGE ON TYPE mood FROM PUBLIC;""",
                        List.of("REVOKE USAGE ON TYPE mood FROM PUBLIC"),
                        List.of("GRANT USAGE ON TYPE mood TO PUBLIC")),
                change(
                        "revoked public execute",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';""",
                        """
                        CREATE TABLE book (id integer);
                        GRANT SELECT ON book TO pg_monitor;
                        CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                        REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC;""",
                        List.of("REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC"),
                        List.of("GRANT EXECUTE ON FUNCTION one() TO PUBLIC")),
                change(
                        "new function without public execute",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer);
                        CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                        REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC;""",
                        List.of("""
                                CREATE FUNCTION one()
                                RETURNS integer
                                LANGUAGE sql
                                AS $$SELECT 1$$""", "REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC"),
                        List.of("DROP FUNCTION one()")),
                change(
                        "new table with grants",
                        "CREATE TABLE book (id integer);",
                        """
                        CREATE TABLE book (id integer);
                        CREATE TABLE author (id integer);
                        GRANT SELECT ON author TO pg_monitor;""",
                        List.of("""
                                CREATE TABLE author (
                                    id integer
                                )""", "GRANT SELECT ON TABLE author TO pg_monitor"),
                        List.of("DROP TABLE author")),
                change("default privileges", "CREATE SCHEMA other;", """
                        CREATE SCHEMA other;
                        ALTER DEFAULT PRIVILEGES FOR ROLE pg_monitor IN SCHEMA other GRANT SELECT ON TABLES TO pg_read_all_stats;""", List.of("""
                                ALTER DEFAULT PRIVILEGES FOR ROLE pg_monitor IN SCHEMA other GRANT SELECT ON TABLES TO pg_read_all_stats"""), List.of("""
                                ALTER DEFAULT PRIVILEGES FOR ROLE pg_monitor IN SCHEMA other REVOKE SELECT ON TABLES FROM pg_read_all_stats""")),
                change("default privileges of functions", """
                        CREATE SCHEMA other;
                        ALTER DEFAULT PRIVILEGES FOR ROLE pg_monitor IN SCHEMA other GRANT EXECUTE ON FUNCTIONS TO pg_read_all_stats;""", """
                        CREATE SCHEMA other;
                        ALTER DEFAULT PRIVILEGES FOR ROLE pg_monitor IN SCHEMA other GRANT EXECUTE ON FUNCTIONS TO pg_read_all_stats WITH GRANT OPTION;""", List.of("""
                                ALTER DEFAULT PRIVILEGES FOR ROLE pg_monitor IN SCHEMA other REVOKE EXECUTE ON FUNCTIONS FROM pg_read_all_stats""", """
                                ALTER DEFAULT PRIVILEGES FOR ROLE pg_monitor IN SCHEMA other GRANT EXECUTE ON FUNCTIONS TO pg_read_all_stats WITH GRANT OPTION"""), List.of("""
                                ALTER DEFAULT PRIVILEGES FOR ROLE pg_monitor IN SCHEMA other REVOKE EXECUTE ON FUNCTIONS FROM pg_read_all_stats""", """
                                ALTER DEFAULT PRIVILEGES FOR ROLE pg_monitor IN SCHEMA other GRANT EXECUTE ON FUNCTIONS TO pg_read_all_stats""")),
                change(
                        "comment of a schema",
                        "CREATE SCHEMA other;",
                        """
                        CREATE SCHEMA other;
                        COMMENT ON SCHEMA other IS 'Of the others';""",
                        List.of("COMMENT ON SCHEMA other IS 'Of the others'"),
                        List.of("COMMENT ON SCHEMA other IS NULL")),
                change(
                        "owner of a view",
                        """
                        CREATE TABLE author (name text);
                        CREATE VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE author (name text);
                        CREATE VIEW name AS SELECT name FROM author;
                        ALTER VIEW name OWNER TO pg_monitor;""",
                        List.of("ALTER VIEW name OWNER TO pg_monitor"),
                        List.of("ALTER VIEW name OWNER TO CURRENT_USER")),
                change(
                        "owner of a function",
                        "CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';",
                        """
                        CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                        ALTER FUNCTION one() OWNER TO pg_monitor;""",
                        List.of("ALTER FUNCTION one() OWNER TO pg_monitor"),
                        List.of("ALTER FUNCTION one() OWNER TO CURRENT_USER")),
                change(
                        "extension",
                        "CREATE TABLE author (name text);",
                        """
                        CREATE EXTENSION IF NOT EXISTS pg_trgm;
                        CREATE TABLE author (name text);""",
                        List.of("CREATE EXTENSION pg_trgm"),
                        List.of("DROP EXTENSION pg_trgm")),
                change(
                        "extension and what needs it",
                        "CREATE TABLE author (name text);",
                        """
                        CREATE EXTENSION IF NOT EXISTS pg_trgm;
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author USING gin (name gin_trgm_ops);""",
                        List.of(
                                "CREATE EXTENSION pg_trgm",
                                "CREATE INDEX names ON author USING gin (name gin_trgm_ops)"),
                        List.of("DROP INDEX names", "DROP EXTENSION pg_trgm")));
    }
}
