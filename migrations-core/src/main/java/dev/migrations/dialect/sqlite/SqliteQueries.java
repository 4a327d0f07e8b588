package dev.migrations.dialect.sqlite;

import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static List<@Nullable String> texts(ResultSet row) throws SQLException {
        @Nullable String[] texts = new @Nullable String[row.getMetaData().getColumnCount()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.getString(i + 1);
        }
        return Arrays.asList(texts);
    }
}
