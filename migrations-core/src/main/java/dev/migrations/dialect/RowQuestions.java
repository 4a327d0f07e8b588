package dev.migrations.dialect;

import static java.util.stream.Collectors.joining;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Queries that find out what a change would do to the rows of a table: each counts rows, in one row of one column. In standard
 * SQL; stateless and thread-safe.
 */
public final class RowQuestions {

    private final Function<String, String> quote;

    private final Function<ColumnType, Optional<String>> types;

    private final Function<QualifiedName, Optional<String>> lastNumbers;

    /**
     * Questions in the words of one database.
     *
     * @param quote makes an identifier out of a name
     * @param types the type as it stands in a cast; empty where casts are not asked about
     * @param lastNumbers the query for the number that a sequence gave last; empty where that is not asked about
     */
    public RowQuestions(
            Function<String, String> quote,
            Function<ColumnType, Optional<String>> types,
            Function<QualifiedName, Optional<String>> lastNumbers) {
        this.quote = quote;
        this.types = types;
        this.lastNumbers = lastNumbers;
    }

    /** Which number the sequence gave last; empty where that cannot be asked. */
    public Optional<String> lastNumber(QualifiedName sequence) {
        return lastNumbers.apply(sequence);
    }

    /** The statement that gives a value to the rows that have none, with dots where whoever completes it says which. */
    public String fill(QualifiedName table, String column) {
        String name = quote.apply(column);
        return "UPDATE " + name(table) + " SET " + name + " = ... WHERE " + name + " IS NULL;";
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
     * How many combinations of values there are more than once.
     *
     * @param elements columns and expressions; where there are none, all rows are equal
     * @param nulls whether a combination that has a null is equal to another one; it is not counted else
     * @param where the condition of the rows that are looked at; null for all
     */
    public String duplicates(
            QualifiedName table, List<IndexElement> elements, NullsDistinctness nulls, @Nullable String where) {
        Stream<String> present =
                switch (nulls) {
                    case DISTINCT -> elements.stream().map(element -> text(element) + " IS NOT NULL");
                    case NOT_DISTINCT -> Stream.empty();
                };
        String conditions = Stream.concat(present, where == null ? Stream.of() : Stream.of("(" + where + ")"))
                .collect(joining(" AND "));
        String groups = elements.stream().map(this::text).collect(joining(", "));
        return "SELECT count(*) FROM (SELECT 1 FROM " + name(table)
                + (conditions.isEmpty() ? "" : " WHERE " + conditions)
                + (groups.isEmpty() ? "" : " GROUP BY " + groups) + " HAVING count(*) > 1) AS duplicates";
    }

    /** How many rows have another row beside them that the constraint excludes: each is compared with each. */
    public String excluded(QualifiedName table, Exclude constraint) {
        List<Exclude.Element> elements = constraint.elements();
        String values = IntStream.range(0, elements.size())
                .mapToObj(i -> text(elements.get(i).element()) + " AS value_" + i)
                .collect(joining(", "));
        String meeting = IntStream.range(0, elements.size())
                .mapToObj(i -> "one.value_" + i + " " + elements.get(i).operator() + " other.value_" + i)
                .collect(joining(" AND "));
        String where = constraint.where();
        return "WITH numbered AS (SELECT row_number() OVER () AS place, " + values + " FROM " + name(table)
                + (where == null ? "" : " WHERE " + where) + ") SELECT count(*) FROM numbered AS one"
                + " WHERE EXISTS (SELECT 1 FROM numbered AS other WHERE other.place <> one.place AND " + meeting + ")";
    }

    private String text(IndexElement element) {
        return switch (element.kind()) {
            case COLUMN -> quote.apply(element.value());
            case EXPRESSION -> "(" + element.value() + ")";
        };
    }

    /**
     * How many rows refer to a row that is not there.
     *
     * @param targetColumns the columns that are referred to, as many as there are columns
     * @param match whether a row that has nulls and values refers to none, or is refused
     */
    public String orphans(
            QualifiedName table,
            List<String> columns,
            QualifiedName target,
            List<String> targetColumns,
            ForeignKeyMatch match) {
        String present = columns.stream()
                .map(column -> "referring." + quote.apply(column) + " IS NOT NULL")
                .collect(joining(
                        switch (match) {
                            case SIMPLE -> " AND ";
                            case FULL -> " OR ";
                        },
                        "(",
                        ")"));
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
