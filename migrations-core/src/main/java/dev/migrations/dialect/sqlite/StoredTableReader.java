package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.sqlite.StoredPart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the text of a {@code CREATE TABLE} that SQLite itself has understood. For one use. */
final class StoredTableReader {

    private static final List<String> BEGIN_TABLE_PART = List.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private static final List<String> BEGIN_COLUMN_PART = List.of(
            "CONSTRAINT",
            "PRIMARY",
            "NOT",
            "NULL",
            "UNIQUE",
            "CHECK",
            "DEFAULT",
            "COLLATE",
            "REFERENCES",
            "GENERATED",
            "AS",
            ",",
            ")");

    private final String sql;

    private final SqliteTokens tokens;

    private int position;

    StoredTableReader(String sql) {
        this.sql = sql;
        this.tokens = SqliteTokens.of(sql);
    }

    StoredTable read() {
        int open = 0;
        while (!tokens.is(open, "(")) {
            open++;
            if (open >= tokens.size()) {
                throw new IllegalArgumentException("no CREATE TABLE with columns: " + sql);
            }
        }
        int close = tokens.behindParentheses(open) - 1;
        List<StoredColumn> columns = new ArrayList<>();
        List<StoredPart> constraints = new ArrayList<>();
        position = open + 1;
        while (position < close) {
            if (tokens.is(position, ",")) {
                position++;
            } else if (tokens.isOneOf(position, BEGIN_TABLE_PART)) {
                constraints.add(tablePart());
            } else {
                columns.add(column());
            }
        }
        return new StoredTable(sql, tokens, open - 1, columns, constraints, close);
    }

    private StoredColumn column() {
        int first = position++;
        while (!tokens.isOneOf(position, BEGIN_COLUMN_PART)) {
            next();
        }
        int behindType = position;
        List<StoredPart> parts = new ArrayList<>();
        while (!tokens.is(position, ",") && !tokens.is(position, ")")) {
            parts.add(columnPart());
        }
        return new StoredColumn(tokens.name(first), first, behindType, position, parts);
    }

    private StoredPart columnPart() {
        int first = position;
        @Nullable String name = name();
        int content = position;
        Kind kind = columnContent();
        return part(kind, name, first, content, List.of());
    }

    private StoredPart part(Kind kind, @Nullable String name, int first, int content, List<String> columns) {
        return new StoredPart(kind, name, name == null ? first : first + 1, first, content, position, columns);
    }

    private @Nullable String name() {
        if (!tokens.is(position, "CONSTRAINT")) {
            return null;
        }
        position += 2;
        return tokens.name(position - 1);
    }

    private Kind columnContent() {
        if (tokens.is(position, "PRIMARY")) {
            return to(Kind.PRIMARY_KEY);
        }
        if (tokens.is(position, "NOT")) {
            position++;
            return to(Kind.NOT_NULL);
        }
        if (tokens.is(position, "NULL")) {
            return to(Kind.NULL);
        }
        if (tokens.is(position, "UNIQUE")) {
            return to(Kind.UNIQUE);
        }
        if (tokens.is(position, "CHECK")) {
            return to(Kind.CHECK);
        }
        if (tokens.is(position, "DEFAULT")) {
            position++;
            // The value may be NULL, or a word that begins another part elsewhere.
            position += tokens.is(position, "+") || tokens.is(position, "-") ? 1 : 0;
            return to(Kind.DEFAULT);
        }
        if (tokens.is(position, "COLLATE")) {
            position++;
            return to(Kind.COLLATE);
        }
        if (tokens.is(position, "REFERENCES")) {
            return references();
        }
        if (tokens.is(position, "GENERATED") || tokens.is(position, "AS")) {
            return generated();
        }
        return Kind.NOTHING;
    }

    /** Goes on to the next part. */
    private Kind to(Kind kind) {
        next();
        while (!tokens.isOneOf(position, BEGIN_COLUMN_PART)) {
            next();
        }
        return kind;
    }

    private Kind references() {
        next();
        while (!tokens.isOneOf(position, BEGIN_COLUMN_PART) || isWithinReference()) {
            next();
        }
        return Kind.FOREIGN_KEY;
    }

    /** The words of {@code SET NULL}, {@code SET DEFAULT} and {@code NOT DEFERRABLE} begin parts elsewhere. */
    private boolean isWithinReference() {
        return tokens.is(position, "NOT", "DEFERRABLE") || tokens.is(position - 1, "SET");
    }

    private Kind generated() {
        while (!tokens.is(position, "(")) {
            next();
        }
        return to(Kind.GENERATED);
    }

    private StoredPart tablePart() {
        int first = position;
        @Nullable String name = name();
        int content = position;
        Kind kind =
                switch (tokens.written(position).toUpperCase(Locale.ROOT)) {
                    case "PRIMARY" -> Kind.PRIMARY_KEY;
                    case "UNIQUE" -> Kind.UNIQUE;
                    case "CHECK" -> Kind.CHECK;
                    case "FOREIGN" -> Kind.FOREIGN_KEY;
                    default -> Kind.NOTHING;
                };
        List<String> columns = List.of();
        if (kind != Kind.NOTHING) {
            int open = position;
            while (!tokens.is(open, "(")) {
                open++;
            }
            columns = kind == Kind.CHECK ? List.of() : tokens.namesInParentheses(open);
            position = tokens.behindParentheses(open);
            while (!isEndOfTablePart()) {
                next();
            }
        }
        return part(kind, name, first, content, columns);
    }

    private boolean isEndOfTablePart() {
        return tokens.is(position, ",")
                || tokens.is(position, ")")
                || tokens.isOneOf(position, BEGIN_TABLE_PART)
                || position >= tokens.size();
    }

    /** Goes to the next token; parentheses are one. */
    private void next() {
        position = tokens.is(position, "(") ? tokens.behindParentheses(position) : position + 1;
        if (position > tokens.size()) {
            throw new IllegalArgumentException("the text of a table ends in the middle: " + sql);
        }
    }
}
