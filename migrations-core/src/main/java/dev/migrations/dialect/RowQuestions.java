package dev.migrations.dialect;

import static java.util.stream.Collectors.joining;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Queries that find out what a change would do to the rows of a table: each counts rows, in one row of one column. In standard
 * SQL; stateless and thread-safe.
 */
public final class RowQuestions {

    private final Function<String, String> quote;

    private final Function<ColumnType, Optional<String>> types;

    /**
     * Questions in the words of one database.
     *
     * @param quote makes an identifier out of a name
     * @param types the type as it stands in a cast; empty where casts are not asked about
     */
    public RowQuestions(Function<String, String> quote, Function<ColumnType, Optional<String>> types) {
        this.quote = quote;
        this.types = types;
    }

    /** How many rows there are. */
    public String rows(QualifiedName table) {
        return "SELECT count(*) FROM " + name(table);
    }

    /** How many rows have a value in the column. */
    public String values(QualifiedName table, String column) {
        return "SELECT count(" + quote.apply(column) + ") FROM " + name(table);
    }

    /** How many rows have no value in the column. */
    public String nulls(QualifiedName table, String column) {
        return rows(table) + " WHERE " + quote.apply(column) + " IS NULL";
    }

    /** How many texts of the column are longer. */
    public String longer(QualifiedName table, String column, int characters) {
        return rows(table) + " WHERE char_length(" + quote.apply(column) + ") > " + characters;
    }

    /**
     * How many values of the column are others after they were cast and cast back; fails where one cannot be cast. Empty
     * where that cannot be asked.
     */
    public Optional<String> changedByCast(QualifiedName table, String column, ColumnType from, ColumnType to) {
        String value = quote.apply(column);
        return types.apply(from)
                .flatMap(before -> types.apply(to)
                        .map(after -> rows(table) + " WHERE " + value + " IS NOT NULL AND CAST(CAST(" + value + " AS "
                                + after + ") AS " + before + ") <> " + value));
    }

    /**
     * How many combinations of values there are more than once, without those that have a null.
     *
     * @param where the condition of the rows that are looked at; null for all
     */
    public String duplicates(QualifiedName table, List<String> columns, @Nullable String where) {
        String list = columns.stream().map(quote).collect(joining(", "));
        String present = columns.stream()
                .map(column -> quote.apply(column) + " IS NOT NULL")
                .collect(joining(" AND "));
        return "SELECT count(*) FROM (SELECT 1 FROM " + name(table) + " WHERE " + present
                + (where == null ? "" : " AND (" + where + ")") + " GROUP BY " + list
                + " HAVING count(*) > 1) AS duplicates";
    }

    /**
     * How many rows refer to a row that is not there.
     *
     * @param targetColumns the columns that are referred to, as many as there are columns
     */
    public String orphans(QualifiedName table, List<String> columns, QualifiedName target, List<String> targetColumns) {
        String present = columns.stream()
                .map(column -> "referring." + quote.apply(column) + " IS NOT NULL")
                .collect(joining(" AND "));
        String same = IntStream.range(0, columns.size())
                .mapToObj(i ->
                        "referred." + quote.apply(targetColumns.get(i)) + " = referring." + quote.apply(columns.get(i)))
                .collect(joining(" AND "));
        return "SELECT count(*) FROM " + name(table) + " AS referring WHERE " + present
                + " AND NOT EXISTS (SELECT 1 FROM " + name(target) + " AS referred WHERE " + same + ")";
    }

    /** How many values of the column are none of these. */
    public String outside(QualifiedName table, String column, List<String> values) {
        String list = values.stream()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(joining(", "));
        return rows(table) + " WHERE CAST(" + quote.apply(column) + " AS varchar(1000)) NOT IN (" + list + ")";
    }

    /** How many rows do not fulfil the condition. */
    public String violations(QualifiedName table, String condition) {
        return rows(table) + " WHERE NOT (" + condition + ")";
    }

    private String name(QualifiedName name) {
        String schema = name.schema();
        return (schema == null ? "" : quote.apply(schema) + ".") + quote.apply(name.name());
    }
}
