package dev.migrations.dialect.mysql;

import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The indexes of tables, those of constraints too. */
final class CatalogIndexes {

    static final String PRIMARY = "PRIMARY";

    private static final String PARTS =
            "SELECT table_schema, table_name, index_name, non_unique, column_name, collation, sub_part, index_type,"
                    + " index_comment, ";

    private final Map<QualifiedName, Map<String, IndexRow>> ofTables = new LinkedHashMap<>();

    private CatalogIndexes() {}

    /**
     * An index.
     *
     * @param name its name
     * @param isUnique whether it refuses equal rows
     * @param method its type
     * @param comment its comment; empty where it has none
     * @param elements what it is sorted by
     */
    record IndexRow(String name, boolean isUnique, String method, String comment, List<IndexElement> elements) {

        /** Whether it is on whole columns and nothing more is said of it, as those of constraints are. */
        boolean isPlain() {
            return method.equals("BTREE")
                    && comment.isEmpty()
                    && elements.stream().allMatch(element -> element.equals(IndexElement.ascending(element.value())));
        }

        List<String> columns() {
            return elements.stream().map(IndexElement::value).toList();
        }

        Index index() {
            Index index = Index.index(name, elements.toArray(IndexElement[]::new));
            if (isUnique) {
                index = index.unique();
            }
            if (!method.equals("BTREE")) {
                index = index.using(method.toLowerCase(Locale.ROOT));
            }
            return (comment.isEmpty() ? index : index.with("COMMENT", MysqlLiterals.quote(comment))).finallyNamed(name);
        }
    }

    static CatalogIndexes read(SqlSession session, CatalogNames names, MysqlServer server) throws SQLException {
        CatalogIndexes indexes = new CatalogIndexes();
        session.query(
                PARTS + server.choose("NULL", "expression") + " FROM information_schema.statistics WHERE "
                        + names.isRead("table_schema")
                        + " ORDER BY table_schema, table_name, index_name, seq_in_index",
                row -> indexes.ofTables
                        .computeIfAbsent(names.told(row.getString(1), row.getString(2)), table -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                row.getString(3),
                                name -> new IndexRow(
                                        name, number(row, 4) == 0, text(row, 8), text(row, 9), new ArrayList<>()))
                        .elements()
                        .add(element(row, names)));
        return indexes;
    }

    private static int number(ResultSet row, int column) {
        return Integer.parseInt(text(row, column));
    }

    private static String text(ResultSet row, int column) {
        try {
            String text = row.getString(column);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IndexElement element(ResultSet row, CatalogNames names) throws SQLException {
        String column = row.getString(5);
        String length = row.getString(7);
        boolean isDescending = "D".equals(row.getString(6));
        IndexElement element = element(
                column, length == null || row.getString(8).equals("SPATIAL") ? null : length, row.getString(10), names);
        return isDescending ? element.descending() : element;
    }

    private static IndexElement element(
            @Nullable String column, @Nullable String length, @Nullable String expression, CatalogNames names) {
        if (column == null) {
            return IndexElement.expression(names.expression(MysqlServer.MYSQL.plain(String.valueOf(expression))));
        }
        return length == null
                ? IndexElement.ascending(column)
                : IndexElement.expression(MysqlNames.quote(column) + "(" + length + ")");
    }

    /** By their names. */
    List<IndexRow> ofTable(QualifiedName table) {
        return List.copyOf(ofTables.getOrDefault(table, Map.of()).values());
    }
}
