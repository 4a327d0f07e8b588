package dev.migrations.dialect.postgresql;

import static java.util.stream.Collectors.joining;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.SqlSession.RowMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalog of a server, for one reading of some schemas. */
final class Catalog {

    /** Stands in a query for the ids of the schemas that are read. */
    private static final String SCHEMAS = "{schemas}";

    /** What no object has as its id. */
    private static final String NOTHING = "0";

    private final SqlSession session;

    private final int version;

    private final Map<Long, String> schemas;

    private final String home;

    private Catalog(SqlSession session, int version, Map<Long, String> schemas, String home) {
        this.session = session;
        this.version = version;
        this.schemas = schemas;
        this.home = home;
    }

    static Catalog open(SqlSession session, int version, SchemaScope scope) throws SQLException {
        List<String> names = new ArrayList<>(scope.others());
        names.add(scope.home());
        Map<Long, String> schemas = new LinkedHashMap<>();
        session.query(
                "SELECT oid, nspname FROM pg_catalog.pg_namespace WHERE nspname IN ("
                        + names.stream().map(name -> "?").collect(joining(", ")) + ") ORDER BY nspname COLLATE \"C\"",
                row -> schemas.put(row.getLong("oid"), row.getString("nspname")),
                names.toArray());
        return new Catalog(session, version, schemas, scope.home());
    }

    /** Asks for the rows of the query, in which {@code {schemas}} stands for the ids of the schemas that are read. */
    <T> List<T> query(String sql, RowMapper<T> mapper) throws SQLException {
        return session.query(sql.replace(SCHEMAS, ids(schemas)), mapper);
    }

    private static String ids(Map<Long, String> schemas) {
        return Stream.concat(Stream.of(NOTHING), schemas.keySet().stream().map(String::valueOf))
                .collect(joining(", "));
    }

    /** The expression where the server has it, else another one. */
    String since(int major, String expression, String before) {
        return version >= major * 10_000 ? expression : before;
    }

    /** The name in a schema that is read: that of the home is not told. */
    QualifiedName name(ResultSet row, String schemaLabel, String nameLabel) throws SQLException {
        String name = row.getString(nameLabel);
        String schema = schemas.get(row.getLong(schemaLabel));
        if (schema == null || schema.equals(home)) {
            return QualifiedName.of(name);
        }
        return new QualifiedName(schema, name);
    }

    /** The schemas that are read and exist, by id, without the home. */
    Map<Long, String> others() {
        return schemas.entrySet().stream()
                .filter(each -> !each.getValue().equals(home))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Their ids as a list of SQL, which is never empty. */
    String otherIds() {
        return ids(others());
    }

    /** The name that the server wrote as SQL; null where it wrote none. */
    static @Nullable QualifiedName parsed(@Nullable String sql) {
        return sql == null ? null : QualifiedName.parse(sql);
    }
}
