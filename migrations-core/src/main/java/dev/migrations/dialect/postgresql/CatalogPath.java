package dev.migrations.dialect.postgresql;

import static java.util.stream.Collectors.joining;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The search path during a reading, by which the server decides which names it qualifies: the home first, then the
 * session's own path without the other schemas that are read, and temporary objects last of all. And the other parameters of a
 * session that the texts of the server depend on.
 */
final class CatalogPath {

    private static final String TEMPORARY = "pg_temp";

    /** How values are written: without them, a boundary of a partition is told in the time zone of whoever asks. */
    private static final Map<String, String> TEXTS = texts();

    private static final String READ = Stream.concat(Stream.of("search_path"), TEXTS.keySet().stream())
            .map(name -> "current_setting('" + name + "')")
            .collect(joining(
                    ", ",
                    "SELECT ARRAY[",
                    "]::text, current_setting('server_version_num')::integer,"
                            + " pg_catalog.current_schemas(false)::text"));

    private static final String SET = Stream.concat(Stream.of("search_path"), TEXTS.keySet().stream())
            .map(name -> "pg_catalog.set_config('" + name + "', ?, false)")
            .collect(joining(", ", "SELECT ", ""));

    private final SqlSession session;

    private final Settings before;

    private CatalogPath(SqlSession session, Settings before) {
        this.session = session;
        this.before = before;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("TimeZone", "UTC");
        texts.put("DateStyle", "ISO, MDY");
        texts.put("IntervalStyle", "postgres");
        texts.put("extra_float_digits", "1");
        texts.put("bytea_output", "hex");
        texts.put("quote_all_identifiers", "off");
        texts.put("standard_conforming_strings", "on");
        return texts;
    }

    static CatalogPath lead(SqlSession session, SchemaScope scope) throws SQLException {
        Settings before = session.query(
                        READ,
                        row -> new Settings(
                                row.getInt(2),
                                CatalogText.texts(row.getString(1)),
                                CatalogText.texts(row.getString(3))))
                .get(0);
        CatalogPath path = new CatalogPath(session, before);
        List<String> during = new ArrayList<>();
        during.add(Stream.of(
                        Stream.of(scope.home()),
                        before.schemas().stream().filter(schema -> isKept(schema, scope)),
                        Stream.of(TEMPORARY))
                .flatMap(schemas -> schemas)
                .map(PostgresqlIdentifiers::quote)
                .collect(joining(", ")));
        during.addAll(TEXTS.values());
        path.set(during);
        return path;
    }

    private static boolean isKept(String schema, SchemaScope scope) {
        return !schema.equals(scope.home()) && !scope.others().contains(schema) && !schema.startsWith(TEMPORARY);
    }

    /** The version of the server as a number: 180006 is 18.6. */
    int serverVersion() {
        return before.version();
    }

    void restore() throws SQLException {
        set(before.parameters());
    }

    private void set(List<String> parameters) throws SQLException {
        session.query(SET, row -> true, parameters.toArray());
    }

    private record Settings(int version, List<String> parameters, List<String> schemas) {}
}
