package dev.migrations.dialect.postgresql;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.postgresql.CatalogObjects.Row;
import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All types of a database by their ids. */
final class CatalogTypes {

    private static final String QUERY = """
            SELECT t.oid, pg_catalog.format_type(t.oid, -1) AS text, t.typtype, t.typrelid,
                   CASE WHEN t.typcategory = 'A' THEN t.typelem ELSE 0 END AS element
            FROM pg_catalog.pg_type t""";

    private static final String NAMED = "edc";

    private final Map<Long, ColumnType> types = new HashMap<>();

    private CatalogTypes() {}

    static CatalogTypes read(Catalog catalog, CatalogObjects objects) throws SQLException {
        CatalogTypes types = new CatalogTypes();
        List<Type> arrays = new ArrayList<>();
        catalog.query(QUERY, row -> {
            Type type = new Type(
                    row.getLong("oid"),
                    row.getString("text"),
                    NAMED.contains(row.getString("typtype")),
                    row.getLong("typrelid"),
                    row.getLong("element"));
            if (type.element() != 0 && type.text().endsWith("[]")) {
                arrays.add(type);
            } else {
                types.types.put(type.id(), type.columnType());
            }
            type.standIn(objects);
            return type;
        });
        for (Type array : arrays) {
            ColumnType element = types.types.get(array.element());
            types.types.put(array.id(), element == null ? array.columnType() : new ArrayType(element));
        }
        return types;
    }

    /**
     * The type.
     *
     * @param text what the server writes for it with its arguments; null where it has none
     */
    ColumnType type(long id, @Nullable String text) {
        return text == null ? requireNonNull(types.get(id), "type") : PostgresqlTypeNames.parse(text);
    }

    private record Type(long id, String text, boolean isNamed, long relation, long element) {

        ColumnType columnType() {
            return isNamed ? new NamedType(QualifiedName.parse(text)) : PostgresqlTypeNames.parse(text);
        }

        /** What needs the rows of a table as a type needs the table, what needs an array its element. */
        void standIn(CatalogObjects objects) {
            Row row = CatalogObjects.row(SystemCatalog.TYPE, id);
            if (relation != 0) {
                objects.standIn(row, CatalogObjects.row(SystemCatalog.RELATION, relation));
            } else if (element != 0) {
                objects.standIn(row, CatalogObjects.row(SystemCatalog.TYPE, element));
            }
        }
    }
}
