package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.WrittenObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the event triggers that execute a function of the schemas that are read. */
final class CatalogEventTriggers {

    private static final String QUERY = """
            SELECT e.oid, e.evtname, e.evtevent, e.evtfoid, e.evtenabled, e.evttags::text AS tags
            FROM pg_catalog.pg_event_trigger e""";

    private CatalogEventTriggers() {}

    static void tell(Catalog catalog, CatalogObjects objects) throws SQLException {
        catalog.query(QUERY, row -> {
            DatabaseObject function = objects.find(CatalogObjects.row(SystemCatalog.ROUTINE, row.getLong("evtfoid")));
            if (function != null) {
                objects.tell(trigger(row, function), SystemCatalog.EVENT_TRIGGER, row.getLong("oid"));
            }
            return true;
        });
    }

    private static WrittenObject trigger(ResultSet row, DatabaseObject function) throws SQLException {
        String name = row.getString("evtname");
        List<String> tags = CatalogText.texts(row.getString("tags"));
        String state = state(row.getString("evtenabled"));
        String create = "CREATE EVENT TRIGGER " + quote(name) + " ON " + row.getString("evtevent")
                + (tags.isEmpty()
                        ? ""
                        : tags.stream()
                                .map(PostgresqlLiterals::quote)
                                .sorted()
                                .collect(Collectors.joining(", ", "\n    WHEN TAG IN (", ")")))
                + "\n    EXECUTE FUNCTION " + quote(function.name()) + "()";
        return new WrittenObject(
                ObjectId.of(new DatabaseObject(Kind.EVENT_TRIGGER, QualifiedName.of(name), null, List.of())),
                state.isEmpty() ? create : create + ";\nALTER EVENT TRIGGER " + quote(name) + state,
                "DROP EVENT TRIGGER " + quote(name));
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
