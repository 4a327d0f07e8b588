package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of constraints. */
final class ConstraintChanges {

    private ConstraintChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "primary key",
                        "CREATE TABLE author (id integer NOT NULL);",
                        "CREATE TABLE author (id integer NOT NULL PRIMARY KEY);",
                        List.of("ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id)"),
                        List.of("ALTER TABLE author DROP CONSTRAINT author_pkey")),
                change(
                        "primary key columns",
                        "CREATE TABLE author (id integer NOT NULL, part integer NOT NULL, PRIMARY KEY (id));",
                        "CREATE TABLE author (id integer NOT NULL, part integer NOT NULL, PRIMARY KEY (id, part));",
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT author_pkey",
                                "ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id, part)"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT author_pkey",
                                "ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id)")),
                change(
                        "primary key order of columns",
                        "CREATE TABLE author (id integer NOT NULL, part integer NOT NULL, PRIMARY KEY (id, part));",
                        "CREATE TABLE author (id integer NOT NULL, part integer NOT NULL, PRIMARY KEY (part, id));",
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT author_pkey",
                                "ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (part, id)"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT author_pkey",
                                "ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id, part)")),
                change(
                        "primary key name",
                        "CREATE TABLE author (id integer NOT NULL, CONSTRAINT author_pkey PRIMARY KEY (id));",
                        "CREATE TABLE author (id integer NOT NULL, CONSTRAINT author_id PRIMARY KEY (id));",
                        List.of("ALTER TABLE author RENAME CONSTRAINT author_pkey TO author_id"),
                        List.of("ALTER TABLE author RENAME CONSTRAINT author_id TO author_pkey")),
                change(
                        "primary key that others need",
                        """
                        CREATE TABLE author (id integer NOT NULL PRIMARY KEY, part integer NOT NULL);
                        CREATE TABLE book (author_id integer REFERENCES author (id));""",
                        """
                        CREATE TABLE author (id integer NOT NULL PRIMARY KEY, part integer NOT NULL);
                        ALTER TABLE author DROP CONSTRAINT author_pkey;
                        ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id) INCLUDE (part);
                        CREATE TABLE book (author_id integer REFERENCES author (id));""",
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT book_author_id_fkey",
                                "ALTER TABLE author DROP CONSTRAINT author_pkey",
                                "ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id) INCLUDE (part)",
                                "ALTER TABLE book ADD CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id)"),
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT book_author_id_fkey",
                                "ALTER TABLE author DROP CONSTRAINT author_pkey",
                                "ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id)",
                                "ALTER TABLE book ADD CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id)")),
                change(
                        "unique",
                        "CREATE TABLE author (name text);",
                        "CREATE TABLE author (name text UNIQUE);",
                        List.of("ALTER TABLE author ADD CONSTRAINT author_name_key UNIQUE (name)"),
                        List.of("ALTER TABLE author DROP CONSTRAINT author_name_key")),
                change(
                        "unique columns",
                        "CREATE TABLE author (name text, born date, CONSTRAINT one UNIQUE (name));",
                        "CREATE TABLE author (name text, born date, CONSTRAINT one UNIQUE (name, born));",
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT one",
                                "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name, born)"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT one",
                                "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name)")),
                change(
                        "unique deferrable",
                        "CREATE TABLE author (name text, CONSTRAINT one UNIQUE (name));",
                        "CREATE TABLE author (name text, CONSTRAINT one UNIQUE (name) DEFERRABLE);",
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT one",
                                "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name) DEFERRABLE"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT one",
                                "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name)")),
                change(
                        "unique initially deferred",
                        "CREATE TABLE author (name text, CONSTRAINT one UNIQUE (name) DEFERRABLE);",
                        "CREATE TABLE author (name text, CONSTRAINT one UNIQUE (name) DEFERRABLE INITIALLY DEFERRED);",
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT one",
                                "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name) DEFERRABLE INITIALLY DEFERRED"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT one",
                                "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name) DEFERRABLE")),
                change(
                                "unique nulls not distinct",
                                "CREATE TABLE author (name text, CONSTRAINT one UNIQUE (name));",
                                "CREATE TABLE author (name text, CONSTRAINT one UNIQUE NULLS NOT DISTINCT (name));",
                                List.of(
                                        "ALTER TABLE author DROP CONSTRAINT one",
                                        "ALTER TABLE author ADD CONSTRAINT one UNIQUE NULLS NOT DISTINCT (name)"),
                                List.of(
                                        "ALTER TABLE author DROP CONSTRAINT one",
                                        "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name)"))
                        .since(15),
                change(
                        "unique include",
                        "CREATE TABLE author (name text, born date, CONSTRAINT one UNIQUE (name));",
                        "CREATE TABLE author (name text, born date, CONSTRAINT one UNIQUE (name) INCLUDE (born));",
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT one",
                                "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name) INCLUDE (born)"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT one",
                                "ALTER TABLE author ADD CONSTRAINT one UNIQUE (name)")),
                change(
                        "unique name",
                        "CREATE TABLE author (name text, CONSTRAINT one UNIQUE (name));",
                        "CREATE TABLE author (name text, CONSTRAINT two UNIQUE (name));",
                        List.of("ALTER TABLE author RENAME CONSTRAINT one TO two"),
                        List.of("ALTER TABLE author RENAME CONSTRAINT two TO one")),
                change(
                        "foreign key",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (author_id integer);""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (author_id integer REFERENCES author (id));""",
                        List.of(
                                "ALTER TABLE book ADD CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id)"),
                        List.of("ALTER TABLE book DROP CONSTRAINT book_author_id_fkey")),
                change(
                        "foreign key columns",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, b integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id));""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, b integer, CONSTRAINT by FOREIGN KEY (b) REFERENCES author (id));""",
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (b) REFERENCES author (id)"),
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id)")),
                change(
                        "foreign key referred columns",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY, number integer UNIQUE);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id));""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY, number integer UNIQUE);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (number));""",
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (number)"),
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id)")),
                change(
                        "foreign key on delete",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id));""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) ON DELETE CASCADE);""",
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) ON DELETE CASCADE"),
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id)")),
                change(
                        "foreign key on update",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) ON UPDATE RESTRICT);""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) ON UPDATE SET NULL);""",
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) ON UPDATE SET NULL"),
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) ON UPDATE RESTRICT")),
                change(
                        "foreign key match",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id));""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) MATCH FULL);""",
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) MATCH FULL"),
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id)")),
                change(
                        "foreign key deferrable",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id));""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) DEFERRABLE);""",
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) DEFERRABLE"),
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id)")),
                change(
                        "foreign key initially deferred",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) DEFERRABLE);""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED);""",
                        List.of("ALTER TABLE book DROP CONSTRAINT by", """
                                ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED"""),
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) DEFERRABLE")),
                change(
                        "foreign key name",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id));""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT written_by FOREIGN KEY (a) REFERENCES author (id));""",
                        List.of("ALTER TABLE book RENAME CONSTRAINT by TO written_by"),
                        List.of("ALTER TABLE book RENAME CONSTRAINT written_by TO by")),
                change(
                        "foreign key validity",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer);
                        ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) NOT VALID;""",
                        """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer);
                        ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id);""",
                        List.of("ALTER TABLE book VALIDATE CONSTRAINT by"),
                        List.of(
                                "ALTER TABLE book DROP CONSTRAINT by",
                                "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) NOT VALID")),
                change(
                                "foreign key on delete columns",
                                """
                        CREATE TABLE author (id integer, part integer, PRIMARY KEY (id, part));
                        CREATE TABLE book (a integer, b integer, CONSTRAINT by FOREIGN KEY (a, b) REFERENCES author (id, part) ON DELETE SET NULL);""",
                                """
                        CREATE TABLE author (id integer, part integer, PRIMARY KEY (id, part));
                        CREATE TABLE book (a integer, b integer, CONSTRAINT by FOREIGN KEY (a, b) REFERENCES author (id, part) ON DELETE SET NULL (b));""",
                                List.of("ALTER TABLE book DROP CONSTRAINT by", """
                                ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a, b) REFERENCES author (id, part) ON DELETE SET NULL (b)"""),
                                List.of("ALTER TABLE book DROP CONSTRAINT by", """
                                ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a, b) REFERENCES author (id, part) ON DELETE SET NULL"""))
                        .since(15),
                change(
                                "foreign key not enforced",
                                """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id));""",
                                """
                        CREATE TABLE author (id integer PRIMARY KEY);
                        CREATE TABLE book (a integer, CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) NOT ENFORCED);""",
                                List.of(
                                        "ALTER TABLE book DROP CONSTRAINT by",
                                        "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id) NOT ENFORCED"),
                                List.of(
                                        "ALTER TABLE book DROP CONSTRAINT by",
                                        "ALTER TABLE book ADD CONSTRAINT by FOREIGN KEY (a) REFERENCES author (id)"))
                        .since(18),
                change(
                        "foreign key to itself",
                        "CREATE TABLE author (id integer PRIMARY KEY, mentor_id integer);",
                        "CREATE TABLE author (id integer PRIMARY KEY, mentor_id integer REFERENCES author (id));",
                        List.of("""
                                ALTER TABLE author ADD CONSTRAINT author_mentor_id_fkey FOREIGN KEY (mentor_id) REFERENCES author (id)"""),
                        List.of("ALTER TABLE author DROP CONSTRAINT author_mentor_id_fkey")),
                change(
                        "check",
                        "CREATE TABLE author (born integer);",
                        "CREATE TABLE author (born integer CHECK (born > 0));",
                        List.of("ALTER TABLE author ADD CONSTRAINT author_born_check CHECK (born > 0)"),
                        List.of("ALTER TABLE author DROP CONSTRAINT author_born_check")),
                change(
                        "check body",
                        "CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 0));",
                        "CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 1000));",
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT past",
                                "ALTER TABLE author ADD CONSTRAINT past CHECK (born > 1000)"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT past",
                                "ALTER TABLE author ADD CONSTRAINT past CHECK (born > 0)")),
                change(
                        "check body of a list",
                        "CREATE TABLE author (mood text CONSTRAINT moods CHECK (mood IN ('sad', 'ok')));",
                        "CREATE TABLE author (mood text CONSTRAINT moods CHECK (mood IN ('sad', 'ok', 'happy')));",
                        List.of("ALTER TABLE author DROP CONSTRAINT moods", """
                                ALTER TABLE author ADD CONSTRAINT moods CHECK (mood = ANY (ARRAY['sad'::text, 'ok'::text, 'happy'::text]))"""),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT moods",
                                "ALTER TABLE author ADD CONSTRAINT moods CHECK (mood = ANY (ARRAY['sad'::text, 'ok'::text]))")),
                change(
                        "check name",
                        "CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 0));",
                        "CREATE TABLE author (born integer CONSTRAINT positive CHECK (born > 0));",
                        List.of("ALTER TABLE author RENAME CONSTRAINT past TO positive"),
                        List.of("ALTER TABLE author RENAME CONSTRAINT positive TO past")),
                change(
                        "check validity",
                        """
                        CREATE TABLE author (born integer);
                        ALTER TABLE author ADD CONSTRAINT past CHECK (born > 0) NOT VALID;""",
                        """
                        CREATE TABLE author (born integer);
                        ALTER TABLE author ADD CONSTRAINT past CHECK (born > 0);""",
                        List.of("ALTER TABLE author VALIDATE CONSTRAINT past"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT past",
                                "ALTER TABLE author ADD CONSTRAINT past CHECK (born > 0) NOT VALID")),
                change(
                        "check no inherit",
                        "CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 0));",
                        "CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 0) NO INHERIT);",
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT past",
                                "ALTER TABLE author ADD CONSTRAINT past CHECK (born > 0) NO INHERIT"),
                        List.of(
                                "ALTER TABLE author DROP CONSTRAINT past",
                                "ALTER TABLE author ADD CONSTRAINT past CHECK (born > 0)")),
                change(
                                "check not enforced",
                                "CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 0));",
                                "CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 0) NOT ENFORCED);",
                                List.of(
                                        "ALTER TABLE author DROP CONSTRAINT past",
                                        "ALTER TABLE author ADD CONSTRAINT past CHECK (born > 0) NOT ENFORCED"),
                                List.of(
                                        "ALTER TABLE author DROP CONSTRAINT past",
                                        "ALTER TABLE author ADD CONSTRAINT past CHECK (born > 0)"))
                        .since(18),
                change(
                        "exclusion",
                        "CREATE TABLE loan (span tsrange);",
                        "CREATE TABLE loan (span tsrange, CONSTRAINT once EXCLUDE USING gist (span WITH &&));",
                        List.of("ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING gist (span WITH &&)"),
                        List.of("ALTER TABLE loan DROP CONSTRAINT once")),
                change(
                        "exclusion elements",
                        "CREATE TABLE loan (a tsrange, b tsrange, CONSTRAINT once EXCLUDE USING gist (a WITH &&));",
                        """
                        CREATE TABLE loan (a tsrange, b tsrange, CONSTRAINT once EXCLUDE USING gist (a WITH &&, b WITH &&));""",
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING gist (a WITH &&, b WITH &&)"),
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING gist (a WITH &&)")),
                change(
                        "exclusion operator",
                        "CREATE TABLE loan (a tsrange, CONSTRAINT once EXCLUDE USING gist (a WITH &&));",
                        "CREATE TABLE loan (a tsrange, CONSTRAINT once EXCLUDE USING gist (a WITH =));",
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING gist (a WITH =)"),
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING gist (a WITH &&)")),
                change(
                        "exclusion predicate",
                        "CREATE TABLE loan (a tsrange, open boolean, CONSTRAINT once EXCLUDE USING gist (a WITH &&));",
                        """
                        CREATE TABLE loan (a tsrange, open boolean, CONSTRAINT once EXCLUDE USING gist (a WITH &&) WHERE (open));""",
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING gist (a WITH &&) WHERE (open)"),
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING gist (a WITH &&)")),
                change(
                        "exclusion method",
                        "CREATE TABLE loan (a inet, CONSTRAINT once EXCLUDE USING btree (a WITH =));",
                        "CREATE TABLE loan (a inet, CONSTRAINT once EXCLUDE USING hash (a WITH =));",
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING hash (a WITH =)"),
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE (a WITH =)")),
                change(
                        "exclusion deferrable",
                        "CREATE TABLE loan (a tsrange, CONSTRAINT once EXCLUDE USING gist (a WITH &&));",
                        "CREATE TABLE loan (a tsrange, CONSTRAINT once EXCLUDE USING gist (a WITH &&) DEFERRABLE);",
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING gist (a WITH &&) DEFERRABLE"),
                        List.of(
                                "ALTER TABLE loan DROP CONSTRAINT once",
                                "ALTER TABLE loan ADD CONSTRAINT once EXCLUDE USING gist (a WITH &&)")),
                change(
                        "comment of a constraint",
                        "CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 0));",
                        """
                        CREATE TABLE author (born integer CONSTRAINT past CHECK (born > 0));
                        COMMENT ON CONSTRAINT past ON author IS 'Since year one';""",
                        List.of("COMMENT ON CONSTRAINT past ON author IS 'Since year one'"),
                        List.of("COMMENT ON CONSTRAINT past ON author IS NULL")),
                change(
                                "primary key without overlaps",
                                """
                        CREATE TABLE room (id int4range NOT NULL, valid daterange NOT NULL, CONSTRAINT room_key PRIMARY KEY (id, valid));""",
                                """
                        CREATE TABLE room (id int4range NOT NULL, valid daterange NOT NULL,
                            CONSTRAINT room_key PRIMARY KEY (id, valid WITHOUT OVERLAPS));""",
                                List.of(
                                        "ALTER TABLE room DROP CONSTRAINT room_key",
                                        "ALTER TABLE room ADD CONSTRAINT room_key PRIMARY KEY (id, valid WITHOUT OVERLAPS)"),
                                List.of(
                                        "ALTER TABLE room DROP CONSTRAINT room_key",
                                        "ALTER TABLE room ADD CONSTRAINT room_key PRIMARY KEY (id, valid)"))
                        .since(18),
                change(
                                "foreign key of a period",
                                "CREATE TABLE room (id int4range, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS));"
                                        + "CREATE TABLE loan (room int4range, valid daterange);",
                                """
                        CREATE TABLE room (id int4range, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS));
                        CREATE TABLE loan (room int4range, valid daterange, CONSTRAINT loan_room
                            FOREIGN KEY (room, PERIOD valid) REFERENCES room (id, PERIOD valid));""",
                                List.of(
                                        "ALTER TABLE loan ADD CONSTRAINT loan_room FOREIGN KEY (room, PERIOD valid) REFERENCES room(id, PERIOD valid)"),
                                List.of("ALTER TABLE loan DROP CONSTRAINT loan_room"))
                        .since(18),
                change(
                                "tables of periods",
                                "CREATE TABLE other (x integer);",
                                """
                        CREATE TABLE other (x integer);
                        CREATE TABLE room (id int4range, valid daterange, UNIQUE (id, valid WITHOUT OVERLAPS));
                        CREATE TABLE loan (room int4range, valid daterange, CONSTRAINT loan_room
                            FOREIGN KEY (room, PERIOD valid) REFERENCES room (id, PERIOD valid));""",
                                List.of(
                                        "CREATE TABLE loan (\n    room int4range,\n    valid daterange\n)",
                                        "CREATE TABLE room (\n    id int4range,\n    valid daterange\n)",
                                        "ALTER TABLE room ADD CONSTRAINT room_id_valid_key UNIQUE (id, valid WITHOUT OVERLAPS)",
                                        "ALTER TABLE loan ADD CONSTRAINT loan_room FOREIGN KEY (room, PERIOD valid) REFERENCES room(id, PERIOD valid)"),
                                List.of(
                                        "ALTER TABLE loan DROP CONSTRAINT loan_room",
                                        "ALTER TABLE room DROP CONSTRAINT room_id_valid_key",
                                        "DROP TABLE loan",
                                        "DROP TABLE room"))
                        .since(18),
                change(
                                "not null that is not valid",
                                "CREATE TABLE author (name text); ALTER TABLE author ADD CONSTRAINT named NOT NULL name NOT VALID;",
                                "CREATE TABLE author (name text NOT NULL);",
                                List.of(
                                        "ALTER TABLE author DROP CONSTRAINT named",
                                        "ALTER TABLE author ALTER COLUMN name SET NOT NULL"),
                                List.of(
                                        "ALTER TABLE author ALTER COLUMN name DROP NOT NULL",
                                        "ALTER TABLE author ADD CONSTRAINT named NOT NULL name NOT VALID"))
                        .since(18),
                change(
                        "comment of the index of a constraint",
                        "CREATE TABLE author (id integer CONSTRAINT author_pkey PRIMARY KEY);",
                        """
                        CREATE TABLE author (id integer CONSTRAINT author_pkey PRIMARY KEY);
                        COMMENT ON INDEX author_pkey IS 'Found by it';""",
                        List.of("COMMENT ON INDEX author_pkey IS 'Found by it'"),
                        List.of("COMMENT ON INDEX author_pkey IS NULL")),
                change(
                        "comment of the index of a constraint that is new",
                        "CREATE TABLE author (id integer NOT NULL);",
                        """
                        CREATE TABLE author (id integer NOT NULL CONSTRAINT author_pkey PRIMARY KEY);
                        COMMENT ON INDEX author_pkey IS 'Found by it';""",
                        List.of(
                                "ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id)",
                                "COMMENT ON INDEX author_pkey IS 'Found by it'"),
                        List.of("ALTER TABLE author DROP CONSTRAINT author_pkey")));
    }
}
