package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of types. */
final class TypeChanges {

    private TypeChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "enum",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer);
                        CREATE TYPE mood AS ENUM ('sad', 'ok');""",
                        List.of("CREATE TYPE mood AS ENUM ('sad', 'ok')"),
                        List.of("DROP TYPE mood")),
                change(
                        "enum type of a new column",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TABLE author (id integer, mood mood DEFAULT 'ok');""",
                        List.of(
                                "CREATE TYPE mood AS ENUM ('sad', 'ok')",
                                "ALTER TABLE author ADD COLUMN mood mood DEFAULT 'ok'"),
                        List.of("ALTER TABLE author DROP COLUMN mood", "DROP TYPE mood")),
                change(
                        "enum value appended",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TABLE author (mood mood DEFAULT 'ok');""",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
                        CREATE TABLE author (mood mood DEFAULT 'ok');""",
                        List.of("ALTER TYPE mood ADD VALUE 'happy'"),
                        List.of(
                                "ALTER TYPE mood RENAME TO mood_old",
                                "CREATE TYPE mood AS ENUM ('sad', 'ok')",
                                """
                                ALTER TABLE author
                                    ALTER COLUMN mood DROP DEFAULT,
                                    ALTER COLUMN mood TYPE mood USING mood::text::mood,
                                    ALTER COLUMN mood SET DEFAULT 'ok'""",
                                "DROP TYPE mood_old")),
                change(
                        "enum value inserted",
                        "CREATE TYPE mood AS ENUM ('sad', 'happy');",
                        "CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');",
                        List.of("ALTER TYPE mood ADD VALUE 'ok' AFTER 'sad'"),
                        List.of("DROP TYPE mood", "CREATE TYPE mood AS ENUM ('sad', 'happy')")),
                change(
                        "enum value inserted first",
                        "CREATE TYPE mood AS ENUM ('ok', 'happy');",
                        "CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');",
                        List.of("ALTER TYPE mood ADD VALUE 'sad' BEFORE 'ok'"),
                        List.of("DROP TYPE mood", "CREATE TYPE mood AS ENUM ('ok', 'happy')")),
                change(
                        "enum values reordered",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TABLE author (mood mood DEFAULT 'ok', moods mood[]);""",
                        """
                        CREATE TYPE mood AS ENUM ('ok', 'sad');
                        CREATE TABLE author (mood mood DEFAULT 'ok', moods mood[]);""",
                        List.of(
                                "ALTER TYPE mood RENAME TO mood_old",
                                "CREATE TYPE mood AS ENUM ('ok', 'sad')",
                                """
                                ALTER TABLE author
                                    ALTER COLUMN mood DROP DEFAULT,
                                    ALTER COLUMN mood TYPE mood USING mood::text::mood,
                                    ALTER COLUMN mood SET DEFAULT 'ok'""",
                                "ALTER TABLE author ALTER COLUMN moods TYPE mood[] USING moods::text[]::mood[]",
                                "DROP TYPE mood_old"),
                        List.of(
                                "ALTER TYPE mood RENAME TO mood_old",
                                "CREATE TYPE mood AS ENUM ('sad', 'ok')",
                                """
                                ALTER TABLE author
                                    ALTER COLUMN mood DROP DEFAULT,
                                    ALTER COLUMN mood TYPE mood USING mood::text::mood,
                                    ALTER COLUMN mood SET DEFAULT 'ok'""",
                                "ALTER TABLE author ALTER COLUMN moods TYPE mood[] USING moods::text[]::mood[]",
                                "DROP TYPE mood_old")),
                change(
                        "enum value that is a default",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TABLE author (mood mood DEFAULT 'ok');""",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
                        CREATE TABLE author (mood mood DEFAULT 'happy');""",
                        List.of(
                                "ALTER TYPE mood RENAME TO mood_old",
                                "CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')",
                                """
                                ALTER TABLE author
                                    ALTER COLUMN mood DROP DEFAULT,
                                    ALTER COLUMN mood TYPE mood USING mood::text::mood,
                                    ALTER COLUMN mood SET DEFAULT 'happy'""",
                                "DROP TYPE mood_old"),
                        List.of(
                                "ALTER TYPE mood RENAME TO mood_old",
                                "CREATE TYPE mood AS ENUM ('sad', 'ok')",
                                """
                                ALTER TABLE author
                                    ALTER COLUMN mood DROP DEFAULT,
                                    ALTER COLUMN mood TYPE mood USING mood::text::mood,
                                    ALTER COLUMN mood SET DEFAULT 'ok'""",
                                "DROP TYPE mood_old")),
                change(
                        "enum value below a view",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        CREATE TABLE author (mood mood);
                        CREATE VIEW mood_of AS SELECT mood FROM author;""",
                        """
                        CREATE TYPE mood AS ENUM ('ok');
                        CREATE TABLE author (mood mood);
                        CREATE VIEW mood_of AS SELECT mood FROM author;""",
                        List.of(
                                "DROP VIEW mood_of",
                                "ALTER TYPE mood RENAME TO mood_old",
                                "CREATE TYPE mood AS ENUM ('ok')",
                                "ALTER TABLE author ALTER COLUMN mood TYPE mood USING mood::text::mood",
                                """
                                CREATE VIEW mood_of AS
                                SELECT mood
                                   FROM author""",
                                "DROP TYPE mood_old"),
                        List.of("ALTER TYPE mood ADD VALUE 'sad' BEFORE 'ok'")),
                change("domain", "CREATE TABLE author (id integer);", """
                        CREATE TABLE author (id integer);
                        CREATE DOMAIN email AS text NOT NULL DEFAULT '' CONSTRAINT at CHECK (VALUE LIKE '%@%');""", List.of("""
                                CREATE DOMAIN email AS text DEFAULT ''::text NOT NULL
                                    CONSTRAINT at CHECK (VALUE ~~ '%@%'::text)"""), List.of("DROP DOMAIN email")),
                change(
                        "domain check",
                        """
                        CREATE DOMAIN email AS text CONSTRAINT at CHECK (VALUE LIKE '%@%');
                        CREATE TABLE author (email email);""",
                        """
                        CREATE DOMAIN email AS text CONSTRAINT at CHECK (VALUE LIKE '%_@_%');
                        CREATE TABLE author (email email);""",
                        List.of(
                                "ALTER DOMAIN email DROP CONSTRAINT at",
                                "ALTER DOMAIN email ADD CONSTRAINT at CHECK (VALUE ~~ '%_@_%'::text)"),
                        List.of(
                                "ALTER DOMAIN email DROP CONSTRAINT at",
                                "ALTER DOMAIN email ADD CONSTRAINT at CHECK (VALUE ~~ '%@%'::text)")),
                change(
                        "domain check name",
                        "CREATE DOMAIN email AS text CONSTRAINT at CHECK (VALUE LIKE '%@%');",
                        "CREATE DOMAIN email AS text CONSTRAINT at_sign CHECK (VALUE LIKE '%@%');",
                        List.of(
                                "ALTER DOMAIN email DROP CONSTRAINT at",
                                "ALTER DOMAIN email ADD CONSTRAINT at_sign CHECK (VALUE ~~ '%@%'::text)"),
                        List.of(
                                "ALTER DOMAIN email DROP CONSTRAINT at_sign",
                                "ALTER DOMAIN email ADD CONSTRAINT at CHECK (VALUE ~~ '%@%'::text)")),
                change(
                        "domain second check",
                        "CREATE DOMAIN email AS text CONSTRAINT at CHECK (VALUE LIKE '%@%');",
                        """
                        CREATE DOMAIN email AS text CONSTRAINT at CHECK (VALUE LIKE '%@%') CONSTRAINT short CHECK (length(VALUE) < 100);""",
                        List.of("ALTER DOMAIN email ADD CONSTRAINT short CHECK (length(VALUE) < 100)"),
                        List.of("ALTER DOMAIN email DROP CONSTRAINT short")),
                change(
                        "domain default",
                        "CREATE DOMAIN email AS text;",
                        "CREATE DOMAIN email AS text DEFAULT 'nobody@nowhere';",
                        List.of("ALTER DOMAIN email SET DEFAULT 'nobody@nowhere'::text"),
                        List.of("ALTER DOMAIN email DROP DEFAULT")),
                change(
                        "domain nullability",
                        "CREATE DOMAIN email AS text;",
                        "CREATE DOMAIN email AS text NOT NULL;",
                        List.of("ALTER DOMAIN email SET NOT NULL"),
                        List.of("ALTER DOMAIN email DROP NOT NULL")),
                change(
                        "domain type",
                        """
                        CREATE DOMAIN email AS text;
                        CREATE TABLE author (email email);""",
                        """
                        CREATE DOMAIN email AS varchar(100);
                        CREATE TABLE author (email email);""",
                        List.of(
                                "ALTER DOMAIN email RENAME TO email_old",
                                "CREATE DOMAIN email AS varchar(100)",
                                "ALTER TABLE author ALTER COLUMN email TYPE email USING email::text::email",
                                "DROP DOMAIN email_old"),
                        List.of(
                                "ALTER DOMAIN email RENAME TO email_old",
                                "CREATE DOMAIN email AS text",
                                "ALTER TABLE author ALTER COLUMN email TYPE email USING email::text::email",
                                "DROP DOMAIN email_old")),
                change(
                        "domain collation",
                        "CREATE DOMAIN email AS text;",
                        "CREATE DOMAIN email AS text COLLATE \"C\";",
                        List.of("DROP DOMAIN email", "CREATE DOMAIN email AS text COLLATE \"C\""),
                        List.of("DROP DOMAIN email", "CREATE DOMAIN email AS text")),
                change(
                        "composite",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer);
                        CREATE TYPE place AS (street text, town text);""",
                        List.of("CREATE TYPE place AS (street text, town text)"),
                        List.of("DROP TYPE place")),
                change(
                        "composite attribute",
                        "CREATE TYPE place AS (street text);",
                        "CREATE TYPE place AS (street text, town text);",
                        List.of("ALTER TYPE place ADD ATTRIBUTE town text"),
                        List.of("ALTER TYPE place DROP ATTRIBUTE town")),
                change(
                        "composite attribute of a column",
                        """
                        CREATE TYPE place AS (street text);
                        CREATE TABLE author (home place);""",
                        """
                        CREATE TYPE place AS (street text, town text);
                        CREATE TABLE author (home place);""",
                        List.of("ALTER TYPE place ADD ATTRIBUTE town text"),
                        List.of("ALTER TYPE place DROP ATTRIBUTE town")),
                change(
                        "composite attribute type",
                        "CREATE TYPE place AS (street text, number text);",
                        "CREATE TYPE place AS (street text, number integer);",
                        List.of("DROP TYPE place", "CREATE TYPE place AS (street text, number integer)"),
                        List.of("DROP TYPE place", "CREATE TYPE place AS (street text, number text)")),
                change(
                        "composite attribute inserted",
                        "CREATE TYPE place AS (street text, town text);",
                        "CREATE TYPE place AS (street text, number integer, town text);",
                        List.of("DROP TYPE place", "CREATE TYPE place AS (street text, number integer, town text)"),
                        List.of("ALTER TYPE place DROP ATTRIBUTE number")),
                change(
                        "comment of an enum",
                        "CREATE TYPE mood AS ENUM ('sad', 'ok');",
                        """
                        CREATE TYPE mood AS ENUM ('sad', 'ok');
                        COMMENT ON TYPE mood IS 'How one is';""",
                        List.of("COMMENT ON TYPE mood IS 'How one is'"),
                        List.of("COMMENT ON TYPE mood IS NULL")),
                change(
                        "comment of a domain",
                        "CREATE DOMAIN email AS text;",
                        """
                        CREATE DOMAIN email AS text;
                        COMMENT ON DOMAIN email IS 'Where one is';""",
                        List.of("COMMENT ON DOMAIN email IS 'Where one is'"),
                        List.of("COMMENT ON DOMAIN email IS NULL")),
                change(
                        "comment of a composite attribute",
                        "CREATE TYPE place AS (street text);",
                        """
                        CREATE TYPE place AS (street text);
                        COMMENT ON COLUMN place.street IS 'With its number';""",
                        List.of("COMMENT ON COLUMN place.street IS 'With its number'"),
                        List.of("COMMENT ON COLUMN place.street IS NULL")),
                change(
                        "comment of a composite",
                        "CREATE TYPE place AS (street text);",
                        """
                        CREATE TYPE place AS (street text);
                        COMMENT ON TYPE place IS 'Where one is';""",
                        List.of("COMMENT ON TYPE place IS 'Where one is'"),
                        List.of("COMMENT ON TYPE place IS NULL")),
                change(
                        "column of a range type",
                        """
                        CREATE TYPE span AS RANGE (subtype = float8);
                        CREATE TABLE author (id integer);""",
                        """
                        CREATE TYPE span AS RANGE (subtype = float8);
                        CREATE TABLE author (id integer, active span);""",
                        List.of("ALTER TABLE author ADD COLUMN active span"),
                        List.of("ALTER TABLE author DROP COLUMN active")),
                change(
                        "comment of a constraint of a domain",
                        "CREATE DOMAIN positive AS integer CONSTRAINT above CHECK (VALUE > 0);",
                        """
                        CREATE DOMAIN positive AS integer CONSTRAINT above CHECK (VALUE > 0);
                        COMMENT ON CONSTRAINT above ON DOMAIN positive IS 'Not zero';""",
                        List.of("COMMENT ON CONSTRAINT above ON DOMAIN positive IS 'Not zero'"),
                        List.of("COMMENT ON CONSTRAINT above ON DOMAIN positive IS NULL")),
                change(
                        "comment of a constraint of a domain that is new",
                        "CREATE DOMAIN positive AS integer;",
                        """
                        CREATE DOMAIN positive AS integer CONSTRAINT above CHECK (VALUE > 0);
                        COMMENT ON CONSTRAINT above ON DOMAIN positive IS 'Not zero';""",
                        List.of(
                                "ALTER DOMAIN positive ADD CONSTRAINT above CHECK (VALUE > 0)",
                                "COMMENT ON CONSTRAINT above ON DOMAIN positive IS 'Not zero'"),
                        List.of(
                                "COMMENT ON CONSTRAINT above ON DOMAIN positive IS NULL",
                                "ALTER DOMAIN positive DROP CONSTRAINT above")));
    }
}
