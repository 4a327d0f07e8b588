package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.CatalogObjects.Row;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.RolePrivileges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells who has which privileges, as far as it is not what everybody and the owner have on a new object. */
final class CatalogPrivileges {

    private static final String QUERY = """
            WITH object (catalog, id, number, actual, usual) AS (
                SELECT 1259, c.oid, 0, c.relacl,
                       pg_catalog.acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r'::"char" END, c.relowner)
                FROM pg_catalog.pg_class c WHERE c.relnamespace IN ({schemas}) AND c.relacl IS NOT NULL
                UNION ALL
                SELECT 1259, c.oid, a.attnum, a.attacl, pg_catalog.acldefault('c', c.relowner)
                FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
                WHERE c.relnamespace IN ({schemas}) AND a.attacl IS NOT NULL AND NOT a.attisdropped
                UNION ALL
                SELECT 1255, p.oid, 0, p.proacl, pg_catalog.acldefault('f', p.proowner)
                FROM pg_catalog.pg_proc p WHERE p.pronamespace IN ({schemas}) AND p.proacl IS NOT NULL
                UNION ALL
                SELECT 1247, t.oid, 0, t.typacl, pg_catalog.acldefault('T', t.typowner)
                FROM pg_catalog.pg_type t WHERE t.typnamespace IN ({schemas}) AND t.typacl IS NOT NULL
                UNION ALL
                SELECT 2615, n.oid, 0, n.nspacl, pg_catalog.acldefault('n', n.nspowner)
                FROM pg_catalog.pg_namespace n WHERE n.oid IN ({schemas}) AND n.nspacl IS NOT NULL
            )
            SELECT o.catalog, o.id, o.number, g.is_usual, g.privilege_type, g.is_grantable,
                   CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(g.grantee) END AS role
            FROM object o CROSS JOIN LATERAL (
                SELECT false AS is_usual, x.* FROM pg_catalog.aclexplode(o.actual) x
                UNION ALL
                SELECT true, x.* FROM pg_catalog.aclexplode(o.usual) x) g""";

    private final Map<Key, Privileges> found = new LinkedHashMap<>();

    private CatalogPrivileges() {}

    static void tell(Catalog catalog, CatalogObjects objects) throws SQLException {
        CatalogPrivileges privileges = new CatalogPrivileges();
        catalog.query(QUERY, row -> {
            DatabaseObject object =
                    objects.find(new Row(row.getLong("catalog"), row.getLong("id"), row.getInt("number")));
            if (object != null) {
                privileges
                        .found
                        .computeIfAbsent(new Key(object, row.getString("role")), key -> Privileges.none())
                        .add(row);
            }
            return true;
        });
        privileges.found.forEach((key, each) -> each.tell(key, objects));
    }

    private record Key(DatabaseObject object, String role) {}

    private record Privileges(Set<String> actual, Set<String> delegated, Set<String> usual) {

        static Privileges none() {
            return new Privileges(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        void add(ResultSet row) throws SQLException {
            String privilege = row.getString("privilege_type");
            if (row.getBoolean("is_usual")) {
                usual.add(privilege);
            } else {
                actual.add(privilege);
                if (row.getBoolean("is_grantable")) {
                    delegated.add(privilege);
                }
            }
        }

        void tell(Key key, CatalogObjects objects) {
            Set<String> gained = new TreeSet<>(actual);
            gained.removeAll(usual);
            Set<String> lost = new TreeSet<>(usual);
            lost.removeAll(actual);
            if (!gained.isEmpty() || !lost.isEmpty()) {
                objects.tell(new RolePrivileges(
                        key.object(), key.role(), List.copyOf(gained), List.copyOf(delegated), List.copyOf(lost)));
            }
        }
    }
}
