package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.CatalogObjects.Row;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables, views, composite types and sequences of the schemas that are read, with their columns. */
final class CatalogRelations {

    private static final String QUERY = """
            SELECT c.oid, c.relnamespace, c.relname, c.relkind, c.reltype, c.relpersistence, c.relispartition, c.relrowsecurity,
                   c.relforcerowsecurity, c.relispopulated, c.reloptions::text AS options,
                   toast.reloptions::text AS toast_options,
                   nullif(m.amname, current_setting('default_table_access_method')) AS method, s.spcname,
                   CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS partition_key,
                   CASE WHEN c.relispartition THEN pg_catalog.pg_get_expr(c.relpartbound, c.oid) END AS bounds,
                   CASE WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid, true) END AS query,
                   nullif(pg_catalog.pg_get_userbyid(c.relowner), current_user) AS owner
            FROM pg_catalog.pg_class c
            LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
            LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
            LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
            WHERE c.relnamespace IN ({schemas}) AND c.relkind IN ('r', 'p', 'v', 'm', 'c', 'S')""";

    private static final String COLUMNS = """
            SELECT a.attrelid, a.attnum, a.attname, a.atttypid, {not_null} AS attnotnull, a.attidentity, a.attgenerated,
                   a.attislocal, a.attcollation,
                   CASE WHEN a.atttypmod >= 0 THEN pg_catalog.format_type(a.atttypid, a.atttypmod) END AS type,
                   pg_catalog.pg_get_expr(d.adbin, d.adrelid, a.attgenerated <> '') AS expression, d.oid AS default_id,
                   CASE WHEN a.attcollation NOT IN (0, t.typcollation) THEN a.attcollation::regcollation::text END
                       AS collation,
                   nullif(a.attstorage, t.typstorage) AS storage, a.attcompression, a.attstattarget
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_catalog.pg_attrdef d ON a.atthasdef AND d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE c.relnamespace IN ({schemas}) AND c.relkind IN ('r', 'p', 'v', 'm', 'c')
              AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attrelid, a.attnum""";

    /** One that is not validated is told as a constraint, and the column as one that may be null. */
    private static final String NOT_NULL = """
            a.attnotnull AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint n WHERE n.conrelid = a.attrelid
                AND n.contype = 'n' AND NOT n.convalidated AND n.conkey[1] = a.attnum)""";

    private final Map<Long, Relation> relations = new LinkedHashMap<>();

    private final Map<Long, Map<Integer, CatalogColumn>> columns = new LinkedHashMap<>();

    private CatalogRelations() {}

    static CatalogRelations read(
            Catalog catalog, CatalogTypes types, CatalogExtensions extensions, CatalogObjects objects)
            throws SQLException {
        CatalogRelations found = new CatalogRelations();
        catalog.query(QUERY, row -> {
            Relation relation = relation(catalog, row);
            if (!extensions.own(SystemCatalog.RELATION, relation.id())) {
                found.relations.put(relation.id(), relation);
            }
            return relation;
        });
        catalog.query(COLUMNS.replace("{not_null}", catalog.since(18, NOT_NULL, "a.attnotnull")), row -> {
            Relation relation = found.relations.get(row.getLong("attrelid"));
            if (relation != null) {
                found.add(relation, CatalogColumn.of(row, types), row.getLong("default_id"), objects);
            }
            return true;
        });
        return found;
    }

    private void add(Relation relation, CatalogColumn column, long defaultId, CatalogObjects objects) {
        Row row = new Row(SystemCatalog.RELATION.id(), relation.id(), column.number());
        columns.computeIfAbsent(relation.id(), id -> new LinkedHashMap<>()).put(column.number(), column);
        objects.know(DatabaseObject.of(new ColumnName(relation.name(), column.name())), row);
        if (defaultId != 0) {
            objects.standIn(CatalogObjects.row(SystemCatalog.DEFAULT, defaultId), row);
        }
    }

