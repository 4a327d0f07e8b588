package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of a text by the lexical rules of PostgreSQL, with {@code standard_conforming_strings} on. Comments
 * and white space lie between tokens. Every character is looked at a constant number of times.
 */
final class PostgresqlLexer {

    private static final String OPERATOR_CHARACTERS = "~!@#^&|`?+-*/%<>=";

    private static final int NONE = -1;

    private final String text;

    private final int limit;

    private int position;

    /** A lexer for the characters from one offset up to another, exclusive. */
    PostgresqlLexer(String text, int begin, int limit) {
        this.text = text;
        this.position = begin;
        this.limit = limit;
    }

    /** The offset at which the next token is looked for. */
    int position() {
        return position;
    }

    /** Goes on at another offset, which must not be inside a token. */
    void moveTo(int offset) {
        position = offset;
    }

    /** Reads the next token; at the end of the text an {@link Kind#END} again and again. */
    PostgresqlToken next() {
        PostgresqlToken unclosedComment = skipSpace();
        if (unclosedComment != null) {
            return unclosedComment;
        }
        if (position >= limit) {
            return token(Kind.END, limit);
        }
        char first = text.charAt(position);
        if (isWordStart(first)) {
            return wordOrPrefixedString(first);
        }
        if (isDigit(first) || (first == '.' && isDigit(at(position + 1)))) {
            return token(Kind.NUMBER, endOfNumber(position + 1));
        }
        return switch (first) {
            case '\'' -> quoted(Kind.STRING, endOfQuotes(position + 1, '\''));
            case '"' -> quoted(Kind.QUOTED_IDENTIFIER, endOfQuotes(position + 1, '"'));
            case '$' -> dollar();
            case '(' -> token(Kind.OPENING_PARENTHESIS, position + 1);
            case ')' -> token(Kind.CLOSING_PARENTHESIS, position + 1);
            case ';' -> token(Kind.SEMICOLON, position + 1);
            case '.' -> token(Kind.DOT, position + 1);
            case ',' -> token(Kind.COMMA, position + 1);
            case '\\' -> token(Kind.BACKSLASH, position + 1);
            default -> isOperator(first) ? token(Kind.OPERATOR, endOfOperator()) : token(Kind.OTHER, position + 1);
        };
    }

    private PostgresqlToken token(Kind kind, int end) {
        PostgresqlToken token = new PostgresqlToken(kind, position, end);
        position = end;
        return token;
    }

    private PostgresqlToken quoted(Kind kind, int end) {
        return end == NONE ? token(Kind.UNCLOSED, limit) : token(kind, end);
    }

    /** The character at the offset, or NUL behind the last one. */
    private char at(int offset) {
        return offset < limit ? text.charAt(offset) : 0;
    }

    // White space and comments

    private @Nullable PostgresqlToken skipSpace() {
        while (position < limit) {
            char next = text.charAt(position);
            if (isSpace(next)) {
                position++;
            } else if (isLineComment(position)) {
                position = endOfLine(position);
            } else if (isBlockComment(position)) {
                int end = endOfBlockComment();
                if (end == NONE) {
                    return token(Kind.UNCLOSED, limit);
                }
                position = end;
            } else {
                return null;
            }
        }
        return null;
    }

    private boolean isLineComment(int offset) {
        return at(offset) == '-' && at(offset + 1) == '-';
    }

    private boolean isBlockComment(int offset) {
        return at(offset) == '/' && at(offset + 1) == '*';
    }

