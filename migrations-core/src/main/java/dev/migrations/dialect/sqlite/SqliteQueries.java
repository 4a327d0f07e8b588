package dev.migrations.dialect.sqlite;

import dev.migrations.sql.SqlSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a database. */
@FunctionalInterface
interface SqliteQueries {

    /** The rows of a query as texts, null where there is none. */
    List<List<@Nullable String>> rows(String sql) throws SQLException;

    static SqliteQueries of(SqlSession session) {
        return sql -> session.query(sql, SqliteQueries::texts);
    }

    static SqliteQueries of(Connection connection) {
        return sql -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                List<List<@Nullable String>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(texts(result));
                }
                return rows;
            }
        };
    }

    private static List<@Nullable String> texts(ResultSet row) throws SQLException {
        @Nullable String[] texts = new @Nullable String[row.getMetaData().getColumnCount()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.getString(i + 1);
        }
        return Arrays.asList(texts);
    }
}
