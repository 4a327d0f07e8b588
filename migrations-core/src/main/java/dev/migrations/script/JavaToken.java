package dev.migrations.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Java source, as far as it matters for annotations: comments and blanks are left out.
 *
 * @param kind what it is
 * @param text as it was written
 * @param begin the offset of its first character
 */
record JavaToken(Kind kind, String text, int begin) {

    private static final Pattern TOKEN = Pattern.compile("(?<skipped>\\s++|//[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z))"
            + "|(?<block>\"\"\"(?s:(?:\\\\.|[^\\\\])*?)(?:\"\"\"|\\z))"
            + "|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*+\")"
            + "|(?<character>'(?:\\\\.|[^'\\\\\\n])*+')"
            + "|(?<word>[\\p{javaJavaIdentifierPart}]++)"
            + "|(?s:.)");

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9A-Fa-f]{4})");

    enum Kind {
        WORD,
        STRING,
        OTHER
    }

    static List<JavaToken> of(String source) {
        List<JavaToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            if (matcher.group("skipped") == null) {
                tokens.add(new JavaToken(kind(matcher), matcher.group(), matcher.start()));
            }
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("string") != null) {
            return Kind.STRING;
        }
        return matcher.group("word") == null ? Kind.OTHER : Kind.WORD;
    }

    int end() {
        return begin + text.length();
    }

    boolean is(String other) {
        return text.equals(other);
    }

    /** What the literal says; empty where it is none, or one that javac would refuse. */
    Optional<String> string() {
        if (kind != Kind.STRING) {
            return Optional.empty();
        }
        String inner = UNICODE_ESCAPE
                .matcher(text.substring(1, text.length() - 1))
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + (char) Integer.parseInt(found.group(2), 16)));
        try {
            return Optional.of(inner.translateEscapes());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
