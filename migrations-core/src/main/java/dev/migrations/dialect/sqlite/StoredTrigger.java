package dev.migrations.dialect.sqlite;

import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Trigger.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code CREATE TRIGGER} as SQLite keeps it.
 *
 * @param tokens its tokens
 */
record StoredTrigger(SqliteTokens tokens) {

    private static final int BEHIND_NAME = 3;

    Trigger told(String name, QualifiedName table) {
        int position = BEHIND_NAME;
        Timing timing = Timing.BEFORE;
        if (tokens.is(position, "INSTEAD")) {
            timing = Timing.INSTEAD_OF;
            position += 2;
        } else if (tokens.is(position, "BEFORE") || tokens.is(position, "AFTER")) {
            timing = Timing.valueOf(tokens.written(position).toUpperCase(Locale.ROOT));
            position++;
        }
        Trigger.Event event = Trigger.Event.valueOf(tokens.written(position++).toUpperCase(Locale.ROOT));
        List<String> columns = new ArrayList<>();
        if (tokens.is(position, "OF")) {
            for (position++; !tokens.is(position, "ON"); position++) {
                if (!tokens.is(position, ",")) {
                    columns.add(tokens.name(position));
                }
            }
        }
        int behindTable = tokens.is(position + 2, ".") ? position + 4 : position + 2;
        int behindLevel = tokens.is(behindTable, "FOR") ? behindTable + 3 : behindTable;
        int begin = behindLevel;
        while (!tokens.is(begin, "BEGIN")) {
            begin = tokens.is(begin, "(") ? tokens.behindParentheses(begin) : begin + 1;
        }
        CanonicalText text = new CanonicalText(tokens);
        @Nullable String condition = begin == behindLevel ? null : condition(behindLevel + 1, begin);
        return new Trigger(
                name,
                table,
                timing,
                List.of(event),
                columns,
                Trigger.Level.ROW,
                null,
                null,
                condition,
                null,
                text.statement(begin, tokens.size()));
    }

    private String condition(int from, int to) {
        return tokens.is(from, "(") && tokens.behindParentheses(from) == to
                ? condition(from + 1, to - 1)
                : new CanonicalText(tokens).statement(from, to);
    }
}
