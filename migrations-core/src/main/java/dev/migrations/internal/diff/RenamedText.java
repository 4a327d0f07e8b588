package dev.migrations.internal.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of SQL as the database tells it when names in it have changed. */
final class RenamedText {

    private static final Pattern TOKEN = Pattern.compile(
            "'[^']*+(?:''[^']*+)*+'(?:::regclass)?|\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[\\p{L}_][\\p{L}\\p{N}_$]*|\\s+|.",
            Pattern.DOTALL);

    private static final Set<String> CLAUSES = Set.of(
            "select", "from", "where", "by", "having", "on", "using", "limit", "offset", "window", "union", "values");

    private final Map<String, String> names;

    private final UnaryOperator<String> quote;

    /**
     * @param names the names before and afterwards
     * @param quote writes an identifier as SQL
     */
    RenamedText(Map<String, String> names, UnaryOperator<String> quote) {
        this.names = names;
        this.quote = quote;
    }

    /** An expression with the other names. */
    String of(String sql) {
        if (names.isEmpty()) {
            return sql;
        }
        StringBuilder text = new StringBuilder();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            text.append(renamed(matcher.group()));
        }
        return text.toString();
    }

    private String renamed(String token) {
        if (token.startsWith("'")) {
            return token.endsWith("::regclass")
                    ? "'" + of(token.substring(1, token.lastIndexOf('\''))) + "'::regclass"
                    : token;
        }
        String other = names.get(name(token));
        return other == null ? token : quote.apply(other);
    }

    private static String name(String token) {
        return token.startsWith("\"") ? token.substring(1, token.length() - 1).replace("\"\"", "\"") : token;
    }

    /** A query with other names of columns; its own columns keep the names that they have. */
    String ofQuery(String sql) {
        if (names.isEmpty()) {
            return sql;
        }
        StringBuilder text = new StringBuilder();
        Deque<String> clauses = new ArrayDeque<>();
        clauses.push("");
        Matcher matcher = TOKEN.matcher(sql);
        String before = "";
        while (matcher.find()) {
            String token = matcher.group();
            String rest = sql.substring(matcher.end());
            follow(clauses, token);
            boolean isOutput = before.equals("as");
            boolean isColumn = !isOutput && names.containsKey(name(token)) && !token.startsWith("'");
            if (isColumn && "select".equals(clauses.peek()) && endsItem(rest)) {
                text.append(renamed(token)).append(" AS ").append(token);
            } else {
                text.append(isOutput ? token : renamed(token));
            }
            before = token.isBlank() ? before : token.toLowerCase(Locale.ROOT);
        }
        return withoutSameNames(text.toString());
    }

    private static void follow(Deque<String> clauses, String token) {
        String word = token.toLowerCase(Locale.ROOT);
        if (word.equals("(")) {
            clauses.push("");
        } else if (word.equals(")") && clauses.size() > 1) {
            clauses.pop();
        } else if (CLAUSES.contains(word)) {
            clauses.pop();
            clauses.push(word);
        }
    }

    private static boolean endsItem(String rest) {
        String next = rest.stripLeading();
        return next.isEmpty()
                || next.startsWith(",")
                || next.startsWith(")")
                || next.startsWith(";")
                || next.regionMatches(true, 0, "from ", 0, 5);
    }

    /** What had the name already that it has now says so no more. */
    private String withoutSameNames(String sql) {
        String text = sql;
        for (String other : names.values()) {
            String written = Pattern.quote(quote.apply(other));
            text = text.replaceAll(
                    "(?<![\\p{L}\\p{N}_$\"])" + written + " AS " + written + "(?![\\p{L}\\p{N}_$\"])",
                    Matcher.quoteReplacement(quote.apply(other)));
        }
        return text;
    }
}
