package dev.migrations.dialect.sqlite;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.StandardType.Kind;
import dev.migrations.schema.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the type of a column by its text: as a standard type where the planner writes the same text for that. */
final class ToldType {

    private static final Map<String, ColumnType> PLAIN = Map.of(
            "smallint", Types.smallint(),
            "integer", Types.integer(),
            "bigint", Types.bigint(),
            "real", Types.real(),
            "double precision", Types.doublePrecision(),
            "boolean", Types.bool(),
            "text", Types.text(),
            "blob", Types.bytea(),
            "varchar", Types.varchar(),
            "numeric", Types.numeric());

    private static final Map<String, Kind> WITH_ARGUMENTS =
            Map.of("numeric", Kind.NUMERIC, "varchar", Kind.VARCHAR, "character", Kind.CHARACTER);

    /** Without a leading zero; not more than any database takes. */
    private static final Pattern ARGUMENTS = Pattern.compile("(\\w+)\\(([1-9]\\d{0,8})(?:, (0|[1-9]\\d{0,8}))?\\)");

    private ToldType() {}

    /** A column without a type keeps values as one of blobs does. */
    static ColumnType of(StoredTable table, StoredColumn column) {
        SqliteTokens tokens = table.tokens();
        int from = column.first() + 1;
        int behind = column.behindType();
        if (from == behind) {
            return Types.bytea();
        }
        boolean isQuoted = Stream.iterate(from, i -> i < behind, i -> i + 1)
                .anyMatch(i -> !tokens.written(i).equals(tokens.name(i)));
        String text = new CanonicalText(tokens).statement(from, behind);
        return isQuoted ? new NativeType(text) : of(text.toLowerCase(Locale.ROOT));
    }

    private static ColumnType of(String text) {
        ColumnType plain = PLAIN.get(text);
        if (plain != null) {
            return plain;
        }
        Matcher matcher = ARGUMENTS.matcher(text);
        Kind kind = matcher.matches() ? WITH_ARGUMENTS.get(matcher.group(1)) : null;
        if (kind == null) {
            return new NativeType(text);
        }
        Integer first = Integer.valueOf(matcher.group(2));
        @Nullable String second = matcher.group(3);
        if (second == null) {
            return new StandardType(kind, List.of(first));
        }
        return kind == Kind.NUMERIC
                ? new StandardType(kind, List.of(first, Integer.valueOf(second)))
                : new NativeType(text);
    }
}
