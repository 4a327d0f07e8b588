package dev.migrations.op;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the column that a check is about. PostgreSQL puts it into the name of the check where there is exactly one.
 *
 * <p>An expression is read by its words alone, so that a check has the same name whether its table is created with it or
 * it is added or dropped later: what stands in front of a parenthesis is a function, what stands behind {@code ::} a type.
 */
final class CheckedColumns {

    private static final Pattern TOKEN = Pattern.compile(
            "'[^']*+(?:''[^']*+)*+'|\"(?<quoted>[^\"]*+(?:\"\"[^\"]*+)*+)\"|::\\s*\\w+(?:\\s*\\([^)]*\\))?|(?<word>[A-Za-z_][A-Za-z0-9_$]*)"
                    + "(?<call>\\s*\\()?|[0-9.]+(?:[eE][0-9]+)?|.",
            Pattern.DOTALL);

    private static final List<String> WORDS =
            List.of(("all and any array as asymmetric at between both case cast collate"
                            + " current_date current_time current_timestamp current_user date distinct else end escape exists false from"
                            + " ilike in interval is isnull leading like localtime localtimestamp not notnull null of or overlaps row"
                            + " similar some symmetric then time timestamp to trailing true unknown value when zone")
                    .split(" "));

    private CheckedColumns() {}

    /** The column, if there is exactly one; else none. */
    static List<String> onlyOneOf(String expression) {
        Set<String> columns = new LinkedHashSet<>();
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            String quoted = matcher.group("quoted");
            String word = matcher.group("word");
            if (quoted != null) {
                columns.add(quoted.replace("\"\"", "\""));
            } else if (word != null && matcher.group("call") == null && !isWord(word)) {
                columns.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return columns.size() == 1 ? List.copyOf(columns) : List.of();
    }

    private static boolean isWord(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
