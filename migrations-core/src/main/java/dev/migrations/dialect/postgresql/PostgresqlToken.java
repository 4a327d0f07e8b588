package dev.migrations.dialect.postgresql;

/**
 * One token of a script.
 *
 * @param begin the offset of its first character
 * @param end the offset behind its last character
 */
record PostgresqlToken(Kind kind, int begin, int end) {

    /** Whether it is this word, in any case and without quotes. */
    boolean isWord(String text, String word) {
        return kind == Kind.WORD
                && end - begin == word.length()
                && text.regionMatches(true, begin, word, 0, word.length());
    }

    /** What a token is, as far as the borders of statements depend on it. */
    enum Kind {
        /** A key word or a name without quotes. */
        WORD,
        QUOTED_IDENTIFIER,
        /** A string of any kind; a dollar quote too. */
        STRING,
        NUMBER,
        /** Such as {@code $1}. */
        PARAMETER,
        OPERATOR,
        OPENING_PARENTHESIS,
        CLOSING_PARENTHESIS,
        SEMICOLON,
        DOT,
        COMMA,
        /** Outside of quotes, where it begins a command of psql. */
        BACKSLASH,
        /** Any other character that stands for itself. */
        OTHER,
        /** A string, a quoted identifier or a comment that goes on to the end of the text. */
        UNCLOSED,
        /** Behind the last token. */
        END
    }
}
