package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.dialect.postgresql.CatalogRelations.RelationKind;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Nullability;
import java.sql.SQLException;

/** Tells enums, domains and composite types. */
final class CatalogCreatedTypes {

    private static final String ENUMS = """
            SELECT t.oid, t.typnamespace, t.typname,
                   ARRAY(SELECT e.enumlabel FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid
                         ORDER BY e.enumsortorder)::text AS labels
            FROM pg_catalog.pg_type t WHERE t.typnamespace IN ({schemas}) AND t.typtype = 'e'""";

    private static final String DOMAINS = """
            SELECT t.oid, t.typnamespace, t.typname, t.typbasetype, t.typnotnull,
                   CASE WHEN t.typtypmod >= 0 THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) END AS type,
                   CASE WHEN t.typcollation NOT IN (0, b.typcollation) THEN t.typcollation::regcollation::text END
                       AS collation,
                   pg_catalog.pg_get_expr(t.typdefaultbin, 0) AS expression
            FROM pg_catalog.pg_type t JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
            WHERE t.typnamespace IN ({schemas}) AND t.typtype = 'd'""";

    private final Catalog catalog;

    private final CatalogExtensions extensions;

    private final CatalogObjects objects;

    CatalogCreatedTypes(Catalog catalog, CatalogExtensions extensions, CatalogObjects objects) {
        this.catalog = catalog;
        this.extensions = extensions;
        this.objects = objects;
    }

    void tellEnums() throws SQLException {
        catalog.query(ENUMS, row -> {
            long id = row.getLong("oid");
            if (!extensions.own(SystemCatalog.TYPE, id)) {
                objects.tell(
                        new EnumType(
                                catalog.name(row, "typnamespace", "typname"),
                                CatalogText.texts(row.getString("labels"))),
                        SystemCatalog.TYPE,
                        id);
            }
            return true;
        });
    }

    void tellDomains(CatalogTypes types, CatalogConstraints constraints) throws SQLException {
        catalog.query(DOMAINS, row -> {
            long id = row.getLong("oid");
            if (!extensions.own(SystemCatalog.TYPE, id)) {
                objects.tell(
                        new Domain(
                                catalog.name(row, "typnamespace", "typname"),
                                types.type(row.getLong("typbasetype"), row.getString("type")),
                                Catalog.parsed(row.getString("collation")),
                                SettledText.of(row.getString("expression")),
                                row.getBoolean("typnotnull") ? Nullability.NOT_NULL : Nullability.NULLABLE,
                                constraints.ofDomain(id)),
                        SystemCatalog.TYPE,
                        id);
            }
            return true;
        });
    }

    void tellCompositeTypes(CatalogRelations relations) {
        for (Relation relation : relations.of(RelationKind.COMPOSITE_TYPE)) {
            // Of an extension is the type; its relation is not.
            if (!extensions.own(SystemCatalog.TYPE, relation.typeId())) {
                objects.know(relation.object(), CatalogObjects.row(SystemCatalog.TYPE, relation.typeId()));
                objects.tell(compositeType(relation, relations), SystemCatalog.RELATION, relation.id());
            }
        }
    }

    private static CompositeType compositeType(Relation relation, CatalogRelations relations) {
        return new CompositeType(
                relation.name(),
                relations.columns(relation.id()).stream()
                        .map(column -> new CompositeType.Attribute(column.name(), column.type(), column.collation()))
                        .toList());
    }
}
