package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.WrittenObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which privileges roles get on what others will create in a schema. Those of the home are not told: there are no
 * words for them without its name.
 */
final class CatalogDefaultPrivileges {

    private static final String QUERY = """
            SELECT d.defaclnamespace, d.defaclobjtype, quote_ident(pg_catalog.pg_get_userbyid(d.defaclrole)) AS creator,
                   CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_catalog.pg_get_userbyid(g.grantee)) END AS role,
                   g.is_grantable,
                   string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type COLLATE "C") AS privileges
            FROM pg_catalog.pg_default_acl d CROSS JOIN LATERAL pg_catalog.aclexplode(d.defaclacl) g
            WHERE d.defaclnamespace IN ({schemas})
            GROUP BY 1, 2, 3, 4, 5
            ORDER BY 4, 5""";

    private CatalogDefaultPrivileges() {}

    static void tell(Catalog catalog, CatalogObjects objects) throws SQLException {
        Map<Long, String> others = catalog.others();
        Map<String, List<Grant>> grants = new TreeMap<>();
        catalog.query(QUERY, row -> {
            String schema = others.get(row.getLong("defaclnamespace"));
            if (schema != null) {
                Grant grant = new Grant(
                        schema,
                        row.getString("creator"),
                        objectsOf(row.getString("defaclobjtype")),
                        row.getString("role"),
                        row.getString("privileges"),
                        row.getBoolean("is_grantable"));
                grants.computeIfAbsent(grant.where(), where -> new ArrayList<>())
                        .add(grant);
            }
            return true;
        });
        grants.values().forEach(each -> objects.tell(written(each)));
    }

    private static String objectsOf(String code) {
        return switch (code) {
            case "S" -> "SEQUENCES";
            case "f" -> "FUNCTIONS";
            case "T" -> "TYPES";
            default -> "TABLES";
        };
    }

    private static WrittenObject written(List<Grant> grants) {
        Grant first = grants.get(0);
        return new WrittenObject(
                new ObjectId(
                        new DatabaseObject(Kind.SCHEMA, QualifiedName.of(first.schema()), null, List.of()),
                        ObjectId.Aspect.DEFAULT_PRIVILEGES,
                        first.creator() + " " + first.objects()),
                String.join(";\n", grants.stream().map(Grant::given).toList()),
                String.join(";\n", grants.stream().map(Grant::taken).toList()));
    }

    private record Grant(
            String schema, String creator, String objects, String role, String privileges, boolean isDelegated) {

        String where() {
            return "ALTER DEFAULT PRIVILEGES FOR ROLE " + creator + " IN SCHEMA " + quote(schema) + " " + objects;
        }

        String given() {
            return statement("GRANT ") + " TO " + role + (isDelegated ? " WITH GRANT OPTION" : "");
        }

        String taken() {
            return statement("REVOKE ") + " FROM " + role;
        }

        private String statement(String verb) {
            return "ALTER DEFAULT PRIVILEGES FOR ROLE " + creator + " IN SCHEMA " + quote(schema) + " " + verb
                    + privileges + " ON " + objects;
        }
    }
}
