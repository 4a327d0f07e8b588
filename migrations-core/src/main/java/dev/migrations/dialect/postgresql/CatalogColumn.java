package dev.migrations.dialect.postgresql;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column as the catalog has it.
 *
 * @param number its number in its relation
 * @param name its name
 * @param type its type
 * @param isNotNull whether it may not be null
 * @param identity {@code a} or {@code d} where the database numbers its rows, else empty
 * @param generated {@code s} or {@code v} where it is computed, else empty
 * @param isLocal whether it is not only inherited
 * @param expression its default or what it is computed from; null where there is none
 * @param collation its collation; null for that of its type
 * @param collationId the id of its collation
 * @param storage how its values are stored; null where its type has it so
 * @param compression how its values are compressed; empty where it is not said
 * @param statistics how finely its values are counted; null where it is not said
 */
record CatalogColumn(
        int number,
        String name,
        ColumnType type,
        boolean isNotNull,
        String identity,
        String generated,
        boolean isLocal,
        @Nullable String expression,
        @Nullable QualifiedName collation,
        long collationId,
        @Nullable String storage,
        String compression,
        @Nullable Integer statistics) {

    private static final int UNSAID = -1;

    static CatalogColumn of(ResultSet row, CatalogTypes types) throws SQLException {
        String statistics = row.getString("attstattarget");
        return new CatalogColumn(
                row.getInt("attnum"),
                row.getString("attname"),
                types.type(row.getLong("atttypid"), row.getString("type")),
                row.getBoolean("attnotnull"),
                row.getString("attidentity"),
                row.getString("attgenerated"),
                row.getBoolean("attislocal"),
                SettledText.of(row.getString("expression")),
                Catalog.parsed(row.getString("collation")),
                row.getLong("attcollation"),
                row.getString("storage"),
                row.getString("attcompression"),
                statistics == null || Integer.parseInt(statistics) == UNSAID ? null : Integer.valueOf(statistics));
    }

    /** Whether it has a default, rather than being computed. */
    boolean hasDefault() {
        return expression != null && generated.isEmpty();
    }
}
