package dev.migrations.contract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What queries answer, as text. */
final class Rows {

    private Rows() {}

    /** One line for each row: its columns in order, separated by {@code |}. */
    static List<String> of(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(text(rows, i));
                }
                lines.add(String.join(" | ", values));
            }
            return lines;
        }
    }

    /**
     * One line for each row of a table: its columns by name, wherever they stand in the table, but for those that are null.
     *
     * @param table its name, as it is written in SQL
     * @param leftOut columns that are left out, each with its table: {@code table.column}
     */
    static List<String> ofTable(Connection connection, String table, Set<String> leftOut) throws SQLException {
        return ofTable(connection, table, "TRUE", leftOut);
    }

    /** As {@link #ofTable(Connection, String, Set)}, of the rows that meet the condition. */
    static List<String> ofTable(Connection connection, String table, String condition, Set<String> leftOut)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " WHERE " + condition)) {
            List<String> lines = new ArrayList<>();
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                Map<String, String> values = new TreeMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String column = columns.getColumnLabel(i);
                    if (!leftOut.contains(table + "." + column) && rows.getObject(i) != null) {
                        values.put(column, text(rows, i));
                    }
                }
                lines.add(table + " " + values);
            }
            return lines;
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(rows.getString(column));
    }
}
