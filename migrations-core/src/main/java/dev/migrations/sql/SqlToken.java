package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

/**
 * One token of a script.
 *
 * @param kind what it is
 * @param begin the offset of its first character
 * @param end the offset behind its last character
 */
public record SqlToken(Kind kind, int begin, int end) {

    public SqlToken {
        requireNonNull(kind, "kind");
    }

    /** What a token is, as far as the borders of statements depend on it. */
    public enum Kind {

        /** A key word or a name without quotes. */
        WORD,

        /** A name in quotes. */
        QUOTED_IDENTIFIER,

        /** A string of any kind. */
        STRING,

        /** What ends a statement. */
        SEMICOLON,

        /** The beginning or the end of a comment whose content is read as a part of the statement. */
        CONDITION,

        /** A number, or any other character that stands for itself. */
        OTHER,

        /** A string, a quoted identifier or a comment that goes on to the end of the text. */
        UNCLOSED,

        /** Behind the last token. */
        END
    }
}
