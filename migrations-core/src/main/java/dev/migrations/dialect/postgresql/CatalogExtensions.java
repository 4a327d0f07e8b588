package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.CatalogObjects.Row;
import dev.migrations.schema.Extension;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The extensions of a database, and which objects belong to one. */
final class CatalogExtensions {

    /** An extension whose objects the reading finds without their schema is told without it. */
    private static final String QUERY = """
            SELECT e.oid, e.extname,
                   CASE WHEN n.nspname <> ALL (pg_catalog.current_schemas(true)) THEN {schema} END AS schema
            FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
            WHERE e.extname <> 'plpgsql'""";

    private static final String MEMBERS =
            "SELECT d.classid, d.objid, d.refobjid FROM pg_catalog.pg_depend d WHERE d.deptype = 'e'";

    private final Set<Row> members = new HashSet<>();

    private CatalogExtensions() {}

    static CatalogExtensions read(Catalog catalog, CatalogObjects objects) throws SQLException {
        catalog.query(QUERY.replace("{schema}", HiddenSchemas.NAME), row -> {
            Extension extension = new Extension(row.getString("extname"), row.getString("schema"), null);
            objects.tell(extension, SystemCatalog.EXTENSION, row.getLong("oid"));
            return extension;
        });
        CatalogExtensions extensions = new CatalogExtensions();
        catalog.query(MEMBERS, row -> {
            Row member = new Row(row.getLong("classid"), row.getLong("objid"), 0);
            objects.standIn(member, CatalogObjects.row(SystemCatalog.EXTENSION, row.getLong("refobjid")));
            return extensions.members.add(member);
        });
        return extensions;
    }

    /** Whether the object belongs to one of them. */
    boolean own(SystemCatalog catalog, long id) {
        return members.contains(CatalogObjects.row(catalog, id));
    }
}
