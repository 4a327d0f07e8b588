package dev.migrations.dialect.mysql;

import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells how the rows of tables are spread over partitions. */
final class CatalogPartitions {

    private static final String PARTITIONS =
            "SELECT table_schema, table_name, partition_name, partition_method, partition_expression,"
                    + " partition_description, subpartition_name, subpartition_method, subpartition_expression"
                    + " FROM information_schema.partitions WHERE partition_name IS NOT NULL AND ";

    private final Map<QualifiedName, List<Row>> ofTables = new LinkedHashMap<>();

    private final CatalogNames names;

    private CatalogPartitions(CatalogNames names) {
        this.names = names;
    }

    private record Row(
            String name,
            String method,
            @Nullable String expression,
            @Nullable String values,
            @Nullable String partOfIt,
            @Nullable String methodOfParts,
            @Nullable String expressionOfParts) {}

    static CatalogPartitions read(SqlSession session, CatalogNames names) throws SQLException {
        CatalogPartitions partitions = new CatalogPartitions(names);
        session.query(
                PARTITIONS + names.isRead("table_schema")
                        + " ORDER BY table_schema, table_name, partition_ordinal_position,"
                        + " subpartition_ordinal_position",
                row -> partitions
                        .ofTables
                        .computeIfAbsent(names.told(row.getString(1), row.getString(2)), table -> new ArrayList<>())
                        .add(row(row)));
        return partitions;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    /** What stands behind {@code PARTITION BY}; empty where the table has no partitions. */
    Optional<String> ofTable(QualifiedName table) {
        List<Row> rows = ofTables.getOrDefault(table, List.of());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.get(0);
        List<String> partitions = rows.stream().map(Row::name).distinct().toList();
        String by = by(first.method(), first.expression());
        String parts = first.methodOfParts() == null
                ? ""
                : " SUBPARTITION BY " + by(first.methodOfParts(), first.expressionOfParts()) + " SUBPARTITIONS "
                        + rows.stream()
                                .filter(row -> row.name().equals(first.name()))
                                .map(Row::partOfIt)
                                .filter(Objects::nonNull)
                                .count();
        return Optional.of(
                first.values() == null
                        ? by + parts + " PARTITIONS " + partitions.size()
                        : by
                                + parts
                                + partitions.stream()
                                        .map(name -> named(rows, name))
                                        .collect(Collectors.joining(", ", " (", ")")));
    }

    private String by(String method, @Nullable String expression) {
        return method + " (" + (expression == null ? "" : names.text(expression)) + ")";
    }

    private static String named(List<Row> rows, String name) {
        Row row = rows.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        String values = String.valueOf(row.values());
        String range = values.equals("MAXVALUE") && !row.method().contains("COLUMNS") ? values : "(" + values + ")";
        String list = values.equals("DEFAULT") ? "DEFAULT" : "VALUES IN (" + values + ")";
        return "PARTITION " + MysqlNames.quote(name) + " "
                + (row.method().startsWith("RANGE") ? "VALUES LESS THAN " + range : list);
    }
}
