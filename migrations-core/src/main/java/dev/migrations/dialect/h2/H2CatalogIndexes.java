package dev.migrations.dialect.h2;

import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells indexes, and knows those of constraints. */
final class H2CatalogIndexes {

    private static final String INDEXES = """
            SELECT INDEX_SCHEMA, INDEX_NAME, TABLE_SCHEMA, TABLE_NAME, INDEX_TYPE_NAME, NULLS_DISTINCT, IS_GENERATED, REMARKS
            FROM INFORMATION_SCHEMA.INDEXES WHERE INDEX_SCHEMA <> 'INFORMATION_SCHEMA' ORDER BY 1, 2""";

    private static final String COLUMNS = """
            SELECT INDEX_SCHEMA, INDEX_NAME, COLUMN_NAME, ORDERING_SPECIFICATION, NULL_ORDERING, IS_UNIQUE
            FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE INDEX_SCHEMA <> 'INFORMATION_SCHEMA'
            ORDER BY 1, 2, ORDINAL_POSITION""";

    private static final String NULL_ORDERING =
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'DEFAULT_NULL_ORDERING'";

    private final H2Names names;

    private final String usualNulls;

    /** By their names as they are stored. */
    private final Map<QualifiedName, List<IndexColumn>> columns = new LinkedHashMap<>();

    /** By their names as they are stored. */
    private final Map<QualifiedName, Boolean> generated = new LinkedHashMap<>();

    private final Map<QualifiedName, List<ToldIndex>> ofTables = new LinkedHashMap<>();

    private H2CatalogIndexes(H2Names names, String usualNulls) {
        this.names = names;
        this.usualNulls = usualNulls;
    }

    /**
     * An index that no constraint made.
     *
     * @param index the index
     * @param comment its comment; null where it has none
     */
    record ToldIndex(Index index, @Nullable String comment) {}

    private record IndexColumn(
            String name, boolean isDescending, @Nullable String nulls, boolean isUnique) {}

    static H2CatalogIndexes read(SqlSession session, H2Names names) throws SQLException {
        List<String> ordering = session.query(NULL_ORDERING, row -> row.getString(1));
        H2CatalogIndexes indexes = new H2CatalogIndexes(names, ordering.isEmpty() ? "LOW" : ordering.get(0));
        session.query(
                COLUMNS,
                row -> indexes.columns
                        .computeIfAbsent(id(row), index -> new ArrayList<>())
                        .add(new IndexColumn(
                                names.told(row.getString(3)),
                                row.getString(4).equals("DESC"),
                                row.getString(5),
                                row.getBoolean(6))));
        session.query(INDEXES, row -> names.isRead(row.getString(1)) && indexes.add(row));
        return indexes;
    }

    private static QualifiedName id(ResultSet row) throws SQLException {
        return new QualifiedName(row.getString(1), row.getString(2));
    }

    private boolean add(ResultSet row) throws SQLException {
        QualifiedName id = id(row);
        boolean isGenerated = row.getBoolean(7);
        generated.put(id, isGenerated);
        if (!isGenerated) {
            ofTables.computeIfAbsent(names.told(row.getString(3), row.getString(4)), table -> new ArrayList<>())
                    .add(new ToldIndex(
                            index(names.told(row.getString(2)), row, columns.getOrDefault(id, List.of())),
                            row.getString(8)));
        }
        return true;
    }

    private Index index(String name, ResultSet row, List<IndexColumn> all) throws SQLException {
        boolean isUnique = row.getString(5).equals("UNIQUE INDEX");
        IndexElement[] elements = all.stream()
                .filter(column -> !isUnique || column.isUnique())
                .map(this::element)
                .toArray(IndexElement[]::new);
        Index index = Index.index(name, elements).finallyNamed(name);
        if (row.getString(5).equals("SPATIAL INDEX")) {
            return index.using("spatial");
        }
        if (!isUnique) {
            return index;
        }
        Index unique = index.unique()
                .including(all.stream()
                        .filter(column -> !column.isUnique())
                        .map(IndexColumn::name)
                        .toArray(String[]::new));
        return "NO".equals(row.getString(6)) ? unique.nullsNotDistinct() : unique;
    }

    /** Where nulls stand is said of columns that may have some, also where it is what H2 does by itself. */
    private IndexElement element(IndexColumn column) {
        IndexElement element =
                column.isDescending() ? IndexElement.descending(column.name()) : IndexElement.ascending(column.name());
        boolean areUsuallyFirst =
                switch (usualNulls) {
                    case "LOW" -> !column.isDescending();
                    case "HIGH" -> column.isDescending();
                    default -> usualNulls.equals("FIRST");
                };
        String nulls = column.nulls();
        if (nulls == null || nulls.equals("FIRST") == areUsuallyFirst) {
            return element;
        }
        return nulls.equals("FIRST") ? element.nullsFirst() : element.nullsLast();
    }

    /** The indexes of the table that no constraint made, by their names. */
    List<ToldIndex> ofTable(QualifiedName table) {
        return ofTables.getOrDefault(table, List.of());
    }

    /** Whether a constraint made the index; its name is that which is stored. */
    boolean isGenerated(@Nullable QualifiedName index) {
        return index != null && generated.getOrDefault(index, false);
    }

    /** The columns of the index; its name is that which is stored. */
    List<String> columns(@Nullable QualifiedName index) {
        return index == null
                ? List.of()
                : columns.getOrDefault(index, List.of()).stream()
                        .map(IndexColumn::name)
                        .toList();
    }
}
