package dev.migrations.sql;

import dev.migrations.sql.LexicalRules.BlockComments;
import dev.migrations.sql.LexicalRules.Feature;
import dev.migrations.sql.SqlToken.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tokens of a text by the rules of one database. Comments and white space lie between tokens. Every character
 * is looked at a constant number of times.
 */
public final class SqlLexer {

    private static final int NONE = -1;

    private static final String SEMICOLON = ";";

    private static final Pattern CONDITION = Pattern.compile("/\\*M?!(\\d*)");

    private static final Pattern DELIMITER_LINE =
            Pattern.compile("DELIMITER[ \\t]+(\\S+)[^\\n]*", Pattern.CASE_INSENSITIVE);

    /** Dumps write this one for what is a comment to every server. */
    private static final String NO_VERSION = "999999";

    private final String text;

    private final LexicalRules rules;

    private int position;

    /** What ends a statement. */
    private String delimiter = SEMICOLON;

    /** Whether nothing of the next statement was read yet. */
    private boolean isBetweenStatements = true;

    /** The offset of the conditional comment that is open. */
    private int condition = NONE;

    public SqlLexer(String text, LexicalRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Whether the script chose what ends a statement, so that a semicolon does not. */
    boolean hasOwnDelimiter() {
        return !delimiter.equals(SEMICOLON);
    }

    /** Reads the next token; at the end of the text an {@link Kind#END} again and again. */
    public SqlToken next() {
        while (position < text.length()) {
            char first = text.charAt(position);
            if (first <= ' ') {
                position++;
            } else if (isBetweenStatements && isDelimiterLine()) {
                takeDelimiterLine();
            } else if (text.startsWith(delimiter, position) && condition == NONE) {
                return token(Kind.SEMICOLON, position + delimiter.length());
            } else if (isLineComment(first)) {
                skipLine();
            } else if (text.startsWith("/*", position)) {
                int end = endOfCondition();
                if (end != NONE) {
                    condition = position;
                    return token(Kind.CONDITION, end);
                }
                end = endOfBlockComment();
                if (end == NONE) {
                    return token(Kind.UNCLOSED, text.length());
                }
                position = end;
            } else if (condition != NONE && text.startsWith("*/", position)) {
                condition = NONE;
                return token(Kind.CONDITION, position + 2);
            } else {
                return tokenAt(first);
            }
        }
        return condition == NONE ? token(Kind.END, text.length()) : unclosedCondition();
    }

    private SqlToken unclosedCondition() {
        return new SqlToken(Kind.UNCLOSED, condition, text.length());
    }

    private boolean isDelimiterLine() {
        return rules.has(Feature.DELIMITER_LINES) && delimiterLine().lookingAt();
    }

    private void takeDelimiterLine() {
        Matcher line = delimiterLine();
        if (line.lookingAt()) {
            delimiter = line.group(1);
            position = line.end();
        }
    }

    private Matcher delimiterLine() {
        return DELIMITER_LINE.matcher(text).region(position, text.length());
    }

    private SqlToken tokenAt(char first) {
        if (isWordStart(first)) {
            return token(Kind.WORD, endOfWord());
        }
        return switch (first) {
            case '\'' -> quoted(Kind.STRING, endOfQuotes(first));
            case '"', '`' -> quoted(Kind.QUOTED_IDENTIFIER, endOfQuotes(first));
            case '[' ->
                rules.has(Feature.SQUARE_BRACKETS)
                        ? quoted(Kind.QUOTED_IDENTIFIER, endOf("]", position + 1))
                        : token(Kind.OTHER, position + 1);
            case '$' ->
                rules.has(Feature.DOLLAR_QUOTES) && text.startsWith("$$", position)
                        ? quoted(Kind.STRING, endOf("$$", position + 2))
                        : token(Kind.OTHER, position + 1);
            default -> token(Kind.OTHER, isDigit(first) ? endOfNumber() : position + 1);
        };
    }

    private SqlToken token(Kind kind, int end) {
        SqlToken token = new SqlToken(kind, position, end);
        position = end;
        isBetweenStatements = kind == Kind.SEMICOLON;
        return token;
    }

    private SqlToken quoted(Kind kind, int end) {
        return end == NONE ? token(Kind.UNCLOSED, text.length()) : token(kind, end);
    }

    private boolean isLineComment(char first) {
        return switch (first) {
            case '-' ->
                text.startsWith("--", position)
                        && (!rules.has(Feature.BLANK_AFTER_DASHES)
                                || position + 2 == text.length()
                                || text.charAt(position + 2) <= ' ');
            case '/' -> rules.has(Feature.SLASH_COMMENTS) && text.startsWith("//", position);
            case '#' -> rules.has(Feature.HASH_COMMENTS);
            default -> false;
        };
    }

    private void skipLine() {
        while (position < text.length() && rules.lineEnds().indexOf(text.charAt(position)) < 0) {
            position++;
        }
    }

    /** The end of what begins a conditional comment, if one begins here. */
    private int endOfCondition() {
        if (!rules.has(Feature.CONDITIONAL_COMMENTS) || condition != NONE) {
            return NONE;
        }
        Matcher begin = CONDITION.matcher(text).region(position, text.length());
        return begin.lookingAt() && !begin.group(1).equals(NO_VERSION) ? begin.end() : NONE;
    }

    private int endOfBlockComment() {
        int depth = 1;
        int offset = position + 2;
        while (offset < text.length()) {
            if (text.startsWith("*/", offset)) {
                depth--;
                offset += 2;
                if (depth == 0) {
                    return offset;
                }
            } else if (rules.blockComments() == BlockComments.NESTED && text.startsWith("/*", offset)) {
                depth++;
                offset += 2;
            } else {
                offset++;
            }
        }
        return NONE;
    }

    private int endOfQuotes(char quote) {
        boolean hasEscapes = rules.has(Feature.BACKSLASH_ESCAPES) && quote != '`';
        int end = position + 1;
        while (end < text.length()) {
            char character = text.charAt(end);
            if (character == '\\' && hasEscapes) {
                end += 2;
            } else if (character != quote) {
                end++;
            } else if (end + 1 < text.length() && text.charAt(end + 1) == quote) {
                end += 2;
            } else {
                return end + 1;
            }
        }
        return NONE;
    }

    private int endOf(String mark, int from) {
        int begin = text.indexOf(mark, from);
        return begin == NONE ? NONE : begin + mark.length();
    }

    private int endOfWord() {
        int end = position + 1;
        while (end < text.length() && isWordPart(text.charAt(end)) && !isOwnDelimiter(end)) {
            end++;
        }
        return end;
    }

    /** A dollar sign ends a number, so that a string that follows it is not taken for a part of it. */
    private int endOfNumber() {
        int end = position + 1;
        while (end < text.length() && text.charAt(end) != '$' && isWordPart(text.charAt(end)) && !isOwnDelimiter(end)) {
            end++;
        }
        return end;
    }

    private boolean isOwnDelimiter(int offset) {
        return hasOwnDelimiter() && text.startsWith(delimiter, offset);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isWordStart(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_'
                || character >= 0x80;
    }

    private static boolean isWordPart(char character) {
        return isWordStart(character) || isDigit(character) || character == '$';
    }
}
