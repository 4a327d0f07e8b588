package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of views, rules and statistics objects. */
final class ViewChanges {

    private ViewChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "view",
                        "CREATE TABLE author (id integer, name text);",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""",
                        List.of("""
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author"""),
                        List.of("DROP VIEW name")),
                change("view query", """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""", """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author WHERE id > 0;""", List.of("DROP VIEW name", """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author
                                  WHERE id > 0"""), List.of("DROP VIEW name", """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author""")),
                change(
                        "view columns appended",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name, id FROM author;""",
                        List.of("DROP VIEW name", """
                                CREATE VIEW name AS
                                SELECT name,
                                    id
                                   FROM author"""),
                        List.of("DROP VIEW name", """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author""")),
                change(
                        "view columns renamed",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name AS called FROM author;""",
                        List.of("DROP VIEW name", """
                                CREATE VIEW name AS
                                SELECT name AS called
                                   FROM author"""),
                        List.of("DROP VIEW name", """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author""")),
                change("view options", """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""", """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name WITH (security_barrier = true) AS SELECT name FROM author;""", List.of("""
                                CREATE OR REPLACE VIEW name WITH (security_barrier = true) AS
                                SELECT name
                                   FROM author"""), List.of("""
                                CREATE OR REPLACE VIEW name AS
                                SELECT name
                                   FROM author""")),
                change("view invoker", """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""", """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name WITH (security_invoker = true) AS SELECT name FROM author;""", List.of("""
                                CREATE OR REPLACE VIEW name WITH (security_invoker = true) AS
                                SELECT name
                                   FROM author"""), List.of("""
                                CREATE OR REPLACE VIEW name AS
                                SELECT name
                                   FROM author""")).since(15),
                change("view check option", """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author WHERE id > 0;""", """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author WHERE id > 0 WITH LOCAL CHECK OPTION;""", List.of("""
                                CREATE OR REPLACE VIEW name AS
                                SELECT name
                                   FROM author
                                  WHERE id > 0
                                WITH LOCAL CHECK OPTION"""), List.of("""
                                CREATE OR REPLACE VIEW name AS
                                SELECT name
                                   FROM author
                                  WHERE id > 0""")),
                change(
                        "view default of a column",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;
                        ALTER VIEW name ALTER COLUMN name SET DEFAULT 'nobody';""",
                        List.of("ALTER VIEW name ALTER COLUMN name SET DEFAULT 'nobody'::text"),
                        List.of("ALTER VIEW name ALTER COLUMN name DROP DEFAULT")),
                change(
                        "view over a view over a changed column",
                        """
                        CREATE TABLE author (id integer, name varchar(30));
                        CREATE VIEW name AS SELECT name FROM author;
                        CREATE VIEW upper_name AS SELECT upper(name) AS name FROM name;
                        GRANT SELECT ON name TO pg_monitor;
                        COMMENT ON VIEW name IS 'What they are called';
                        COMMENT ON COLUMN upper_name.name IS 'Aloud';""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;
                        CREATE VIEW upper_name AS SELECT upper(name) AS name FROM name;
                        GRANT SELECT ON name TO pg_monitor;
                        COMMENT ON VIEW name IS 'What they are called';
                        COMMENT ON COLUMN upper_name.name IS 'Aloud';""",
                        List.of(
                                "DROP VIEW upper_name",
                                "DROP VIEW name",
                                "ALTER TABLE author ALTER COLUMN name TYPE text",
                                """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author""",
                                """
                                CREATE VIEW upper_name AS
                                SELECT upper(name) AS name
                                   FROM name""",
                                "COMMENT ON VIEW name IS 'What they are called'",
                                "COMMENT ON COLUMN upper_name.name IS 'Aloud'",
                                "GRANT SELECT ON TABLE name TO pg_monitor"),
                        List.of(
                                "DROP VIEW upper_name",
                                "DROP VIEW name",
                                "ALTER TABLE author ALTER COLUMN name TYPE varchar(30)",
                                """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author""",
                                """
                                CREATE VIEW upper_name AS
                                SELECT upper(name::text) AS name
                                   FROM name""",
                                "COMMENT ON VIEW name IS 'What they are called'",
                                "COMMENT ON COLUMN upper_name.name IS 'Aloud'",
                                "GRANT SELECT ON TABLE name TO pg_monitor")),
                change(
                        "view over a changed view",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;
                        CREATE VIEW upper_name AS SELECT upper(name) AS name FROM name;
                        GRANT SELECT ON upper_name TO pg_monitor;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author WHERE id > 0;
                        CREATE VIEW upper_name AS SELECT upper(name) AS name FROM name;
                        GRANT SELECT ON upper_name TO pg_monitor;""",
                        List.of(
                                "DROP VIEW upper_name",
                                "DROP VIEW name",
                                """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author
                                  WHERE id > 0""",
                                """
                                CREATE VIEW upper_name AS
                                SELECT upper(name) AS name
                                   FROM name""",
                                "GRANT SELECT ON TABLE upper_name TO pg_monitor"),
                        List.of(
                                "DROP VIEW upper_name",
                                "DROP VIEW name",
                                """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author""",
                                """
                                CREATE VIEW upper_name AS
                                SELECT upper(name) AS name
                                   FROM name""",
                                "GRANT SELECT ON TABLE upper_name TO pg_monitor")),
                change(
                        "view becomes materialized",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;""",
                        List.of("DROP VIEW name", """
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author"""),
                        List.of("DROP MATERIALIZED VIEW name", """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author""")),
                change(
                        "view recursive",
                        "CREATE TABLE author (id integer, mentor_id integer);",
                        """
                        CREATE TABLE author (id integer, mentor_id integer);
                        CREATE RECURSIVE VIEW pupil (id) AS SELECT id FROM author WHERE mentor_id IS NULL UNION ALL SELECT a.id FROM author a JOIN pupil p ON a.mentor_id = p.id;""",
                        List.of("""
                                CREATE VIEW pupil AS
                                WITH RECURSIVE pupil(id) AS (
                                         SELECT author.id
                                           FROM author
                                          WHERE author.mentor_id IS NULL
                                        UNION ALL
                                         SELECT a.id
                                           FROM author a
                                             JOIN pupil p ON a.mentor_id = p.id
                                        )
                                 SELECT id
                                   FROM pupil"""),
                        List.of("DROP VIEW pupil")),
                change(
                        "materialized view",
                        "CREATE TABLE author (id integer, name text);",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;
                        CREATE UNIQUE INDEX names ON name (name);""",
                        List.of("""
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author""", "CREATE UNIQUE INDEX names ON name (name)"),
                        List.of("DROP INDEX names", "DROP MATERIALIZED VIEW name")),
                change(
                        "materialized view query",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;
                        CREATE UNIQUE INDEX names ON name (name);""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author WHERE id > 0;
                        CREATE UNIQUE INDEX names ON name (name);""",
                        List.of(
                                "DROP INDEX names",
                                "DROP MATERIALIZED VIEW name",
                                """
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author
                                  WHERE id > 0""",
                                "CREATE UNIQUE INDEX names ON name (name)"),
                        List.of(
                                "DROP INDEX names",
                                "DROP MATERIALIZED VIEW name",
                                """
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author""",
                                "CREATE UNIQUE INDEX names ON name (name)")),
                change(
                        "materialized view over a changed column",
                        """
                        CREATE TABLE author (id integer, name varchar(30));
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;
                        CREATE INDEX names ON name (name);""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;
                        CREATE INDEX names ON name (name);""",
                        List.of(
                                "DROP INDEX names",
                                "DROP MATERIALIZED VIEW name",
                                "ALTER TABLE author ALTER COLUMN name TYPE text",
                                """
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author""",
                                "CREATE INDEX names ON name (name)"),
                        List.of(
                                "DROP INDEX names",
                                "DROP MATERIALIZED VIEW name",
                                "ALTER TABLE author ALTER COLUMN name TYPE varchar(30)",
                                """
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author""",
                                "CREATE INDEX names ON name (name)")),
                change(
                        "materialized view without data",
                        "CREATE TABLE author (id integer, name text);",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author WITH NO DATA;""",
                        List.of("""
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author
                                WITH NO DATA"""),
                        List.of("DROP MATERIALIZED VIEW name")),
                change(
                        "materialized view index",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;
                        CREATE INDEX names ON name (name);""",
                        List.of("CREATE INDEX names ON name (name)"),
                        List.of("DROP INDEX names")),
                change(
                        "materialized view fillfactor",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name WITH (fillfactor = 80) AS SELECT name FROM author;""",
                        List.of("DROP MATERIALIZED VIEW name", """
                                CREATE MATERIALIZED VIEW name WITH (fillfactor = 80) AS
                                SELECT name
                                   FROM author"""),
                        List.of("DROP MATERIALIZED VIEW name", """
                                CREATE MATERIALIZED VIEW name AS
                                SELECT name
                                   FROM author""")),
                change(
                        "comment of a view",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;
                        COMMENT ON VIEW name IS 'What they are called';""",
                        List.of("COMMENT ON VIEW name IS 'What they are called'"),
                        List.of("COMMENT ON VIEW name IS NULL")),
                change(
                        "comment of a materialized view",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE MATERIALIZED VIEW name AS SELECT name FROM author;
                        COMMENT ON MATERIALIZED VIEW name IS 'What they are called';""",
                        List.of("COMMENT ON MATERIALIZED VIEW name IS 'What they are called'"),
                        List.of("COMMENT ON MATERIALIZED VIEW name IS NULL")),
                change(
                        "rule",
                        "CREATE TABLE author (id integer, name text);",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE RULE kept AS ON DELETE TO author DO INSTEAD NOTHING;""",
                        List.of("""
                                CREATE RULE kept AS
                                    ON DELETE TO author DO INSTEAD NOTHING"""),
                        List.of("DROP RULE kept ON author")),
                change(
                        "rule action",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE RULE kept AS ON DELETE TO author DO INSTEAD NOTHING;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE RULE kept AS ON DELETE TO author WHERE old.id = 1 DO INSTEAD NOTHING;""",
                        List.of("DROP RULE kept ON author", """
                                CREATE RULE kept AS
                                    ON DELETE TO author
                                   WHERE old.id = 1 DO INSTEAD NOTHING"""),
                        List.of("DROP RULE kept ON author", """
                                CREATE RULE kept AS
                                    ON DELETE TO author DO INSTEAD NOTHING""")),
                change(
                        "rule over a changed column",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE RULE kept AS ON DELETE TO author WHERE old.id = 1 DO INSTEAD NOTHING;
                        COMMENT ON RULE kept ON author IS 'One stays';""",
                        """
                        CREATE TABLE author (id bigint, name text);
                        CREATE RULE kept AS ON DELETE TO author WHERE old.id = 1 DO INSTEAD NOTHING;
                        COMMENT ON RULE kept ON author IS 'One stays';""",
                        List.of(
                                "DROP RULE kept ON author",
                                "ALTER TABLE author ALTER COLUMN id TYPE bigint",
                                """
                                CREATE RULE kept AS
                                    ON DELETE TO author
                                   WHERE old.id = 1 DO INSTEAD NOTHING""",
                                "COMMENT ON RULE kept ON author IS 'One stays'"),
                        List.of(
                                "DROP RULE kept ON author",
                                "ALTER TABLE author ALTER COLUMN id TYPE integer",
                                """
                                CREATE RULE kept AS
                                    ON DELETE TO author
                                   WHERE old.id = 1 DO INSTEAD NOTHING""",
                                "COMMENT ON RULE kept ON author IS 'One stays'")),
                change(
                        "statistics object",
                        "CREATE TABLE author (id integer, name text);",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair (dependencies) ON id, name FROM author;""",
                        List.of("CREATE STATISTICS pair (dependencies) ON id, name FROM author"),
                        List.of("DROP STATISTICS pair")),
                change(
                        "statistics object kinds",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair (dependencies) ON id, name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair (ndistinct, mcv) ON id, name FROM author;""",
                        List.of(
                                "DROP STATISTICS pair",
                                "CREATE STATISTICS pair (mcv, ndistinct) ON id, name FROM author"),
                        List.of(
                                "DROP STATISTICS pair",
                                "CREATE STATISTICS pair (dependencies) ON id, name FROM author")),
                change(
                        "statistics object expression",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair ON id, name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair ON id, lower(name) FROM author;""",
                        List.of("DROP STATISTICS pair", "CREATE STATISTICS pair ON id, lower(name) FROM author"),
                        List.of("DROP STATISTICS pair", "CREATE STATISTICS pair ON id, name FROM author")),
                change(
                        "statistics object target",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair ON id, name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair ON id, name FROM author;
                        ALTER STATISTICS pair SET STATISTICS 50;""",
                        List.of(
                                "DROP STATISTICS pair",
                                "CREATE STATISTICS pair ON id, name FROM author",
                                "ALTER STATISTICS pair SET STATISTICS 50"),
                        List.of("DROP STATISTICS pair", "CREATE STATISTICS pair ON id, name FROM author")),
                change(
                        "comment of a statistics object",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair ON id, name FROM author;""",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE STATISTICS pair ON id, name FROM author;
                        COMMENT ON STATISTICS pair IS 'They belong together';""",
                        List.of("COMMENT ON STATISTICS pair IS 'They belong together'"),
                        List.of("COMMENT ON STATISTICS pair IS NULL")));
    }
}
