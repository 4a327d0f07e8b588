package dev.migrations.internal.autogenerate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as Java writes them: as a literal where they have one line, as a text block where they have several. */
final class JavaLiterals {

    private JavaLiterals() {}

    /** Whether a text has lines enough for a text block, and none whose end would be lost in one. */
    static boolean isBlock(String text) {
        return text.strip().contains("\n")
                && Arrays.stream(text.split("\n", -1)).noneMatch(JavaLiterals::endsWithForeignBlank);
    }

    private static boolean endsWithForeignBlank(String line) {
        return !line.isEmpty()
                && line.charAt(line.length() - 1) > 0377
                && Character.isWhitespace(line.charAt(line.length() - 1));
    }

    /** The text between quotes. */
    static String literal(String text) {
        return '"' + escaped(text).replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /**
     * The text as literals that are to be put together again, broken at blanks.
     *
     * @param width how long a literal may be, where there are blanks enough
     */
    static List<String> parts(String text, int width) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (literal(rest).length() > width && lastBreak(rest, width) > 0) {
            int end = lastBreak(rest, width);
            parts.add(literal(rest.substring(0, end)));
            rest = rest.substring(end);
        }
        parts.add(literal(rest));
        return parts;
    }

    /** Where the longest part ends that fits, behind its last blank; or the shortest there is; 0 where there is no blank. */
    private static int lastBreak(String text, int width) {
        int end = text.indexOf(' ') + 1;
        for (int next = end; next > 0 && next < text.length(); next = text.indexOf(' ', next) + 1) {
            if (literal(text.substring(0, next)).length() > width) {
                break;
            }
            end = next;
        }
        return end < text.length() ? end : 0;
    }

    /**
     * The text as a text block, from its quotes on.
     *
     * @param indent how far its lines are indented
     */
    static String block(String text, int indent) {
        String margin = " ".repeat(indent);
        boolean endsWithQuote = text.endsWith("\"");
        String beforeQuote = endsWithQuote ? text.substring(0, text.length() - 1) : text;
        List<String> lines = new ArrayList<>(Arrays.stream(beforeQuote.split("\n", -1))
                .map(JavaLiterals::lineOfBlock)
                .toList());
        if (endsWithQuote) {
            lines.add(lines.remove(lines.size() - 1) + "\\\"");
        }
        boolean endsLine = text.endsWith("\n");
        List<String> content = endsLine ? lines.subList(0, lines.size() - 1) : lines;
        boolean needsMargin = content.stream()
                .filter(line -> !line.isBlank())
                .allMatch(line -> Character.isWhitespace(line.charAt(0)));
        String body = content.stream()
                .map(line -> line.isEmpty() ? "" : margin + line)
                .collect(Collectors.joining("\n"));
        if (endsLine) {
            return "\"\"\"\n" + body + "\n" + margin + "\"\"\"";
        }
        if (needsMargin) {
            return "\"\"\"\n" + body + "\\\n" + margin + "\"\"\"";
        }
        return "\"\"\"\n" + body + "\"\"\"";
    }

    /** Quotes stay as they are, unless they could end the block; a blank at the end must be told from an indent. */
    private static String lineOfBlock(String line) {
        String escaped = escaped(line).replace("\"\"\"", "\\\"\\\"\\\"");
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
    }

    /** What no kind of literal can have in it as it is, the end of a line excepted. */
    private static String escaped(String text) {
        return text.codePoints().mapToObj(JavaLiterals::escaped).collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\n' -> "\n";
            default -> isPrintable(character) ? Character.toString(character) : unprintable(character);
        };
    }

    private static boolean isPrintable(int character) {
        return Stream.of(Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED)
                .noneMatch(type -> Character.getType(character) == type);
    }

    /** In octal where the digits of a Unicode escape would be translated before the literal is read. */
    private static String unprintable(int character) {
        return character < 0400
                ? String.format(Locale.ROOT, "\\%03o", character)
                : Character.toString(character)
                        .chars()
                        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                        .collect(Collectors.joining());
    }
}
