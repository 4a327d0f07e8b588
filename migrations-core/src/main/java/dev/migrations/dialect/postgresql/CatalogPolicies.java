package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.schema.Policy;
import dev.migrations.schema.Policy.Command;
import dev.migrations.schema.Policy.Effect;
import java.sql.SQLException;

/** Tells the policies of tables. */
final class CatalogPolicies {

    private static final String QUERY = """
            SELECT p.oid, p.polrelid, p.polname, p.polcmd, p.polpermissive,
                   ARRAY(SELECT quote_ident(r.rolname) FROM pg_catalog.pg_roles r WHERE r.oid = ANY (p.polroles)
                         ORDER BY r.rolname COLLATE "C")::text AS roles,
                   pg_catalog.pg_get_expr(p.polqual, p.polrelid, true) AS condition,
                   pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid, true) AS checked
            FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
            WHERE c.relnamespace IN ({schemas})""";

    private CatalogPolicies() {}

    static void tell(Catalog catalog, CatalogRelations relations, CatalogObjects objects) throws SQLException {
        catalog.query(QUERY, row -> {
            Relation table = relations.find(row.getLong("polrelid"));
            if (table != null) {
                objects.tell(
                        new Policy(
                                row.getString("polname"),
                                table.name(),
                                row.getBoolean("polpermissive") ? Effect.PERMISSIVE : Effect.RESTRICTIVE,
                                command(row.getString("polcmd")),
                                CatalogText.texts(row.getString("roles")),
                                SettledText.of(row.getString("condition")),
                                SettledText.of(row.getString("checked"))),
                        SystemCatalog.POLICY,
                        row.getLong("oid"));
            }
            return true;
        });
    }

    private static Command command(String code) {
        return switch (code) {
            case "r" -> Command.SELECT;
            case "a" -> Command.INSERT;
            case "w" -> Command.UPDATE;
            case "d" -> Command.DELETE;
            default -> Command.ALL;
        };
    }
}
