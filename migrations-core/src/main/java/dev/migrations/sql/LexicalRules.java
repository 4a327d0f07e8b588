package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * How one database tells tokens apart, where databases differ that otherwise read SQL alike: a string in {@code '},
 * identifiers in {@code "} and {@code `}, a quote inside of quotes written twice, comments after {@code --} and between
 * {@code /*} and its counterpart.
 *
 * @param lineEnds the characters that end a line comment
 * @param blockComments whether block comments contain block comments
 * @param features what the database has besides
 */
public record LexicalRules(String lineEnds, BlockComments blockComments, Set<Feature> features) {

    public LexicalRules {
        requireNonNull(lineEnds, "lineEnds");
        requireNonNull(blockComments, "blockComments");
        features = Set.copyOf(features);
    }

    /** The rules of a database that has these features. */
    public static LexicalRules of(String lineEnds, BlockComments blockComments, Feature... features) {
        return new LexicalRules(lineEnds, blockComments, Set.of(features));
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Where a block comment ends. */
    public enum BlockComments {

        /** At the first end mark. */
        FLAT,

        /** At the end mark that belongs to its beginning. */
        NESTED
    }

    /** What some databases have. */
    public enum Feature {

        /** {@code //} begins a line comment too. */
        SLASH_COMMENTS,

        /** {@code #} begins a line comment too. */
        HASH_COMMENTS,

        /** {@code --} begins a comment only if a blank or the end of the line follows it. */
        BLANK_AFTER_DASHES,

        /** What stands in {@code /*!} comments is read as a part of the statement; in those of MariaDB too. */
        CONDITIONAL_COMMENTS,

        /** Square brackets quote an identifier. */
        SQUARE_BRACKETS,

        /** {@code $$} quotes a string. */
        DOLLAR_QUOTES,

        /** A backslash in {@code '} or {@code "} takes away the meaning of the character behind it. */
        BACKSLASH_ESCAPES,

        /** A line {@code DELIMITER ;;}, which clients read, says what ends the statements behind it. */
        DELIMITER_LINES
    }
}
