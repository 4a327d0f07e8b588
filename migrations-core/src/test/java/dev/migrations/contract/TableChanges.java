package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of tables, their partitions and names. */
final class TableChanges {

    private TableChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "fillfactor",
                        "CREATE TABLE author (id integer);",
                        "CREATE TABLE author (id integer) WITH (fillfactor = 70);",
                        List.of("ALTER TABLE author SET (fillfactor = 70)"),
                        List.of("ALTER TABLE author RESET (fillfactor)")),
                change(
                        "fillfactor value",
                        "CREATE TABLE author (id integer) WITH (fillfactor = 90);",
                        "CREATE TABLE author (id integer) WITH (fillfactor = 70);",
                        List.of("ALTER TABLE author SET (fillfactor = 70)"),
                        List.of("ALTER TABLE author SET (fillfactor = 90)")),
                change(
                        "autovacuum",
                        "CREATE TABLE author (id integer) WITH (autovacuum_enabled = false);",
                        """
                        CREATE TABLE author (id integer) WITH (autovacuum_enabled = false, autovacuum_vacuum_threshold = 100);""",
                        List.of("ALTER TABLE author SET (autovacuum_vacuum_threshold = 100)"),
                        List.of("ALTER TABLE author RESET (autovacuum_vacuum_threshold)")),
                change(
                        "unlogged",
                        "CREATE TABLE author (id integer);",
                        "CREATE UNLOGGED TABLE author (id integer);",
                        List.of("ALTER TABLE author SET UNLOGGED"),
                        List.of("ALTER TABLE author SET LOGGED")),
                change(
                        "comment of a table",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer);
                        COMMENT ON TABLE author IS 'Who writes';""",
                        List.of("COMMENT ON TABLE author IS 'Who writes'"),
                        List.of("COMMENT ON TABLE author IS NULL")),
                change(
                        "comment of a table becomes another",
                        """
                        CREATE TABLE author (id integer);
                        COMMENT ON TABLE author IS 'Who wrote';""",
                        """
                        CREATE TABLE author (id integer);
                        COMMENT ON TABLE author IS 'Who writes';""",
                        List.of("COMMENT ON TABLE author IS 'Who writes'"),
                        List.of("COMMENT ON TABLE author IS 'Who wrote'")),
                change(
                        "partition added",
                        """
                        CREATE TABLE sale (id integer NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
                        CREATE TABLE sale_2023 PARTITION OF sale FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');""",
                        """
                        CREATE TABLE sale (id integer NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
                        CREATE TABLE sale_2023 PARTITION OF sale FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
                        CREATE TABLE sale_2024 PARTITION OF sale FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');""",
                        List.of(
                                """
                                CREATE TABLE sale_2024 (
                                    id integer NOT NULL,
                                    day date NOT NULL
                                )""",
                                "ALTER TABLE sale ATTACH PARTITION sale_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')"),
                        List.of("ALTER TABLE sale DETACH PARTITION sale_2024", "DROP TABLE sale_2024")),
                change(
                        "partition attached",
                        """
                        CREATE TABLE sale (id integer NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
                        CREATE TABLE sale_2024 (id integer NOT NULL, day date NOT NULL);""",
                        """
                        CREATE TABLE sale (id integer NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
                        CREATE TABLE sale_2024 PARTITION OF sale FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');""",
                        List.of(
                                "ALTER TABLE sale ATTACH PARTITION sale_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')"),
                        List.of("ALTER TABLE sale DETACH PARTITION sale_2024")),
                change(
                        "partition bounds",
                        """
                        CREATE TABLE sale (id integer NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
                        CREATE TABLE sale_2024 PARTITION OF sale FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');""",
                        """
                        CREATE TABLE sale (id integer NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
                        CREATE TABLE sale_2024 PARTITION OF sale FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');""",
                        List.of(
                                "ALTER TABLE sale DETACH PARTITION sale_2024",
                                "ALTER TABLE sale ATTACH PARTITION sale_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')"),
                        List.of(
                                "ALTER TABLE sale DETACH PARTITION sale_2024",
                                "ALTER TABLE sale ATTACH PARTITION sale_2024 FOR VALUES FROM ('2024-01-01') TO ('2024-07-01')")),
                change(
                        "partition of the rest",
                        """
                        CREATE TABLE sale (region text NOT NULL) PARTITION BY LIST (region);
                        CREATE TABLE sale_north PARTITION OF sale FOR VALUES IN ('north');""",
                        """
                        CREATE TABLE sale (region text NOT NULL) PARTITION BY LIST (region);
                        CREATE TABLE sale_north PARTITION OF sale FOR VALUES IN ('north');
                        CREATE TABLE sale_others PARTITION OF sale DEFAULT;""",
                        List.of("""
                                CREATE TABLE sale_others (
                                    region text NOT NULL
                                )""", "ALTER TABLE sale ATTACH PARTITION sale_others DEFAULT"),
                        List.of("ALTER TABLE sale DETACH PARTITION sale_others", "DROP TABLE sale_others")),
                change(
                        "table with everything",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer);
                        CREATE TABLE book (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title varchar(200) NOT NULL UNIQUE, price numeric(10, 2) CHECK (price > 0), note text DEFAULT 'none');
                        CREATE INDEX book_price ON book (price);
                        COMMENT ON COLUMN book.note IS 'Of the shop';""",
                        List.of(
                                """
                                CREATE TABLE book (
                                    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
                                    title varchar(200) NOT NULL,
                                    price numeric(10, 2),
                                    note text DEFAULT 'none',
                                    CONSTRAINT book_pkey PRIMARY KEY (id),
                                    CONSTRAINT book_title_key UNIQUE (title),
                                    CONSTRAINT book_price_check CHECK (price > 0::numeric)
                                )""",
                                "COMMENT ON COLUMN book.note IS 'Of the shop'",
                                "CREATE INDEX book_price ON book (price)"),
                        List.of("DROP TABLE book")),
                change(
                                "table renamed",
                                """
                        CREATE TABLE author (id integer PRIMARY KEY, name text CHECK (name <> ''));
                        CREATE INDEX author_name ON author (name);""",
                                """
                        CREATE TABLE writer (id integer PRIMARY KEY, name text CHECK (name <> ''));
                        CREATE INDEX author_name ON writer (name);""",
                                List.of(
                                        "ALTER TABLE author RENAME TO writer",
                                        "ALTER TABLE writer RENAME CONSTRAINT author_pkey TO writer_pkey",
                                        "ALTER TABLE writer RENAME CONSTRAINT author_name_check TO writer_name_check"),
                                List.of(
                                        "ALTER TABLE writer RENAME TO author",
                                        "ALTER TABLE author RENAME CONSTRAINT writer_pkey TO author_pkey",
                                        "ALTER TABLE author RENAME CONSTRAINT writer_name_check TO author_name_check"))
                        .renamed("table author -> writer", "table writer -> author"),
                change(
                                "table renamed that others need",
                                """
                        CREATE TABLE author (id integer CONSTRAINT author_key PRIMARY KEY, name text);
                        CREATE TABLE book (author_id integer CONSTRAINT book_author REFERENCES author (id));
                        CREATE VIEW name AS SELECT author.name FROM author;""",
                                """
                        CREATE TABLE writer (id integer CONSTRAINT author_key PRIMARY KEY, name text);
                        CREATE TABLE book (author_id integer CONSTRAINT book_author REFERENCES writer (id));
                        CREATE VIEW name AS SELECT writer.name FROM writer;""",
                                List.of("ALTER TABLE author RENAME TO writer"),
                                List.of("ALTER TABLE writer RENAME TO author"))
                        .renamed("table author -> writer", "table writer -> author"),
                change(
                        "table in a second schema",
                        "CREATE SCHEMA other;",
                        """
                        CREATE SCHEMA other;
                        CREATE TABLE other.author (id integer PRIMARY KEY);""",
                        List.of("""
                                CREATE TABLE other.author (
                                    id integer NOT NULL,
                                    CONSTRAINT author_pkey PRIMARY KEY (id)
                                )"""),
                        List.of("DROP TABLE other.author")),
                change(
                        "second schema",
                        "CREATE TABLE author (id integer PRIMARY KEY);",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE SCHEMA other;
                        CREATE TABLE other.book (author_id integer REFERENCES author (id));""",
                        List.of("CREATE SCHEMA other", """
                                CREATE TABLE other.book (
                                    author_id integer,
                                    CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id)
                                )"""),
                        List.of("DROP TABLE other.book", "DROP SCHEMA other")),
                change(
                        "column in a second schema",
                        """
                        CREATE SCHEMA other;
                        CREATE TABLE other.author (id integer);""",
                        """
                        CREATE SCHEMA other;
                        CREATE TABLE other.author (id integer, name text);""",
                        List.of("ALTER TABLE other.author ADD COLUMN name text"),
                        List.of("ALTER TABLE other.author DROP COLUMN name")),
                change(
                        "foreign keys in a cycle",
                        "CREATE TABLE shop (id integer);",
                        """
                        CREATE TABLE shop (id integer);
                        CREATE TABLE author (id integer PRIMARY KEY, best_id integer);
                        CREATE TABLE book (id integer PRIMARY KEY, author_id integer REFERENCES author (id));
                        ALTER TABLE author ADD FOREIGN KEY (best_id) REFERENCES book (id);""",
                        List.of(
                                """
                                CREATE TABLE author (
                                    id integer NOT NULL,
                                    best_id integer,
                                    CONSTRAINT author_pkey PRIMARY KEY (id)
                                )""",
                                """
                                CREATE TABLE book (
                                    id integer NOT NULL,
                                    author_id integer,
                                    CONSTRAINT book_pkey PRIMARY KEY (id),
                                    CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id)
                                )""",
                                "ALTER TABLE author ADD CONSTRAINT author_best_id_fkey FOREIGN KEY (best_id) REFERENCES book (id)"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT author_best_id_fkey",
                                "DROP TABLE book",
                                "DROP TABLE author")),
                change(
                        "name of a table reused by a view",
                        """
                        CREATE TABLE author (id integer);
                        CREATE TABLE writer (id integer);""",
                        """
                        CREATE TABLE writer (id integer);
                        CREATE VIEW author AS SELECT id FROM writer;""",
                        List.of("DROP TABLE author", """
                                CREATE VIEW author AS
                                SELECT id
                                   FROM writer"""),
                        List.of("DROP VIEW author", """
                                CREATE TABLE author (
                                    id integer
                                )""")),
                change(
                        "name of a view reused by a materialized view",
                        """
                        CREATE TABLE writer (id integer);
                        CREATE VIEW author AS SELECT id FROM writer;""",
                        """
                        CREATE TABLE writer (id integer);
                        CREATE MATERIALIZED VIEW author AS SELECT id FROM writer;""",
                        List.of("DROP VIEW author", """
                                CREATE MATERIALIZED VIEW author AS
                                SELECT id
                                   FROM writer"""),
                        List.of("DROP MATERIALIZED VIEW author", """
                                CREATE VIEW author AS
                                SELECT id
                                   FROM writer""")),
                change(
                        "name of a table reused by a sequence",
                        "CREATE TABLE author (id integer);",
                        "CREATE SEQUENCE author;",
                        List.of("DROP TABLE author", "CREATE SEQUENCE author"),
                        List.of("DROP SEQUENCE author", """
                                CREATE TABLE author (
                                    id integer
                                )""")),
                change(
                        "name of an enum reused by a domain",
                        "CREATE TYPE mood AS ENUM ('sad', 'ok');",
                        "CREATE DOMAIN mood AS text;",
                        List.of("DROP TYPE mood", "CREATE DOMAIN mood AS text"),
                        List.of("DROP DOMAIN mood", "CREATE TYPE mood AS ENUM ('sad', 'ok')")),
                change(
                        "name of an index reused by a table",
                        """
                        CREATE TABLE author (id integer);
                        CREATE INDEX book ON author (id);""",
                        """
                        CREATE TABLE author (id integer);
                        CREATE TABLE book (id integer);""",
                        List.of("DROP INDEX book", """
                                CREATE TABLE book (
                                    id integer
                                )"""),
                        List.of("DROP TABLE book", "CREATE INDEX book ON author (id)")),
                change(
                        "default of an inherited column",
                        "CREATE TABLE one (x integer DEFAULT 1, y integer); CREATE TABLE two (z integer) INHERITS (one);",
                        """
                        CREATE TABLE one (x integer DEFAULT 1, y integer); CREATE TABLE two (z integer) INHERITS (one);
                        ALTER TABLE two ALTER x SET DEFAULT 5, ALTER y SET NOT NULL;""",
                        List.of(
                                "ALTER TABLE two ALTER COLUMN x SET DEFAULT 5",
                                "ALTER TABLE two ALTER COLUMN y SET NOT NULL"),
                        List.of(
                                "ALTER TABLE two ALTER COLUMN x SET DEFAULT 1",
                                "ALTER TABLE two ALTER COLUMN y DROP NOT NULL")),
                change(
                        "table with another default of an inherited column",
                        "CREATE TABLE one (x integer);",
                        """
                        CREATE TABLE one (x integer); CREATE TABLE two (z integer) INHERITS (one);
                        ALTER TABLE two ALTER x SET DEFAULT 5;""",
                        List.of(
                                "CREATE TABLE two (\n    z integer\n) INHERITS (one)",
                                "ALTER TABLE two ALTER COLUMN x SET DEFAULT 5"),
                        List.of("DROP TABLE two")));
    }
}
