package dev.migrations.dialect.postgresql;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts of expressions in a form that the server tells again when it is given it.
 *
 * <p>PostgreSQL does not do that by itself for a list of values for a column of type varchar: out of {@code state IN ('a',
 * 'b')} it makes {@code ARRAY['a'::character varying, 'b'::character varying]::text[]}, and out of that {@code
 * ARRAY['a'::character varying::text, 'b'::character varying::text]}. Both mean {@code ARRAY['a'::text, 'b'::text]}.
 */
final class SettledText {

    private static final String LITERAL = "'(?:[^']|'')*+'";

    private static final String VARYING = "::character varying";

    /** A name in quotes; a list; a value of a list; any other literal. Literals are passed over as a whole. */
    private static final Pattern PARTS = Pattern.compile("\"(?:[^\"]|\"\")*+\""
            + "|ARRAY\\[(?<list>" + LITERAL + VARYING + "(?:, " + LITERAL + VARYING + ")*+)\\]::text\\[\\]"
            + "|\\((?<bare>" + LITERAL + ")" + VARYING + "\\)::text"
            + "|(?<value>" + LITERAL + ")" + VARYING + "::text(?!\\[)"
            + "|" + LITERAL);

    private static final Pattern ELEMENT = Pattern.compile("(?<value>" + LITERAL + ")" + VARYING);

    private SettledText() {}

    /** The text; null for null. */
    static @Nullable String of(@Nullable String text) {
        return text == null ? null : ofPresent(text);
    }

    /** The text. */
    static String ofPresent(String text) {
        return text.contains(VARYING) ? PARTS.matcher(text).replaceAll(SettledText::settled) : text;
    }

    private static String settled(MatchResult part) {
        String list = part.group(1);
        String bare = part.group(2);
        String value = part.group(3);
        if (list != null) {
            return Matcher.quoteReplacement("ARRAY[" + ELEMENT.matcher(list).replaceAll("${value}::text") + "]");
        }
        if (bare != null) {
            return Matcher.quoteReplacement(bare + "::text");
        }
        return Matcher.quoteReplacement(value == null ? part.group() : value + "::text");
    }
}
