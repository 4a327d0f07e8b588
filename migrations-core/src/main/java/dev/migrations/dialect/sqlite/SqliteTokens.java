package dev.migrations.dialect.sqlite;

import dev.migrations.sql.SqlLexer;
import dev.migrations.sql.SqlToken;
import dev.migrations.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of a text of SQL, by their numbers from 0. A number outside of the text is that of an empty token at its end.
 * Immutable.
 */
final class SqliteTokens {

    private static final List<Kind> NAMES = List.of(Kind.WORD, Kind.QUOTED_IDENTIFIER, Kind.STRING);

    private final String text;

    private final List<SqlToken> tokens;

    private SqliteTokens(String text, List<SqlToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static SqliteTokens of(String text) {
        SqlLexer lexer = new SqlLexer(text, SqliteDialect.LEXICAL_RULES);
        List<SqlToken> tokens = new ArrayList<>();
        for (SqlToken token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            tokens.add(token);
        }
        return new SqliteTokens(text, List.copyOf(tokens));
    }

    int size() {
        return tokens.size();
    }

    /** The offset of the first character of the token. */
    int begin(int index) {
        return index < tokens.size() ? tokens.get(index).begin() : text.length();
    }

    /** The offset behind the last character of the token. */
    int end(int index) {
        return index < tokens.size() ? tokens.get(index).end() : text.length();
    }

    /** The token as it was written. */
    String written(int index) {
        return text.substring(begin(index), end(index));
    }

    /** Whether the tokens from here on are these words without quotes, or these characters. */
    boolean is(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!written(index + i).equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token is a key word out of the list, which is in upper case. */
    boolean isOneOf(int index, List<String> words) {
        return words.contains(written(index).toUpperCase(Locale.ROOT));
    }

    /** Whether the token may be a name: SQLite takes strings for names, too. */
    boolean isName(int index) {
        return index >= 0
                && index < tokens.size()
                && NAMES.contains(tokens.get(index).kind());
    }

    /** Whether the token is a string, which may be meant as a name. */
    boolean isString(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).kind() == Kind.STRING;
    }

    /** The token as a name, without its quotes. */
    String name(int index) {
        String written = written(index);
        char first = written.isEmpty() ? ' ' : written.charAt(0);
        return switch (first) {
            case '[' -> written.substring(1, written.length() - 1);
            case '"', '`', '\'' -> {
                String quote = String.valueOf(first);
                yield written.substring(1, written.length() - 1).replace(quote + quote, quote);
            }
            default -> written;
        };
    }

    /** The number of the token behind the parenthesis that closes the one at the number. */
    int behindParentheses(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    /** The names that stand first between the commas of the parentheses that open at the number. */
    List<String> namesInParentheses(int open) {
        List<String> names = new ArrayList<>();
        int close = behindParentheses(open) - 1;
        boolean isFirst = true;
        for (int i = open + 1; i < close; i = is(i, "(") ? behindParentheses(i) : i + 1) {
            if (isFirst) {
                names.add(name(i));
            }
            isFirst = is(i, ",");
        }
        return List.copyOf(names);
    }

    /** Whether the name of a column stands between the numbers, the second one exclusive; a function has no columns. */
    boolean mention(String column, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean isText = tokens.get(i).kind() == Kind.STRING;
            if (!isText && isName(i) && name(i).equalsIgnoreCase(column) && !is(i + 1, "(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name of a column stands anywhere in it. */
    boolean mention(String column) {
        return mention(column, 0, tokens.size());
    }

    /** Whether the other text has the same tokens, but for the case of words. */
    boolean areLike(SqliteTokens other) {
        if (size() != other.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!written(i).equalsIgnoreCase(other.written(i))) {
                return false;
            }
        }
        return true;
    }
}