    private int endOfLine(int offset) {
        int end = offset;
        while (end < limit && !isNewline(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfBlockComment() {
        int depth = 1;
        int offset = position + 2;
        while (offset < limit) {
            if (isBlockComment(offset)) {
                depth++;
                offset += 2;
            } else if (at(offset) == '*' && at(offset + 1) == '/') {
                depth--;
                offset += 2;
                if (depth == 0) {
                    return offset;
                }
            } else {
                offset++;
            }
        }
        return NONE;
    }

    // Words, numbers, operators

    private PostgresqlToken wordOrPrefixedString(char first) {
        char second = at(position + 1);
        if (second == '\'') {
            switch (first) {
                case 'e', 'E' -> {
                    return quoted(Kind.STRING, endOfEscapeString(position + 2));
                }
                case 'b', 'B', 'x', 'X', 'n', 'N' -> {
                    return quoted(Kind.STRING, endOfQuotes(position + 2, '\''));
                }
                default -> {
                    return word();
                }
            }
        }
        if ((first == 'u' || first == 'U') && second == '&') {
            if (at(position + 2) == '\'') {
                return quoted(Kind.STRING, endOfQuotes(position + 3, '\''));
            }
            if (at(position + 2) == '"') {
                return quoted(Kind.QUOTED_IDENTIFIER, endOfQuotes(position + 3, '"'));
            }
        }
        return word();
    }

    private PostgresqlToken word() {
        int end = position + 1;
        while (end < limit && isWordPart(text.charAt(end))) {
            end++;
        }
        return token(Kind.WORD, end);
    }

    private int endOfNumber(int offset) {
        int end = offset;
        while (end < limit && (isTagPart(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    /** A comment ends an operator: {@code a*--b} multiplies. */
    private int endOfOperator() {
        int end = position + 1;
        while (end < limit && isOperator(text.charAt(end)) && !isLineComment(end) && !isBlockComment(end)) {
            end++;
        }
        return end;
    }

    // Strings

    private int endOfQuotes(int offset, char quote) {
        int end = offset;
        while (true) {
            end = text.indexOf(quote, end);
            if (end == NONE || end >= limit) {
                return NONE;
            }
            if (at(end + 1) != quote) {
                return end + 1;
            }
            end += 2;
        }
    }

    private int endOfEscapeString(int offset) {
        int end = offset;
        while (end < limit) {
            char next = text.charAt(end);
            if (next == '\\') {
                end += 2;
            } else if (next != '\'') {
                end++;
            } else if (at(end + 1) == '\'') {
                end += 2;
            } else {
                int continued = continuation(end + 1);
                if (continued == NONE) {
                    return end + 1;
                }
                end = continued + 1;
            }
        }
        return NONE;
    }

    /**
     * The offset of the quote with which a string goes on that was closed before the offset: only white space with a
     * newline in it, and line comments, stand between.
     */
    private int continuation(int offset) {
        boolean newline = false;
        int next = offset;
        while (next < limit) {
            char found = text.charAt(next);
            if (isSpace(found)) {
                newline |= isNewline(found);
                next++;
            } else if (isLineComment(next)) {
                next = endOfLine(next);
            } else {
                return found == '\'' && newline ? next : NONE;
            }
        }
        return NONE;
    }

    private PostgresqlToken dollar() {
        if (isDigit(at(position + 1))) {
            int end = position + 2;
            while (isDigit(at(end))) {
                end++;
            }
            return token(Kind.PARAMETER, end);
        }
        int tagEnd = position + 1;
        if (isWordStart(at(tagEnd))) {
            do {
                tagEnd++;
            } while (tagEnd < limit && isTagPart(text.charAt(tagEnd)));
        }
        if (at(tagEnd) != '$') {
            return token(Kind.OTHER, position + 1);
        }
        String delimiter = text.substring(position, tagEnd + 1);
        int close = text.indexOf(delimiter, tagEnd + 1);
        int end = close + delimiter.length();
        return quoted(Kind.STRING, close == NONE || end > limit ? NONE : end);
    }

    // Characters

    private static boolean isSpace(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    private static boolean isNewline(char character) {
        return character == '\n' || character == '\r';
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

    private static boolean isTagPart(char character) {
        return isWordStart(character) || isDigit(character);
    }

    private static boolean isWordPart(char character) {
        return isTagPart(character) || character == '$';
    }

    private static boolean isOperator(char character) {
        return OPERATOR_CHARACTERS.indexOf(character) >= 0;
    }
}
