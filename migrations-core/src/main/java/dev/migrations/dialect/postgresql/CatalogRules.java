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

/** Tells rules. That which makes a view a view is the view. */
final class CatalogRules {

    private static final String VIEW = "_RETURN";

    private static final String QUERY = """
            SELECT r.oid, r.ev_class, r.rulename, r.ev_enabled,
                   CASE WHEN r.rulename <> '_RETURN' THEN pg_catalog.pg_get_ruledef(r.oid, true) END AS definition
            FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
            WHERE c.relnamespace IN ({schemas})""";

    private CatalogRules() {}

    static void tell(Catalog catalog, CatalogRelations relations, CatalogObjects objects) throws SQLException {
        catalog.query(QUERY, row -> {
            Relation relation = relations.find(row.getLong("ev_class"));
            if (relation == null) {
                return false;
            }
            if (row.getString("rulename").equals(VIEW)) {
                objects.standIn(
                        CatalogObjects.row(SystemCatalog.RULE, row.getLong("oid")),
                        CatalogObjects.row(SystemCatalog.RELATION, relation.id()));
            } else {
                objects.tell(rule(row, relation), SystemCatalog.RULE, row.getLong("oid"));
            }
            return true;
        });
    }

    private static WrittenObject rule(ResultSet row, Relation relation) throws SQLException {
        String name = row.getString("rulename");
        String state = state(row.getString("ev_enabled"));
        String definition = CatalogText.statement(SettledText.ofPresent(row.getString("definition")));
        return new WrittenObject(
                ObjectId.of(new DatabaseObject(
                        DatabaseObject.Kind.RULE, QualifiedName.of(name), relation.name(), List.of())),
                state.isEmpty()
                        ? definition
                        : definition + ";\nALTER TABLE " + quote(relation.name()) + state + " RULE " + quote(name),
                "DROP RULE " + quote(name) + " ON " + quote(relation.name()));
    }

    private static String state(String code) {
        return switch (code) {
            case "D" -> " DISABLE";
            case "R" -> " ENABLE REPLICA";
            case "A" -> " ENABLE ALWAYS";
            default -> "";
        };
    }
}
