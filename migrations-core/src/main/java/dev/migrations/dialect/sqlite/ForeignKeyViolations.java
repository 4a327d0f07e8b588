package dev.migrations.dialect.sqlite;

import dev.migrations.error.MigrationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many rows name a row of another table that is not there. Says nothing of the rows.
 *
 * @param counts how many, by what they are told as: {@code 'book' to 'author'}
 */
record ForeignKeyViolations(Map<String, Long> counts) {

    ForeignKeyViolations {
        counts = new TreeMap<>(counts);
    }

    /** Looks at all foreign keys, also where they are not enforced. */
    static ForeignKeyViolations read(SqliteQueries queries) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (List<@Nullable String> table : referencingTables(queries)) {
            String schema = String.valueOf(table.get(0));
            String name = String.valueOf(table.get(1));
            try {
                queries.rows("SELECT \"parent\", count(*) FROM pragma_foreign_key_check(" + SqliteLiterals.quote(name)
                                + ", " + SqliteLiterals.quote(schema) + ") GROUP BY 1")
                        .forEach(row -> counts.put(
                                "'" + name + "' to '" + row.get(0) + "'", Long.valueOf(String.valueOf(row.get(1)))));
            } catch (SQLException e) {
                // A foreign key to columns that are no key cannot be looked at.
                counts.put(mismatch(e, name), 1L);
            }
        }
        return new ForeignKeyViolations(counts);
    }

    private static String mismatch(SQLException error, String table) throws SQLException {
        String said = SqliteErrors.describe(error).message();
        if (!said.toLowerCase(Locale.ROOT).startsWith("foreign key mismatch")) {
            throw error;
        }
        return "'" + table + "', whose foreign key names columns that are no key";
    }

    private static List<List<@Nullable String>> referencingTables(SqliteQueries queries) throws SQLException {
        List<List<@Nullable String>> tables = new ArrayList<>();
        for (List<@Nullable String> table : queries.rows(
                "SELECT schema, name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE"
                        + " '\\' ORDER BY 1, 2")) {
            boolean isReferencing = !queries.rows("SELECT 1 FROM pragma_foreign_key_list("
                            + SqliteLiterals.quote(String.valueOf(table.get(1))) + ", "
                            + SqliteLiterals.quote(String.valueOf(table.get(0))) + ") LIMIT 1")
                    .isEmpty();
            if (isReferencing) {
                tables.add(table);
            }
        }
        return tables;
    }

    /**
     * Refuses what there is afterwards.
     *
     * @throws MigrationException if foreign keys are violated that were not before, or by more rows
     */
    void requireNoMore(ForeignKeyViolations after) {
        List<String> more = after.counts.entrySet().stream()
                .filter(entry -> entry.getValue() > counts.getOrDefault(entry.getKey(), 0L))
                .map(Map.Entry::getKey)
                .toList();
        if (!more.isEmpty()) {
            throw new MigrationException(
                    "Foreign keys would be violated from table " + String.join(" and from table ", more) + ".",
                    "Mend the rows in the revision before. A revision that rebuilds a table does not enforce foreign keys"
                            + " meanwhile: where it relies on ON DELETE or ON UPDATE, do that in a revision and a transaction of its"
                            + " own.");
        }
    }
}
