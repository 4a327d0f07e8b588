package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.sqlite.SqliteCatalog.StoredObject;
import dev.migrations.error.MigrationException;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite says is wrong in views and triggers. It keeps their texts as they were written, and says so of views only when
 * a table is renamed, and of triggers only when they are to work.
 *
 * @param messages what it says, in order
 */
record BrokenObjects(List<String> messages) {

    BrokenObjects {
        messages = List.copyOf(messages);
    }

    /** Looks at all views and triggers; changes nothing. */
    static BrokenObjects read(SqlSession session, SqliteCatalog catalog) throws SQLException {
        List<String> messages = new ArrayList<>();
        session.execute("SAVEPOINT migrations_look");
        try {
            session.execute("PRAGMA legacy_alter_table = OFF");
            session.execute("CREATE TABLE migrations_look (one int)");
            note(session, "ALTER TABLE migrations_look RENAME TO migrations_look_again", messages);
            for (QualifiedName table : withTriggers(catalog)) {
                for (String statement : statementsOn(session, table)) {
                    note(session, "EXPLAIN " + statement, messages);
                }
            }
        } finally {
            session.execute("ROLLBACK TO migrations_look");
            session.execute("RELEASE migrations_look");
        }
        return new BrokenObjects(messages);
    }

    private static Set<QualifiedName> withTriggers(SqliteCatalog catalog) {
        Set<QualifiedName> tables = new LinkedHashSet<>();
        for (StoredObject object : catalog.objects()) {
            if (object.type().equals("trigger") && !object.schema().equals("temp")) {
                tables.add(new QualifiedName(object.schema(), object.table()));
            }
        }
        return tables;
    }

    private static List<String> statementsOn(SqlSession session, QualifiedName table) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (List<@Nullable String> row : SqliteQueries.of(session)
                .rows("PRAGMA " + SqliteText.quote(String.valueOf(table.schema())) + ".table_info("
                        + SqliteText.quote(table.name()) + ")")) {
            String column = SqliteText.quote(String.valueOf(row.get(1)));
            columns.add(column + " = " + column);
        }
        String name = SqliteText.quote(table);
        return List.of(
                "INSERT INTO " + name + " DEFAULT VALUES",
                "UPDATE " + name + " SET " + String.join(", ", columns),
                "DELETE FROM " + name);
    }

    private static void note(SqlSession session, String sql, List<String> messages) throws SQLException {
        try {
            session.execute(sql);
        } catch (SQLException e) {
            String said = SqliteErrors.describe(e).message();
            if (!said.endsWith("(SQLITE_ERROR)")) {
                throw e;
            }
            messages.add(said.replace(" (SQLITE_ERROR)", ""));
        }
    }

    /**
     * Refuses what there is afterwards.
     *
     * @throws MigrationException if something is wrong that was not before
     */
    void requireNoMore(BrokenObjects after) {
        List<String> more = after.messages.stream()
                .filter(message -> !messages.contains(message))
                .distinct()
                .toList();
        if (!more.isEmpty()) {
            throw new MigrationException(
                    "A view or a trigger does not work afterwards: " + String.join("; ", more) + ".",
                    "Drop it before, and create it again afterwards.");
        }
    }
}
