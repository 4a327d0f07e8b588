package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.sqlite.StoredPart.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of a {@code CREATE TABLE} as SQLite keeps it, and where in it everything stands.
 *
 * @param sql the text
 * @param tokens its tokens
 * @param name the number of the token with the name of the table
 * @param columns its columns in order
 * @param constraints its constraints in order, but for those of columns
 * @param close the number of the parenthesis that ends columns and constraints
 */
record StoredTable(
        String sql,
        SqliteTokens tokens,
        int name,
        List<StoredColumn> columns,
        List<StoredPart> constraints,
        int close) {

    StoredTable {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    /** Reads the text. */
    static StoredTable of(String sql) {
        return new StoredTableReader(sql).read();
    }

    Optional<StoredColumn> column(String column) {
        return columns.stream().filter(each -> each.isNamed(column)).findFirst();
    }

    /** All constraints, those of columns first. */
    Stream<StoredPart> parts() {
        return Stream.concat(columns.stream().flatMap(column -> column.parts().stream()), constraints.stream());
    }

    boolean isStrict() {
        return option("STRICT");
    }

    boolean isWithoutRowid() {
        return option("WITHOUT");
    }

    private boolean option(String word) {
        for (int i = close + 1; i < tokens.size(); i++) {
            if (tokens.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether SQLite keeps the highest number that the table ever had. */
    boolean isAutoincrement() {
        return parts().filter(part -> part.kind() == Kind.PRIMARY_KEY).anyMatch(part -> {
            for (int i = part.content(); i < part.behind(); i++) {
                if (tokens.is(i, "AUTOINCREMENT")) {
                    return true;
                }
            }
            return false;
        });
    }

    /** The columns of the primary key in order; none where there is no such key. */
    List<String> primaryKey() {
        return columns.stream()
                .filter(column -> column.part(Kind.PRIMARY_KEY).isPresent())
                .findFirst()
                .map(column -> List.of(column.name()))
                .orElseGet(() -> constraints.stream()
                        .filter(part -> part.kind() == Kind.PRIMARY_KEY)
                        .findFirst()
                        .map(StoredPart::columns)
                        .orElse(List.of()));
    }

    /** The column that is only another name of the rowid. */
    Optional<StoredColumn> rowidColumn() {
        List<String> key = primaryKey();
        return isWithoutRowid() || key.size() != 1
                ? Optional.empty()
                : column(key.get(0))
                        .filter(column -> type(column).equalsIgnoreCase("integer") && !isDescending(column));
    }

    /** SQLite says so of its own past: {@code INTEGER PRIMARY KEY DESC} at a column is an ordinary column. */
    private boolean isDescending(StoredColumn column) {
        return column.part(Kind.PRIMARY_KEY)
                .map(part -> tokens.is(part.content() + 2, "DESC"))
                .orElse(false);
    }

    /** The type of the column as it was written; empty where it has none. */
    String type(StoredColumn column) {
        return column.behindType() == column.first() + 1
                ? ""
                : tokens.name(column.first() + 1)
                        + sql.substring(tokens.end(column.first() + 1), tokens.end(column.behindType() - 1));
    }
}
