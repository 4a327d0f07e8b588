package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import dev.migrations.schema.StorageParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the catalog writes as text: arrays, vectors, options and expressions. */
final class CatalogText {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[ ,]");

    private static final Pattern PLAIN_VALUE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|[+-]?[0-9]+(\\.[0-9]+)?");

    private CatalogText() {}

    /** The numbers of {@code 1 2} or {@code {1,2}}; none where there is no text. */
    static List<Long> numbers(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String inside = text.startsWith("{") ? text.substring(1, text.length() - 1) : text;
        return inside.isEmpty()
                ? List.of()
                : BETWEEN_NUMBERS.splitAsStream(inside).map(Long::valueOf).toList();
    }

    /** The texts of {@code {a,"b c"}}; none where there is no text. */
    static List<String> texts(@Nullable String array) {
        List<String> texts = new ArrayList<>();
        if (array == null || array.length() <= 2) {
            return texts;
        }
        StringBuilder text = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 1; i < array.length() - 1; i++) {
            char next = array.charAt(i);
            if (next == '\\') {
                text.append(array.charAt(++i));
            } else if (next == '"') {
                isQuoted = !isQuoted;
            } else if (next == ',' && !isQuoted) {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(next);
            }
        }
        texts.add(text.toString());
        return texts;
    }

    /** The options, each of them {@code name=value}, by name; their names begin with the prefix. */
    static List<StorageParameter> parameters(@Nullable String options, String prefix) {
        return texts(options).stream()
                .map(option -> parameter(option, prefix))
                .sorted(Comparator.comparing(StorageParameter::name))
                .toList();
    }

    private static StorageParameter parameter(String option, String prefix) {
        int border = option.indexOf('=');
        String value = option.substring(border + 1);
        return new StorageParameter(
                prefix + option.substring(0, border),
                PLAIN_VALUE.matcher(value).matches() ? value : PostgresqlLiterals.quote(value));
    }

    /** The expression without a pair of parentheses that is around all of it. */
    static String withoutParentheses(String expression) {
        return expression.startsWith("(") && endOfParentheses(expression, 0) == expression.length()
                ? expression.substring(1, expression.length() - 1)
                : expression;
    }

    /** The offset behind the parenthesis that closes the one at the offset. */
    static int endOfParentheses(String sql, int opening) {
        PostgresqlLexer lexer = new PostgresqlLexer(sql, opening, sql.length());
        int depth = 0;
        while (true) {
            PostgresqlToken token = lexer.next();
            if (token.kind() == Kind.OPENING_PARENTHESIS) {
                depth++;
            } else if (token.kind() == Kind.CLOSING_PARENTHESIS) {
                depth--;
            } else if (token.kind() == Kind.END || token.kind() == Kind.UNCLOSED) {
                throw new IllegalArgumentException("no parenthesis closes the one at " + opening + " of " + sql);
            }
            if (depth == 0) {
                return token.end();
            }
        }
    }

    /** The offset of the first of the words, outside of quotes; -1 where it is not there. */
    static int indexOfWord(String sql, String word) {
        PostgresqlLexer lexer = new PostgresqlLexer(sql, 0, sql.length());
        return Stream.generate(lexer::next)
                .takeWhile(token -> token.kind() != Kind.END && token.kind() != Kind.UNCLOSED)
                .filter(token -> token.isWord(sql, word))
                .mapToInt(PostgresqlToken::begin)
                .findFirst()
                .orElse(-1);
    }

    /** The offset of the first of two words that follow each other, outside of quotes; -1 where they are not there. */
    static int indexOfWords(String sql, String first, String second) {
        PostgresqlLexer lexer = new PostgresqlLexer(sql, 0, sql.length());
        PostgresqlToken before = lexer.next();
        while (before.kind() != Kind.END && before.kind() != Kind.UNCLOSED) {
            PostgresqlToken token = lexer.next();
            if (before.isWord(sql, first) && token.isWord(sql, second)) {
                return before.begin();
            }
            before = token;
        }
        return -1;
    }

    /** The statement without the semicolon and the white space around it. */
    static String statement(String sql) {
        String stripped = sql.strip();
        return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
