package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.WrittenObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Tells extended statistics. */
final class CatalogStatistics {

    private static final String QUERY = """
            SELECT s.oid, s.stxnamespace, s.stxname, s.stxrelid, s.stxkind::text AS kinds,
                   nullif(s.stxstattarget, -1) AS target, pg_catalog.pg_get_statisticsobjdef_columns(s.oid) AS elements
            FROM pg_catalog.pg_statistic_ext s
            WHERE s.stxnamespace IN ({schemas})""";

    /** What the server writes down by itself where there are expressions. */
    private static final String EXPRESSIONS = "e";

    private static final int ALL_KINDS = 3;

    private CatalogStatistics() {}

    static void tell(Catalog catalog, CatalogRelations relations, CatalogExtensions extensions, CatalogObjects objects)
            throws SQLException {
        catalog.query(QUERY, row -> {
            long id = row.getLong("oid");
            Relation table = relations.find(row.getLong("stxrelid"));
            if (table != null && !extensions.own(SystemCatalog.STATISTICS, id)) {
                objects.tell(
                        statistics(row, catalog.name(row, "stxnamespace", "stxname"), table),
                        SystemCatalog.STATISTICS,
                        id);
            }
            return true;
        });
    }

    private static WrittenObject statistics(ResultSet row, QualifiedName name, Relation table) throws SQLException {
        List<String> kinds = CatalogText.texts(row.getString("kinds")).stream()
                .filter(kind -> !kind.equals(EXPRESSIONS))
                .map(CatalogStatistics::kind)
                .toList();
        boolean isSaid = !kinds.isEmpty() && kinds.size() < ALL_KINDS;
        String target = row.getString("target");
        return new WrittenObject(
                ObjectId.of(new DatabaseObject(DatabaseObject.Kind.STATISTICS, name, null, List.of())),
                "CREATE STATISTICS " + quote(name)
                        + (isSaid ? kinds.stream().sorted().collect(Collectors.joining(", ", " (", ")")) : "")
                        + " ON " + row.getString("elements") + " FROM " + quote(table.name())
                        + (target == null ? "" : ";\nALTER STATISTICS " + quote(name) + " SET STATISTICS " + target),
                "DROP STATISTICS " + quote(name));
    }

    private static String kind(String code) {
        return switch (code) {
            case "d" -> "ndistinct";
            case "f" -> "dependencies";
            default -> "mcv";
        };
    }
}
