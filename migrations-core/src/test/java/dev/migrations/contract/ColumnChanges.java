package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of columns. */
final class ColumnChanges {

    private ColumnChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "column",
                        "CREATE TABLE author (id integer);",
                        "CREATE TABLE author (id integer, name text);",
                        List.of("ALTER TABLE author ADD COLUMN name text"),
                        List.of("ALTER TABLE author DROP COLUMN name")),
                change(
                        "column that is never null",
                        "CREATE TABLE author (id integer);",
                        "CREATE TABLE author (id integer, name text NOT NULL DEFAULT '');",
                        List.of("ALTER TABLE author ADD COLUMN name text DEFAULT '' NOT NULL"),
                        List.of("ALTER TABLE author DROP COLUMN name")),
                change(
                        "column between others",
                        "CREATE TABLE author (id integer, name text);",
                        "CREATE TABLE author (id integer, born date, name text);",
                        List.of("ALTER TABLE author ADD COLUMN born date"),
                        List.of("ALTER TABLE author DROP COLUMN born")),
                change(
                        "column and a view over it",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer, name text);
                        CREATE VIEW name AS SELECT name FROM author;""",
                        List.of("ALTER TABLE author ADD COLUMN name text", """
                                CREATE VIEW name AS
                                SELECT name
                                   FROM author"""),
                        List.of("DROP VIEW name", "ALTER TABLE author DROP COLUMN name")),
                change(
                        "varchar(30) to varchar",
                        "CREATE TABLE author (name varchar(30));",
                        "CREATE TABLE author (name varchar);",
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE varchar"),
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE varchar(30)")),
                change(
                        "varchar(30) to varchar(60)",
                        "CREATE TABLE author (name varchar(30));",
                        "CREATE TABLE author (name varchar(60));",
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE varchar(60)"),
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE varchar(30)")),
                change(
                        "varchar to text",
                        "CREATE TABLE author (name varchar(30));",
                        "CREATE TABLE author (name text);",
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE text"),
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE varchar(30)")),
                change(
                        "character(3) to varchar(3)",
                        "CREATE TABLE author (name character(3));",
                        "CREATE TABLE author (name varchar(3));",
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE varchar(3)"),
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE character(3)")),
                change(
                        "numeric(10,2) to numeric(12)",
                        "CREATE TABLE author (fee numeric(10, 2));",
                        "CREATE TABLE author (fee numeric(12));",
                        List.of("ALTER TABLE author ALTER COLUMN fee TYPE numeric(12)"),
                        List.of("ALTER TABLE author ALTER COLUMN fee TYPE numeric(10, 2)")),
                change(
                        "numeric(10,2) to numeric",
                        "CREATE TABLE author (fee numeric(10, 2));",
                        "CREATE TABLE author (fee numeric);",
                        List.of("ALTER TABLE author ALTER COLUMN fee TYPE numeric"),
                        List.of("ALTER TABLE author ALTER COLUMN fee TYPE numeric(10, 2)")),
                change(
                        "integer to bigint",
                        "CREATE TABLE author (id integer);",
                        "CREATE TABLE author (id bigint);",
                        List.of("ALTER TABLE author ALTER COLUMN id TYPE bigint"),
                        List.of("ALTER TABLE author ALTER COLUMN id TYPE integer")),
                change(
                        "integer to bigint below a key",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (author_id integer REFERENCES author (id));""",
                        """
                        CREATE TABLE author (id bigint PRIMARY KEY);
                        CREATE TABLE book (author_id bigint REFERENCES author (id));""",
                        List.of(
                                "ALTER TABLE author ALTER COLUMN id TYPE bigint",
                                "ALTER TABLE book ALTER COLUMN author_id TYPE bigint"),
                        List.of(
                                "ALTER TABLE author ALTER COLUMN id TYPE integer",
                                "ALTER TABLE book ALTER COLUMN author_id TYPE integer")),
                change(
                        "text to integer",
                        "CREATE TABLE author (born text);",
                        "CREATE TABLE author (born integer);",
                        List.of("ALTER TABLE author ALTER COLUMN born TYPE integer USING born::integer"),
                        List.of("ALTER TABLE author ALTER COLUMN born TYPE text")),
                change(
                        "text to integer with a default",
                        "CREATE TABLE author (born text DEFAULT '1900');",
                        "CREATE TABLE author (born integer DEFAULT 1900);",
                        List.of("""
                                ALTER TABLE author
                                    ALTER COLUMN born DROP DEFAULT,
                                    ALTER COLUMN born TYPE integer USING born::integer,
                                    ALTER COLUMN born SET DEFAULT 1900"""),
                        List.of("""
                                ALTER TABLE author
                                    ALTER COLUMN born TYPE text,
                                    ALTER COLUMN born SET DEFAULT '1900'""")),
                change(
                        "text to enum",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TABLE author (mood text);""",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TABLE author (mood mood);""",
                        List.of("ALTER TABLE author ALTER COLUMN mood TYPE mood USING mood::mood"),
                        List.of("ALTER TABLE author ALTER COLUMN mood TYPE text")),
                change("enum to another enum", """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TYPE feeling AS ENUM ('sad', 'ok');
                        CREATE TABLE author (mood mood DEFAULT 'ok');""", """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TYPE feeling AS ENUM ('sad', 'ok');
                        CREATE TABLE author (mood feeling DEFAULT 'ok');""", List.of("""
                                ALTER TABLE author
                                    ALTER COLUMN mood DROP DEFAULT,
                                    ALTER COLUMN mood TYPE feeling USING mood::text::feeling,
                                    ALTER COLUMN mood SET DEFAULT 'ok'"""), List.of("""
                                ALTER TABLE author
                                    ALTER COLUMN mood DROP DEFAULT,
                                    ALTER COLUMN mood TYPE mood USING mood::text::mood,
                                    ALTER COLUMN mood SET DEFAULT 'ok'""")),
                change(
                        "text to text array",
                        "CREATE TABLE author (names text);",
                        "CREATE TABLE author (names text[]);",
                        List.of("ALTER TABLE author ALTER COLUMN names TYPE text[] USING names::text[]"),
                        List.of("ALTER TABLE author ALTER COLUMN names TYPE text")),
                change(
                        "integer array to bigint array",
                        "CREATE TABLE author (years integer[]);",
                        "CREATE TABLE author (years bigint[]);",
                        List.of("ALTER TABLE author ALTER COLUMN years TYPE bigint[]"),
                        List.of("ALTER TABLE author ALTER COLUMN years TYPE integer[]")),
                change(
                        "text to domain",
                        """
                        CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
                        CREATE TABLE author (email text);""",
                        """
                        CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
                        CREATE TABLE author (email email);""",
                        List.of("ALTER TABLE author ALTER COLUMN email TYPE email USING email::email"),
                        List.of("ALTER TABLE author ALTER COLUMN email TYPE text")),
                change(
                        "json to jsonb",
                        "CREATE TABLE author (extra json);",
                        "CREATE TABLE author (extra jsonb);",
                        List.of("ALTER TABLE author ALTER COLUMN extra TYPE jsonb"),
                        List.of("ALTER TABLE author ALTER COLUMN extra TYPE json")),
                change(
                        "timestamp to timestamptz",
                        "CREATE TABLE author (seen timestamp);",
                        "CREATE TABLE author (seen timestamptz);",
                        List.of("ALTER TABLE author ALTER COLUMN seen TYPE timestamptz"),
                        List.of("ALTER TABLE author ALTER COLUMN seen TYPE timestamp")),
                change(
                        "timestamp precision",
                        "CREATE TABLE author (seen timestamp);",
                        "CREATE TABLE author (seen timestamp(3));",
                        List.of("ALTER TABLE author ALTER COLUMN seen TYPE timestamp(3)"),
                        List.of("ALTER TABLE author ALTER COLUMN seen TYPE timestamp")),
                change(
                        "interval fields",
                        "CREATE TABLE author (span interval);",
                        "CREATE TABLE author (span interval day to second);",
                        List.of("""
                                ALTER TABLE author ALTER COLUMN span TYPE interval day to second USING span::text::interval day to second"""),
                        List.of("ALTER TABLE author ALTER COLUMN span TYPE interval USING span::text::interval")),
                change(
                        "bit to bit varying",
                        "CREATE TABLE author (flags bit(4));",
                        "CREATE TABLE author (flags bit varying(8));",
                        List.of(
                                "ALTER TABLE author ALTER COLUMN flags TYPE bit varying(8) USING flags::text::bit varying(8)"),
                        List.of("ALTER TABLE author ALTER COLUMN flags TYPE bit(4) USING flags::text::bit(4)")),
                change(
                        "collation",
                        "CREATE TABLE author (name text);",
                        "CREATE TABLE author (name text COLLATE \"C\");",
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE text COLLATE \"C\""),
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE text")),
                change(
                        "collation and type",
                        "CREATE TABLE author (name varchar(30) COLLATE \"C\");",
                        "CREATE TABLE author (name text COLLATE \"POSIX\");",
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE text COLLATE \"POSIX\""),
                        List.of("ALTER TABLE author ALTER COLUMN name TYPE varchar(30) COLLATE \"C\"")),
                change(
                        "default of a text",
                        "CREATE TABLE author (name text);",
                        "CREATE TABLE author (name text DEFAULT 'unknown');",
                        List.of("ALTER TABLE author ALTER COLUMN name SET DEFAULT 'unknown'"),
                        List.of("ALTER TABLE author ALTER COLUMN name DROP DEFAULT")),
                change(
                        "default becomes another",
                        "CREATE TABLE author (name text DEFAULT 'nobody');",
                        "CREATE TABLE author (name text DEFAULT 'unknown');",
                        List.of("ALTER TABLE author ALTER COLUMN name SET DEFAULT 'unknown'"),
                        List.of("ALTER TABLE author ALTER COLUMN name SET DEFAULT 'nobody'")),
                change(
                        "default of json",
                        "CREATE TABLE author (extra json DEFAULT '{\"a\": 1}');",
                        "CREATE TABLE author (extra json DEFAULT '{\"a\": 2}');",
                        List.of("ALTER TABLE author ALTER COLUMN extra SET DEFAULT '{\"a\": 2}'"),
                        List.of("ALTER TABLE author ALTER COLUMN extra SET DEFAULT '{\"a\": 1}'")),
                change(
                        "default of jsonb",
                        "CREATE TABLE author (extra jsonb DEFAULT '{}');",
                        "CREATE TABLE author (extra jsonb DEFAULT '[]');",
                        List.of("ALTER TABLE author ALTER COLUMN extra SET DEFAULT '[]'"),
                        List.of("ALTER TABLE author ALTER COLUMN extra SET DEFAULT '{}'")),
                change(
                        "default now",
                        "CREATE TABLE author (seen timestamptz);",
                        "CREATE TABLE author (seen timestamptz DEFAULT now());",
                        List.of("ALTER TABLE author ALTER COLUMN seen SET DEFAULT now()"),
                        List.of("ALTER TABLE author ALTER COLUMN seen DROP DEFAULT")),
                change(
                        "default current_timestamp to now",
                        "CREATE TABLE author (seen timestamptz DEFAULT CURRENT_TIMESTAMP);",
                        "CREATE TABLE author (seen timestamptz DEFAULT now());",
                        List.of("ALTER TABLE author ALTER COLUMN seen SET DEFAULT now()"),
                        List.of("ALTER TABLE author ALTER COLUMN seen SET DEFAULT CURRENT_TIMESTAMP")),
                change(
                        "default nextval",
                        """
                        CREATE SEQUENCE ids;
                        CREATE TABLE author (id integer);""",
                        """
                        CREATE SEQUENCE ids;
                        CREATE TABLE author (id integer DEFAULT nextval('ids'));""",
                        List.of("ALTER TABLE author ALTER COLUMN id SET DEFAULT nextval('ids'::regclass)"),
                        List.of("ALTER TABLE author ALTER COLUMN id DROP DEFAULT")),
                change(
                        "default of an array",
                        "CREATE TABLE author (names text[] DEFAULT '{}');",
                        "CREATE TABLE author (names text[] DEFAULT ARRAY['a', 'b']);",
                        List.of("ALTER TABLE author ALTER COLUMN names SET DEFAULT ARRAY['a'::text, 'b'::text]"),
                        List.of("ALTER TABLE author ALTER COLUMN names SET DEFAULT '{}'")),
                change(
                        "default of a number",
                        "CREATE TABLE author (fee numeric(10, 2) DEFAULT 0);",
                        "CREATE TABLE author (fee numeric(10, 2) DEFAULT 1.50);",
                        List.of("ALTER TABLE author ALTER COLUMN fee SET DEFAULT 1.50"),
                        List.of("ALTER TABLE author ALTER COLUMN fee SET DEFAULT 0")),
                change(
                        "default of a boolean",
                        "CREATE TABLE author (active boolean DEFAULT true);",
                        "CREATE TABLE author (active boolean DEFAULT false);",
                        List.of("ALTER TABLE author ALTER COLUMN active SET DEFAULT false"),
                        List.of("ALTER TABLE author ALTER COLUMN active SET DEFAULT true")),
                change(
                        "default of a uuid",
                        "CREATE TABLE author (id uuid);",
                        "CREATE TABLE author (id uuid DEFAULT gen_random_uuid());",
                        List.of("ALTER TABLE author ALTER COLUMN id SET DEFAULT gen_random_uuid()"),
                        List.of("ALTER TABLE author ALTER COLUMN id DROP DEFAULT")),
                change(
                        "default by a function",
                        """
                        CREATE FUNCTION first_name() RETURNS text LANGUAGE sql AS 'SELECT ''Ada''';
                        CREATE TABLE author (name text);""",
                        """
                        CREATE FUNCTION first_name() RETURNS text LANGUAGE sql AS 'SELECT ''Ada''';
                        CREATE TABLE author (name text DEFAULT first_name());""",
                        List.of("ALTER TABLE author ALTER COLUMN name SET DEFAULT first_name()"),
                        List.of("ALTER TABLE author ALTER COLUMN name DROP DEFAULT")),
                change(
                        "nullability",
                        "CREATE TABLE author (name text);",
                        "CREATE TABLE author (name text NOT NULL);",
                        List.of("ALTER TABLE author ALTER COLUMN name SET NOT NULL"),
                        List.of("ALTER TABLE author ALTER COLUMN name DROP NOT NULL")),
                change(
                        "identity",
                        "CREATE TABLE author (id integer NOT NULL);",
                        "CREATE TABLE author (id integer GENERATED ALWAYS AS IDENTITY);",
                        List.of(
                                "ALTER TABLE author ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY",
                                "SELECT setval(pg_get_serial_sequence('author', 'id'), max(id)) FROM author HAVING max(id) > 0"),
                        List.of("ALTER TABLE author ALTER COLUMN id DROP IDENTITY")),
                change(
                        "identity by default",
                        "CREATE TABLE author (id integer GENERATED ALWAYS AS IDENTITY);",
                        "CREATE TABLE author (id integer GENERATED BY DEFAULT AS IDENTITY);",
                        List.of("ALTER TABLE author ALTER COLUMN id SET GENERATED BY DEFAULT"),
                        List.of("ALTER TABLE author ALTER COLUMN id SET GENERATED ALWAYS")),
                change(
                        "identity start and increment",
                        "CREATE TABLE author (id integer GENERATED ALWAYS AS IDENTITY);",
                        "CREATE TABLE author (id integer GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 10));",
                        List.of(
                                "ALTER TABLE author ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 10 SET START WITH 100"),
                        List.of(
                                "ALTER TABLE author ALTER COLUMN id SET GENERATED ALWAYS SET INCREMENT BY 1 SET START WITH 1")),
                change(
                        "identity minimum, maximum, cache, cycle",
                        "CREATE TABLE author (id integer GENERATED ALWAYS AS IDENTITY);",
                        """
                        CREATE TABLE author (id integer GENERATED ALWAYS AS IDENTITY (MINVALUE -5 MAXVALUE 500 START WITH 1 CACHE 7 CYCLE));""",
                        List.of("""
                                ALTER TABLE author ALTER COLUMN id SET GENERATED ALWAYS SET MINVALUE -5 SET MAXVALUE 500 SET CACHE 7 SET CYCLE"""),
                        List.of("""
                                ALTER TABLE author ALTER COLUMN id SET GENERATED ALWAYS SET MINVALUE 1 SET MAXVALUE 2147483647 SET CACHE 1 SET NO CYCLE""")),
                change(
                        "identity descending",
                        "CREATE TABLE author (id integer GENERATED ALWAYS AS IDENTITY);",
                        "CREATE TABLE author (id integer GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1));",
                        List.of("""
                                ALTER TABLE author
                                    ALTER COLUMN id DROP IDENTITY,
                                    ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1)"""),
                        List.of("""
                                ALTER TABLE author
                                    ALTER COLUMN id DROP IDENTITY,
                                    ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY""")),
                change(
                        "identity and type",
                        "CREATE TABLE author (id integer GENERATED ALWAYS AS IDENTITY);",
                        "CREATE TABLE author (id bigint GENERATED ALWAYS AS IDENTITY);",
                        List.of("ALTER TABLE author ALTER COLUMN id TYPE bigint"),
                        List.of("ALTER TABLE author ALTER COLUMN id TYPE integer")),
                change(
                        "serial to identity",
                        "CREATE TABLE author (id serial PRIMARY KEY);",
                        "CREATE TABLE author (id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY);",
                        List.of(
                                "ALTER TABLE author ALTER COLUMN id DROP DEFAULT",
                                "DROP SEQUENCE author_id_seq",
                                "ALTER TABLE author ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY",
                                "SELECT setval(pg_get_serial_sequence('author', 'id'), max(id)) FROM author HAVING max(id) > 0"),
                        List.of(
                                "ALTER TABLE author ALTER COLUMN id DROP IDENTITY",
                                "CREATE SEQUENCE author_id_seq AS integer OWNED BY author.id",
                                "ALTER TABLE author ALTER COLUMN id SET DEFAULT nextval('author_id_seq'::regclass)",
                                "SELECT setval(pg_get_serial_sequence('author', 'id'), max(id)) FROM author HAVING max(id) > 0")),
                change(
                        "integer to serial",
                        "CREATE TABLE author (id integer NOT NULL);",
                        "CREATE TABLE author (id serial);",
                        List.of(
                                "CREATE SEQUENCE author_id_seq AS integer OWNED BY author.id",
                                "ALTER TABLE author ALTER COLUMN id SET DEFAULT nextval('author_id_seq'::regclass)",
                                "SELECT setval(pg_get_serial_sequence('author', 'id'), max(id)) FROM author HAVING max(id) > 0"),
                        List.of("ALTER TABLE author ALTER COLUMN id DROP DEFAULT", "DROP SEQUENCE author_id_seq")),
                change(
                        "serial to bigserial",
                        "CREATE TABLE author (id serial);",
                        "CREATE TABLE author (id bigserial);",
                        List.of(
                                "ALTER SEQUENCE author_id_seq AS bigint",
                                "ALTER TABLE author ALTER COLUMN id TYPE bigint"),
                        List.of(
                                "ALTER SEQUENCE author_id_seq AS integer",
                                "ALTER TABLE author ALTER COLUMN id TYPE integer")),
                change(
                        "generated column",
                        "CREATE TABLE author (id integer);",
                        "CREATE TABLE author (id integer, twice integer GENERATED ALWAYS AS (id * 2) STORED);",
                        List.of("ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED"),
                        List.of("ALTER TABLE author DROP COLUMN twice")),
                change(
                        "generated column becomes plain",
                        "CREATE TABLE author (id integer, twice integer GENERATED ALWAYS AS (id * 2) STORED);",
                        "CREATE TABLE author (id integer, twice integer);",
                        List.of("ALTER TABLE author ALTER COLUMN twice DROP EXPRESSION"),
                        List.of(
                                "ALTER TABLE author DROP COLUMN twice",
                                "ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED")),
                change(
                        "generated expression",
                        "CREATE TABLE author (id integer, twice integer GENERATED ALWAYS AS (id * 2) STORED);",
                        "CREATE TABLE author (id integer, twice integer GENERATED ALWAYS AS (id + id) STORED);",
                        List.of(
                                "ALTER TABLE author DROP COLUMN twice",
                                "ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (id + id) STORED"),
                        List.of(
                                "ALTER TABLE author DROP COLUMN twice",
                                "ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED")),
                change(
                                "generated virtual column",
                                "CREATE TABLE author (id integer);",
                                "CREATE TABLE author (id integer, twice integer GENERATED ALWAYS AS (id * 2) VIRTUAL);",
                                List.of(
                                        "ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) VIRTUAL"),
                                List.of("ALTER TABLE author DROP COLUMN twice"))
                        .since(18),
                change(
                                "generated virtual to stored",
                                "CREATE TABLE author (id integer, twice integer GENERATED ALWAYS AS (id * 2) VIRTUAL);",
                                "CREATE TABLE author (id integer, twice integer GENERATED ALWAYS AS (id * 2) STORED);",
                                List.of(
                                        "ALTER TABLE author DROP COLUMN twice",
                                        "ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED"),
                                List.of(
                                        "ALTER TABLE author DROP COLUMN twice",
                                        "ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) VIRTUAL"))
                        .since(18),
                change(
                        "storage",
                        "CREATE TABLE author (name text);",
                        """
                        CREATE TABLE author (name text);
                        ALTER TABLE author ALTER COLUMN name SET STORAGE EXTERNAL;""",
                        List.of("ALTER TABLE author ALTER COLUMN name SET STORAGE EXTERNAL"),
                        List.of("ALTER TABLE author ALTER COLUMN name SET STORAGE EXTENDED")),
                change(
                        "compression",
                        "CREATE TABLE author (name text);",
                        "CREATE TABLE author (name text COMPRESSION pglz);",
                        List.of("ALTER TABLE author ALTER COLUMN name SET COMPRESSION pglz"),
                        List.of("ALTER TABLE author ALTER COLUMN name SET COMPRESSION default")),
                change(
                        "statistics",
                        "CREATE TABLE author (name text);",
                        """
                        CREATE TABLE author (name text);
                        ALTER TABLE author ALTER COLUMN name SET STATISTICS 500;""",
                        List.of("ALTER TABLE author ALTER COLUMN name SET STATISTICS 500"),
                        List.of("ALTER TABLE author ALTER COLUMN name SET STATISTICS -1")),
                change(
                        "comment of a column",
                        "CREATE TABLE author (name text);",
                        """
                        CREATE TABLE author (name text);
                        COMMENT ON COLUMN author.name IS 'It''s a name';""",
                        List.of("COMMENT ON COLUMN author.name IS 'It''s a name'"),
                        List.of("COMMENT ON COLUMN author.name IS NULL")),
                change(
                                "column renamed",
                                "CREATE TABLE author (id integer, name text NOT NULL);",
                                "CREATE TABLE author (id integer, full_name text NOT NULL);",
                                List.of("ALTER TABLE author RENAME COLUMN name TO full_name"),
                                List.of("ALTER TABLE author RENAME COLUMN full_name TO name"))
                        .renamed("column author.name -> full_name", "column author.full_name -> name"),
                change(
                                "column renamed and changed",
                                "CREATE TABLE author (id integer, name varchar(30));",
                                "CREATE TABLE author (id integer, full_name text NOT NULL);",
                                List.of("ALTER TABLE author RENAME COLUMN name TO full_name", """
                                ALTER TABLE author
                                    ALTER COLUMN full_name TYPE text,
                                    ALTER COLUMN full_name SET NOT NULL"""),
                                List.of("ALTER TABLE author RENAME COLUMN full_name TO name", """
                                ALTER TABLE author
                                    ALTER COLUMN name TYPE varchar(30),
                                    ALTER COLUMN name DROP NOT NULL"""))
                        .renamed("column author.name -> full_name", "column author.full_name -> name"),
                change(
                                "column renamed that others need",
                                """
                        CREATE TABLE author (id integer, name text CONSTRAINT named CHECK (name <> ''));
                        CREATE INDEX names ON author (lower(name));
                        CREATE VIEW upper_name AS SELECT upper(name) AS name FROM author;""",
                                """
                        CREATE TABLE author (id integer, full_name text CONSTRAINT named CHECK (full_name <> ''));
                        CREATE INDEX names ON author (lower(full_name));
                        CREATE VIEW upper_name AS SELECT upper(full_name) AS name FROM author;""",
                                List.of("ALTER TABLE author RENAME COLUMN name TO full_name"),
                                List.of("ALTER TABLE author RENAME COLUMN full_name TO name"))
                        .renamed("column author.name -> full_name", "column author.full_name -> name"),
                change(
                                "column of a key renamed",
                                """
                        CREATE TABLE author (id integer CONSTRAINT author_key PRIMARY KEY);
                        CREATE TABLE book (author_id integer CONSTRAINT book_author REFERENCES author (id));""",
                                """
                        CREATE TABLE author (number integer CONSTRAINT author_key PRIMARY KEY);
                        CREATE TABLE book (author_id integer CONSTRAINT book_author REFERENCES author (number));""",
                                List.of("ALTER TABLE author RENAME COLUMN id TO number"),
                                List.of("ALTER TABLE author RENAME COLUMN number TO id"))
                        .renamed("column author.id -> number", "column author.number -> id"));
    }
}
