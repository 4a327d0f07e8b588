package dev.migrations.contract;

import static dev.migrations.contract.SchemaChange.change;

import java.util.List;

/** Changes of sequences. */
final class SequenceChanges {

    private SequenceChanges() {}

    static List<SchemaChange> all() {
        return List.of(
                change(
                        "sequence",
                        "CREATE TABLE author (id integer);",
                        """
                        CREATE TABLE author (id integer);
                        CREATE SEQUENCE ids;""",
                        List.of("CREATE SEQUENCE ids"),
                        List.of("DROP SEQUENCE ids")),
                change(
                        "sequence increment",
                        "CREATE SEQUENCE ids;",
                        "CREATE SEQUENCE ids INCREMENT BY 50;",
                        List.of("ALTER SEQUENCE ids INCREMENT BY 50"),
                        List.of("ALTER SEQUENCE ids INCREMENT BY 1")),
                change(
                        "sequence start",
                        "CREATE SEQUENCE ids;",
                        "CREATE SEQUENCE ids START WITH 1000;",
                        List.of("ALTER SEQUENCE ids START WITH 1000"),
                        List.of("ALTER SEQUENCE ids START WITH 1")),
                change(
                        "sequence minimum",
                        "CREATE SEQUENCE ids START WITH 10;",
                        "CREATE SEQUENCE ids START WITH 10 MINVALUE 5;",
                        List.of("ALTER SEQUENCE ids MINVALUE 5"),
                        List.of("ALTER SEQUENCE ids MINVALUE 1")),
                change(
                        "sequence maximum",
                        "CREATE SEQUENCE ids;",
                        "CREATE SEQUENCE ids MAXVALUE 999;",
                        List.of("ALTER SEQUENCE ids MAXVALUE 999"),
                        List.of("ALTER SEQUENCE ids MAXVALUE 9223372036854775807")),
                change(
                        "sequence descending",
                        "CREATE SEQUENCE ids;",
                        "CREATE SEQUENCE ids INCREMENT BY -1;",
                        List.of("DROP SEQUENCE ids", "CREATE SEQUENCE ids INCREMENT BY -1"),
                        List.of("DROP SEQUENCE ids", "CREATE SEQUENCE ids")),
                change(
                        "sequence cache",
                        "CREATE SEQUENCE ids;",
                        "CREATE SEQUENCE ids CACHE 20;",
                        List.of("ALTER SEQUENCE ids CACHE 20"),
                        List.of("ALTER SEQUENCE ids CACHE 1")),
                change(
                        "sequence cycle",
                        "CREATE SEQUENCE ids;",
                        "CREATE SEQUENCE ids CYCLE;",
                        List.of("ALTER SEQUENCE ids CYCLE"),
                        List.of("ALTER SEQUENCE ids NO CYCLE")),
                change(
                        "sequence type",
                        "CREATE SEQUENCE ids;",
                        "CREATE SEQUENCE ids AS integer;",
                        List.of("ALTER SEQUENCE ids AS integer"),
                        List.of("ALTER SEQUENCE ids AS bigint")),
                change(
                        "sequence owned by",
                        """
                        CREATE TABLE author (id integer);
                        CREATE SEQUENCE ids;""",
                        """
                        CREATE TABLE author (id integer);
                        CREATE SEQUENCE ids OWNED BY author.id;""",
                        List.of("ALTER SEQUENCE ids OWNED BY author.id"),
                        List.of("ALTER SEQUENCE ids OWNED BY NONE")),
                change(
                        "sequence owned by another",
                        """
                        CREATE TABLE author (id integer, number integer);
                        CREATE SEQUENCE ids OWNED BY author.id;""",
                        """
                        CREATE TABLE author (id integer, number integer);
                        CREATE SEQUENCE ids OWNED BY author.number;""",
                        List.of("ALTER SEQUENCE ids OWNED BY author.number"),
                        List.of("ALTER SEQUENCE ids OWNED BY author.id")),
                change(
                        "comment of a sequence",
                        "CREATE SEQUENCE ids;",
                        """
                        CREATE SEQUENCE ids;
                        COMMENT ON SEQUENCE ids IS 'Of everything';""",
                        List.of("COMMENT ON SEQUENCE ids IS 'Of everything'"),
                        List.of("COMMENT ON SEQUENCE ids IS NULL")));
    }
}
