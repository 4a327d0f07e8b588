package dev.migrations.internal.autogenerate;

import dev.migrations.op.RenameColumn;
import dev.migrations.op.RenameTable;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tables and columns that operations speak of are called in the live database, where no operation ran yet. */
final class LiveNames {

    private final Map<QualifiedName, QualifiedName> tables = new LinkedHashMap<>();

    private final Map<ColumnName, String> columns = new LinkedHashMap<>();

    private final Set<QualifiedName> created = new LinkedHashSet<>();

    private final Map<ColumnName, Column> added = new LinkedHashMap<>();

    void renamed(RenameTable operation) {
        QualifiedName live = table(operation.from());
        QualifiedName to = operation.from().sibling(operation.to());
        tables.remove(operation.from());
        tables.put(to, live);
        Map<ColumnName, String> moved = new LinkedHashMap<>();
        columns.forEach((column, name) -> {
            if (column.table().equals(operation.from())) {
                moved.put(new ColumnName(to, column.column()), name);
            }
        });
        columns.putAll(moved);
    }

    void renamed(RenameColumn operation) {
        String live = column(operation.table(), operation.from());
        columns.put(new ColumnName(operation.table(), operation.to()), live);
    }

    void created(QualifiedName table) {
        created.add(table);
    }

    void added(QualifiedName table, Column column) {
        added.put(new ColumnName(table, column.name()), column);
    }

    /** The column that is new in a table that the live database has. */
    Optional<Column> added(QualifiedName table, String column) {
        return Optional.ofNullable(added.get(new ColumnName(table, column)));
    }

    /** Whether the live database has the table, and so may have rows in it. */
    boolean isLive(QualifiedName table) {
        return !created.contains(table);
    }

    /** Whether the live database has the column of a table that it has. */
    boolean isLive(QualifiedName table, String column) {
        return isLive(table) && !added.containsKey(new ColumnName(table, column));
    }

    QualifiedName table(QualifiedName name) {
        return tables.getOrDefault(name, name);
    }

    String column(QualifiedName table, String name) {
        return columns.getOrDefault(new ColumnName(table, name), name);
    }
}
