package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

/**
 * How one database tells tokens apart, where databases differ that otherwise read SQL alike: a string in {@code '},
 * identifiers in {@code "} and {@code `}, a quote inside of quotes written twice, comments after {@code --} and between
 * {@code /*} and its counterpart.
 *
 * @param lineEnds the characters that end a line comment
 * @param blockComments whether block comments contain block comments
 * @param slashComments whether {@code //} begins a line comment too
 * @param squareBrackets whether square brackets quote an identifier
 * @param dollarQuotes whether {@code $$} quotes a string
 */
public record LexicalRules(
        String lineEnds,
        BlockComments blockComments,
        Feature slashComments,
        Feature squareBrackets,
        Feature dollarQuotes) {

    public LexicalRules {
        requireNonNull(lineEnds, "lineEnds");
        requireNonNull(blockComments, "blockComments");
        requireNonNull(slashComments, "slashComments");
        requireNonNull(squareBrackets, "squareBrackets");
        requireNonNull(dollarQuotes, "dollarQuotes");
    }

    /** Where a block comment ends. */
    public enum BlockComments {

        /** At the first end mark. */
        FLAT,

        /** At the end mark that belongs to its beginning. */
        NESTED
    }

    /** Whether a database has something. */
    public enum Feature {
        ABSENT,
        PRESENT
    }
}
