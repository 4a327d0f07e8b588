package dev.migrations.dialect.postgresql;

import static java.util.stream.Collectors.joining;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The search path during a reading, by which the server decides which names it qualifies: the home first, then the
 * session's own path without the other schemas that are read, and temporary objects last of all.
 */
final class CatalogPath {

    private static final String TEMPORARY = "pg_temp";

    private final SqlSession session;

    private final Settings before;

    private CatalogPath(SqlSession session, Settings before) {
        this.session = session;
        this.before = before;
    }

    static CatalogPath lead(SqlSession session, SchemaScope scope) throws SQLException {
        Settings before = session.query(
                        """
                        SELECT current_setting('server_version_num')::integer, current_setting('search_path'),
                               pg_catalog.current_schemas(false)::text""", row -> new Settings(row.getInt(1), row.getString(2), CatalogText.texts(row.getString(3))))
                .get(0);
        CatalogPath path = new CatalogPath(session, before);
        path.set(Stream.of(
                        Stream.of(scope.home()),
                        before.schemas().stream().filter(schema -> isKept(schema, scope)),
                        Stream.of(TEMPORARY))
                .flatMap(schemas -> schemas)
                .map(PostgresqlIdentifiers::quote)
                .collect(joining(", ")));
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
        set(before.path());
    }

    private void set(String path) throws SQLException {
        session.query("SELECT pg_catalog.set_config('search_path', ?, false)", row -> true, path);
    }

    private record Settings(int version, String path, List<String> schemas) {}
}