    private static Relation relation(Catalog catalog, ResultSet row) throws SQLException {
        return new Relation(
                row.getLong("oid"),
                row.getLong("reltype"),
                catalog.name(row, "relnamespace", "relname"),
                RelationKind.of(row.getString("relkind")),
                row.getString("relpersistence").equals("u"),
                row.getBoolean("relispartition"),
                row.getBoolean("relrowsecurity"),
                row.getBoolean("relforcerowsecurity"),
                row.getBoolean("relispopulated"),
                row.getString("options"),
                row.getString("toast_options"),
                row.getString("method"),
                row.getString("spcname"),
                row.getString("partition_key"),
                row.getString("bounds"),
                SettledText.of(row.getString("query")),
                row.getString("owner"));
    }

    /** Those of the kinds. */
    List<Relation> of(RelationKind... kinds) {
        List<RelationKind> wanted = List.of(kinds);
        return relations.values().stream()
                .filter(relation -> wanted.contains(relation.kind()))
                .toList();
    }

    /** The relation; null where it is none of those that are read. */
    @Nullable
    Relation find(long id) {
        return relations.get(id);
    }

    List<CatalogColumn> columns(long relation) {
        return List.copyOf(columns.getOrDefault(relation, Map.of()).values());
    }

    @Nullable
    CatalogColumn column(long relation, int number) {
        return columns.getOrDefault(relation, Map.of()).get(number);
    }

    /** The names of the columns of those numbers, in their order. */
    List<String> names(long relation, List<Long> numbers) {
        Map<Integer, CatalogColumn> all = columns.getOrDefault(relation, Map.of());
        return numbers.stream()
                .flatMap(number -> Stream.ofNullable(all.get(number.intValue())))
                .map(CatalogColumn::name)
                .toList();
    }

    /** What a relation is. */
    enum RelationKind {
        TABLE(DatabaseObject.Kind.TABLE),
        PARTITIONED_TABLE(DatabaseObject.Kind.TABLE),
        VIEW(DatabaseObject.Kind.VIEW),
        MATERIALIZED_VIEW(DatabaseObject.Kind.MATERIALIZED_VIEW),
        COMPOSITE_TYPE(DatabaseObject.Kind.TYPE),
        SEQUENCE(DatabaseObject.Kind.SEQUENCE);

        private final DatabaseObject.Kind kind;

        RelationKind(DatabaseObject.Kind kind) {
            this.kind = kind;
        }

        private static RelationKind of(String code) {
            return switch (code) {
                case "r" -> TABLE;
                case "p" -> PARTITIONED_TABLE;
                case "v" -> VIEW;
                case "m" -> MATERIALIZED_VIEW;
                case "c" -> COMPOSITE_TYPE;
                default -> SEQUENCE;
            };
        }
    }

    /**
     * A relation.
     *
     * @param id its id
     * @param typeId the id of the type of its rows; 0 where there is none
     * @param name its name
     * @param kind what it is
     * @param isUnlogged whether it is empty after a crash
     * @param isPartition whether it is a partition of another one
     * @param hasRowSecurity whether its policies are looked at
     * @param forcesRowSecurity whether its owner is subject to them too
     * @param isPopulated whether a materialized view is filled
     * @param options its storage parameters, as an array
     * @param toastOptions those of where its large values are, as an array
     * @param method its access method; null for the usual one
     * @param tablespace its tablespace; null for that of the database
     * @param partitionKey how its rows are spread over partitions
     * @param bounds which rows of another table it has
     * @param query the query of a view
     * @param owner its owner; null for the current user
     */
    record Relation(
            long id,
            long typeId,
            QualifiedName name,
            RelationKind kind,
            boolean isUnlogged,
            boolean isPartition,
            boolean hasRowSecurity,
            boolean forcesRowSecurity,
            boolean isPopulated,
            @Nullable String options,
            @Nullable String toastOptions,
            @Nullable String method,
            @Nullable String tablespace,
            @Nullable String partitionKey,
            @Nullable String bounds,
            @Nullable String query,
            @Nullable String owner) {

        boolean isTable() {
            return kind == RelationKind.TABLE || kind == RelationKind.PARTITIONED_TABLE;
        }

        DatabaseObject object() {
            return new DatabaseObject(kind.kind, name, null, List.of());
        }
    }
}
