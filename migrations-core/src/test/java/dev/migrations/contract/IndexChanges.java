package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of indexes. */
final class IndexChanges {

    private IndexChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "index",
                        "CREATE TABLE author (name text, born date);",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX names ON author (name);""",
                        List.of("CREATE INDEX names ON author (name)"),
                        List.of("DROP INDEX names")),
                change(
                        "index columns",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX names ON author (name, born);""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name, born)"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index order of columns",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX names ON author (name, born);""",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX names ON author (born, name);""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (born, name)"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name, born)")),
                change(
                        "index descending",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name DESC);""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name DESC)"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index nulls first",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name NULLS FIRST);""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name NULLS FIRST)"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index method",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author USING hash (name);""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author USING hash (name)"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index expression",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (lower(name));""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author ((lower(name)))"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index expression becomes another",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (lower(name));""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author ((name || 'x'));""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author ((name || 'x'::text))"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author ((lower(name)))")),
                change(
                        "index predicate",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name) WHERE name IS NOT NULL;""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name) WHERE name IS NOT NULL"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index include",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX names ON author (name) INCLUDE (born);""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name) INCLUDE (born)"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index operator class",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name text_pattern_ops);""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name text_pattern_ops)"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index operator class of jsonb",
                        """
                        CREATE TABLE author (extra jsonb);
                        CREATE INDEX extras ON author USING gin (extra);""",
                        """
                        CREATE TABLE author (extra jsonb);
                        CREATE INDEX extras ON author USING gin (extra jsonb_path_ops);""",
                        List.of("DROP INDEX extras", "CREATE INDEX extras ON author USING gin (extra jsonb_path_ops)"),
                        List.of("DROP INDEX extras", "CREATE INDEX extras ON author USING gin (extra)")),
                change(
                        "index operator class parameter",
                        """
                        CREATE TABLE author (words tsvector);
                        CREATE INDEX words ON author USING gist (words);""",
                        """
                        CREATE TABLE author (words tsvector);
                        CREATE INDEX words ON author USING gist (words tsvector_ops (siglen = 100));""",
                        List.of(
                                "DROP INDEX words",
                                "CREATE INDEX words ON author USING gist (words tsvector_ops (siglen = 100))"),
                        List.of("DROP INDEX words", "CREATE INDEX words ON author USING gist (words)")),
                change(
                        "index collation",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name COLLATE "C");""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name COLLATE \"C\")"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index storage parameter",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name) WITH (fillfactor = 60);""",
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name) WITH (fillfactor = 60)"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                        "index unique",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE UNIQUE INDEX names ON author (name);""",
                        List.of("DROP INDEX names", "CREATE UNIQUE INDEX names ON author (name)"),
                        List.of("DROP INDEX names", "CREATE INDEX names ON author (name)")),
                change(
                                "index nulls not distinct",
                                """
                        CREATE TABLE author (name text);
                        CREATE UNIQUE INDEX names ON author (name);""",
                                """
                        CREATE TABLE author (name text);
                        CREATE UNIQUE INDEX names ON author (name) NULLS NOT DISTINCT;""",
                                List.of(
                                        "DROP INDEX names",
                                        "CREATE UNIQUE INDEX names ON author (name) NULLS NOT DISTINCT"),
                                List.of("DROP INDEX names", "CREATE UNIQUE INDEX names ON author (name)"))
                        .since(15),
                change(
                        "comment of an index",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);
                        COMMENT ON INDEX names IS 'For the search';""",
                        List.of("COMMENT ON INDEX names IS 'For the search'"),
                        List.of("COMMENT ON INDEX names IS NULL")),
                change(
                        "index renamed",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (name);""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX author_names ON author (name);""",
                        List.of("ALTER INDEX names RENAME TO author_names"),
                        List.of("ALTER INDEX author_names RENAME TO names")),
                change(
                        "index names swapped",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX one ON author (name);
                        CREATE INDEX two ON author (born);""",
                        """
                        CREATE TABLE author (name text, born date);
                        CREATE INDEX two ON author (name);
                        CREATE INDEX one ON author (born);""",
                        List.of(
                                "ALTER INDEX one RENAME TO one_old",
                                "ALTER INDEX two RENAME TO one",
                                "ALTER INDEX one_old RENAME TO two"),
                        List.of(
                                "ALTER INDEX one RENAME TO one_old",
                                "ALTER INDEX two RENAME TO one",
                                "ALTER INDEX one_old RENAME TO two")),
                change(
                        "index of a constraint",
                        """
                        CREATE TABLE author (name text);
                        CREATE UNIQUE INDEX one ON author (name);""",
                        "CREATE TABLE author (name text, CONSTRAINT one UNIQUE (name));",
                        List.of("DROP INDEX one", "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name)"),
                        List.of("ALTER TABLE author DROP CONSTRAINT one", "CREATE UNIQUE INDEX one ON author (name)")),
                change(
                        "index over a column whose type changes",
                        """
                        CREATE TABLE author (name varchar(30));
                        CREATE INDEX names ON author (lower(name));""",
                        """
                        CREATE TABLE author (name text);
                        CREATE INDEX names ON author (lower(name));""",
                        List.of(
                                "DROP INDEX names",
                                "ALTER TABLE author ALTER COLUMN name TYPE text",
                                "CREATE INDEX names ON author ((lower(name)))"),
                        List.of(
                                "DROP INDEX names",
                                "ALTER TABLE author ALTER COLUMN name TYPE varchar(30)",
                                "CREATE INDEX names ON author ((lower(name::text)))")),
                change(
                        "index over a partitioned table",
                        """
                        CREATE TABLE sale (day date NOT NULL) PARTITION BY RANGE (day);
                        CREATE TABLE sale_2024 PARTITION OF sale FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');""",
                        """
                        CREATE TABLE sale (day date NOT NULL) PARTITION BY RANGE (day);
                        CREATE TABLE sale_2024 PARTITION OF sale FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
                        CREATE INDEX days ON sale (day);""",
                        List.of("CREATE INDEX days ON sale (day)"),
                        List.of("DROP INDEX days")));
    }
}
