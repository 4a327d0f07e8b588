package dev.migrations.sql;

import dev.migrations.sql.LexicalRules.BlockComments;
import dev.migrations.sql.LexicalRules.Feature;
import dev.migrations.sql.SqlToken.Kind;

/**
 * Reads the tokens of a text by the rules of one database. Comments and white space lie between tokens. Every character
 * is looked at a constant number of times.
 */
final class SqlLexer {

    private static final int NONE = -1;

    private final String text;

    private final LexicalRules rules;

    private int position;

    SqlLexer(String text, LexicalRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Reads the next token; at the end of the text an {@link Kind#END} again and again. */
    SqlToken next() {
        while (position < text.length()) {
            char first = text.charAt(position);
            if (first <= ' ') {
                position++;
            } else if (isLineComment()) {
                skipLine();
            } else if (text.startsWith("/*", position)) {
                int end = endOfBlockComment();
                if (end == NONE) {
                    return token(Kind.UNCLOSED, text.length());
                }
                position = end;
            } else {
                return tokenAt(first);
            }
        }
        return token(Kind.END, text.length());
    }

    private SqlToken tokenAt(char first) {
        if (isWordStart(first)) {
            return token(Kind.WORD, endOfWord());
        }
        return switch (first) {
            case '\'' -> quoted(Kind.STRING, endOfQuotes('\''));
            case '"', '`' -> quoted(Kind.QUOTED_IDENTIFIER, endOfQuotes(first));
            case ';' -> token(Kind.SEMICOLON, position + 1);
            case '[' ->
                rules.squareBrackets() == Feature.PRESENT
                        ? quoted(Kind.QUOTED_IDENTIFIER, endOf("]", position + 1))
                        : token(Kind.OTHER, position + 1);
            case '$' ->
                rules.dollarQuotes() == Feature.PRESENT && text.startsWith("$$", position)
                        ? quoted(Kind.STRING, endOf("$$", position + 2))
                        : token(Kind.OTHER, position + 1);
            default -> token(Kind.OTHER, isDigit(first) ? endOfNumber() : position + 1);
        };
    }

    private SqlToken token(Kind kind, int end) {
        SqlToken token = new SqlToken(kind, position, end);
        position = end;
        return token;
    }

    private SqlToken quoted(Kind kind, int end) {
        return end == NONE ? token(Kind.UNCLOSED, text.length()) : token(kind, end);
    }

    private boolean isLineComment() {
        return text.startsWith("--", position)
                || (rules.slashComments() == Feature.PRESENT && text.startsWith("//", position));
    }

    private void skipLine() {
        while (position < text.length() && rules.lineEnds().indexOf(text.charAt(position)) < 0) {
            position++;
        }
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
        int end = position + 1;
        while (true) {
            end = text.indexOf(quote, end);
            if (end == NONE) {
                return NONE;
            }
            if (end + 1 == text.length() || text.charAt(end + 1) != quote) {
                return end + 1;
            }
            end += 2;
        }
    }

    private int endOf(String mark, int from) {
        int begin = text.indexOf(mark, from);
        return begin == NONE ? NONE : begin + mark.length();
    }

    private int endOfWord() {
        int end = position + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A dollar sign ends a number, so that a string that follows it is not taken for a part of it. */
    private int endOfNumber() {
        int end = position + 1;
        while (end < text.length() && text.charAt(end) != '$' && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
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
