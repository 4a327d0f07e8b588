package dev.migrations.dialect.sqlite;

import dev.migrations.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the databases of a connection hold, as their own texts. Immutable.
 *
 * @param objects tables, indexes, views and triggers, those of a database in the order of their creation
 * @param shadows the tables that virtual tables keep their rows in
 * @param analyzed the tables that statistics were gathered of
 */
record SqliteCatalog(List<StoredObject> objects, List<QualifiedName> shadows, List<QualifiedName> analyzed) {

    SqliteCatalog {
        objects = List.copyOf(objects);
        shadows = List.copyOf(shadows);
        analyzed = List.copyOf(analyzed);
    }

    /**
     * One object.
     *
     * @param schema the database that it is in
     * @param type {@code table}, {@code index}, {@code view} or {@code trigger}
     * @param name its name
     * @param table the name of the table that it belongs to
     * @param sql what created it; null where that was a constraint
     */
    record StoredObject(
            String schema,
            String type,
            String name,
            String table,
            @Nullable String sql) {

        boolean is(String otherType, String otherName) {
            return type.equals(otherType) && name.equalsIgnoreCase(otherName);
        }

        /** What created it. */
        String requiredSql() {
            if (sql == null) {
                throw new IllegalStateException(type + " '" + name + "' has no text");
            }
            return sql;
        }

        /** What creates it again, in the database that it is in. */
        String recreation(String prefix) {
            String text = requiredSql();
            SqliteTokens tokens = SqliteTokens.of(text);
            int place = 1;
            while (!tokens.is(place, type)) {
                place++;
            }
            int begin = tokens.begin(place + 1);
            return text.substring(0, begin) + prefix + text.substring(begin);
        }
    }

    /** Reads everything that the connection sees. */
    static SqliteCatalog read(SqliteQueries queries) throws SQLException {
        List<StoredObject> objects = new ArrayList<>();
        List<QualifiedName> analyzed = new ArrayList<>();
        for (List<@Nullable String> database : queries.rows("PRAGMA database_list")) {
            String schema = String.valueOf(database.get(1));
            String prefix = SqliteText.quote(schema) + ".";
            for (List<@Nullable String> row :
                    queries.rows("SELECT type, name, tbl_name, sql FROM " + prefix + "sqlite_schema ORDER BY rowid")) {
                objects.add(new StoredObject(
                        schema,
                        String.valueOf(row.get(0)),
                        String.valueOf(row.get(1)),
                        String.valueOf(row.get(2)),
                        row.get(3)));
            }
            if (objects.stream()
                    .anyMatch(object -> object.schema().equals(schema) && object.is("table", "sqlite_stat1"))) {
                queries.rows("SELECT DISTINCT tbl FROM " + prefix + "sqlite_stat1 ORDER BY 1")
                        .forEach(row -> analyzed.add(new QualifiedName(schema, String.valueOf(row.get(0)))));
            }
        }
        List<QualifiedName> shadows =
                queries.rows("SELECT schema, name FROM pragma_table_list WHERE type = 'shadow' ORDER BY 1, 2").stream()
                        .map(row -> new QualifiedName(row.get(0), String.valueOf(row.get(1))))
                        .toList();
        return new SqliteCatalog(objects, shadows, analyzed);
    }

    /** The object under the name; where it names no database, those are looked at in SQLite's order. */
    Optional<StoredObject> find(String type, QualifiedName name) {
        return objects.stream()
                .filter(object -> object.is(type, name.name()) && isIn(name.schema(), object))
                .min(Comparator.comparingInt(object -> object.schema().equals("temp") ? 0 : 1));
    }

    private static boolean isIn(@Nullable String schema, StoredObject object) {
        return schema == null || schema.equalsIgnoreCase(object.schema());
    }

    /** The indexes of a table that were created by a statement, or its triggers, also those that are temporary. */
    List<StoredObject> of(String type, StoredObject table) {
        return objects.stream()
                .filter(object -> object.type().equals(type)
                        && object.sql() != null
                        && object.table().equalsIgnoreCase(table.name())
                        && (object.schema().equals(table.schema())
                                || (object.schema().equals("temp") && type.equals("trigger"))))
                .toList();
    }

    /** A name that nothing in the database of the object has. */
    String freeName(StoredObject beside) {
        String name = "migrations_" + beside.name();
        for (int number = 2; isTaken(beside.schema(), name); number++) {
            name = "migrations_" + number + "_" + beside.name();
        }
        return name;
    }

    private boolean isTaken(String schema, String name) {
        return objects.stream()
                .anyMatch(object ->
                        object.schema().equals(schema) && object.name().equalsIgnoreCase(name));
    }
}
