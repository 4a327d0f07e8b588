package dev.migrations.dialect.sqlite;

import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code CREATE INDEX} as SQLite keeps it.
 *
 * @param sql the text
 * @param table its table; empty where that is unknown
 */
record StoredIndex(String sql, Optional<ToldTable> table) {

    Index told() {
        SqliteTokens tokens = SqliteTokens.of(sql);
        boolean isUnique = tokens.is(1, "UNIQUE");
        int name = isUnique ? 3 : 2;
        int open = name + 3;
        int close = tokens.behindParentheses(open) - 1;
        List<IndexElement> elements = new ArrayList<>();
        int from = open + 1;
        for (int i = from; i <= close; i = tokens.is(i, "(") ? tokens.behindParentheses(i) : i + 1) {
            if (i == close || tokens.is(i, ",")) {
                elements.add(element(tokens, from, i));
                from = i + 1;
            }
        }
        String indexName = tokens.name(name);
        Index index =
                Index.index(indexName, elements.toArray(IndexElement[]::new)).finallyNamed(indexName);
        index = isUnique ? index.unique() : index;
        return tokens.is(close + 1, "WHERE")
                ? index.where(new CanonicalText(tokens).expression(close + 2, tokens.size(), columns()))
                : index;
    }

    private List<String> columns() {
        return table.map(ToldTable::columns).orElse(List.of());
    }

    private IndexElement element(SqliteTokens tokens, int from, int behind) {
        boolean isDescending = tokens.is(behind - 1, "DESC");
        int end = isDescending || tokens.is(behind - 1, "ASC") ? behind - 1 : behind;
        @Nullable String collation = null;
        if (end - from > 2 && tokens.is(end - 2, "COLLATE")) {
            collation = tokens.name(end - 1);
            end -= 2;
        }
        Optional<String> column = end - from == 1
                ? columns().stream().filter(tokens.name(from)::equalsIgnoreCase).findFirst()
                : Optional.empty();
        IndexElement element = column.isPresent()
                ? IndexElement.ascending(column.get())
                : IndexElement.expression(new CanonicalText(tokens).expression(from, end, columns()));
        element = isDescending ? element.descending() : element;
        QualifiedName usual = column.flatMap(name -> table.flatMap(each -> each.collationOf(name)))
                .orElse(ToldTable.USUAL_COLLATION);
        QualifiedName told = collation == null ? usual : ToldTable.collation(collation);
        return told.equals(usual) ? element : element.collation(told.name());
    }
}
