package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that knows where each of its characters was written, also after a part was cut out of a file and placeholders
 * were replaced.
 *
 * <p>Immutable. Offsets are in {@code char}s from 0, lines and columns from 1. A byte order mark at the beginning of a
 * file is not part of the text; line endings are kept as they are ({@code LF} or {@code CRLF}).
 */
public final class SourceText {

    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\$\\{([A-Za-z_][A-Za-z0-9_.\\-]*)}");

    private final String source;

    private final String text;

    /** Offsets in {@link #text} where a run of characters begins; first is 0. */
    private final int[] runStarts;

    /** For each run, the offset of its first character in the file. */
    private final int[] runOrigins;

    /** For each run, whether all of its characters stand for one place in the file. */
    private final boolean[] runFixed;

    /** Offsets in the file where its lines begin; first is 0. */
    private final int[] lineStarts;

    /** The place that every character stands for; null where each has its own. */
    private final @Nullable Origin place;

    private SourceText(
            String source,
            String text,
            int[] runStarts,
            int[] runOrigins,
            boolean[] runFixed,
            int[] lineStarts,
            @Nullable Origin place) {
        this.source = source;
        this.text = text;
        this.runStarts = runStarts;
        this.runOrigins = runOrigins;
        this.runFixed = runFixed;
        this.lineStarts = lineStarts;
        this.place = place;
    }

    /**
     * A whole file.
     *
     * @param source the name that users know the file by
     * @param content its content; a leading byte order mark is dropped
     */
    public static SourceText of(String source, String content) {
        requireNonNull(source, "source");
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        return ofWhole(source, text, null);
    }

    /** A text that was not read but made, all of it by what stands at the origin. */
    public static SourceText generated(String text, Origin origin) {
        return ofWhole(origin.source(), text, origin);
    }

    private static SourceText ofWhole(String source, String text, @Nullable Origin place) {
        return new SourceText(
                source, text, new int[] {0}, new int[] {0}, new boolean[] {false}, lineStartsOf(text), place);
    }

    private static int[] lineStartsOf(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The name that users know the file by. */
    public String source() {
        return source;
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** Where the character at the offset was written; the end of the text is a valid offset too. */
    public Origin originAt(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text.length());
        }
        if (place != null) {
            return place;
        }
        int run = indexIn(runStarts, offset);
        int inFile = runOrigins[run] + (runFixed[run] ? 0 : offset - runStarts[run]);
        int line = indexIn(lineStarts, inFile);
        return new Origin(source, line + 1, inFile - lineStarts[line] + 1);
    }

    private static int indexIn(int[] ascending, int value) {
        int found = Arrays.binarySearch(ascending, value);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The characters from one offset up to another, each of which still knows where it was written.
     *
     * @param begin the first offset, inclusive
     * @param end the last offset, exclusive
     */
    public SourceText slice(int begin, int end) {
        String part = text.substring(begin, end);
        int first = indexIn(runStarts, begin);
        int last = Math.max(first, indexIn(runStarts, Math.max(begin, end - 1)));
        int count = last - first + 1;
        int[] starts = new int[count];
        int[] origins = new int[count];
        boolean[] fixed = new boolean[count];
        for (int i = 0; i < count; i++) {
            int run = first + i;
            int cut = Math.max(0, begin - runStarts[run]);
            starts[i] = Math.max(0, runStarts[run] - begin);
            origins[i] = runOrigins[run] + (runFixed[run] ? 0 : cut);
            fixed[i] = runFixed[run];
        }
        return new SourceText(source, part, starts, origins, fixed, lineStarts, place);
    }

    /**
     * Replaces every {@code ${name}} by the value of that name. A name begins with a letter or an underscore and goes on
     * with letters, digits, {@code _}, {@code .} and {@code -}; what does not look so, and what has another {@code $}
     * directly before it (a dollar quote), is left alone. Values are not looked at for placeholders again.
     *
     * @param values the values by name
     * @param faults receives one fault for every placeholder that has no value; it is left as it is
     */
    public SourceText replacePlaceholders(Map<String, String> values, List<? super Fault> faults) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        if (!matcher.find()) {
            return this;
        }
        Runs runs = new Runs();
        int copied = 0;
        do {
            String value = values.get(matcher.group(1));
            if (value == null) {
                faults.add(Fault.of(
                        "Placeholder '" + matcher.group() + "' at " + originAt(matcher.start()) + " has no value.",
                        "Set 'spring.migrations.placeholders." + matcher.group(1)
                                + "' (or Migrations.builder().placeholder(\"" + matcher.group(1)
                                + "\", ...)), or mend its name."));
                continue;
            }
            runs.copy(copied, matcher.start());
            runs.replace(matcher.start(), value);
            copied = matcher.end();
        } while (matcher.find());
        runs.copy(copied, text.length());
        return runs.toText();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that
                && source.equals(that.source)
                && text.equals(that.text)
                && Arrays.equals(runStarts, that.runStarts)
                && Arrays.equals(runOrigins, that.runOrigins)
                && Arrays.equals(runFixed, that.runFixed)
                && Arrays.equals(lineStarts, that.lineStarts)
                && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private final class Runs {

        private final StringBuilder result = new StringBuilder(text.length());

        private final List<Integer> starts = new ArrayList<>();

        private final List<Integer> origins = new ArrayList<>();

        private final List<Boolean> fixed = new ArrayList<>();

        void copy(int begin, int end) {
            int run = indexIn(runStarts, begin);
            for (int from = begin; from < end; run++) {
                int to = run + 1 < runStarts.length ? Math.min(end, runStarts[run + 1]) : end;
                add(runOrigins[run] + (runFixed[run] ? 0 : from - runStarts[run]), runFixed[run]);
                result.append(text, from, to);
                from = to;
            }
        }

        void replace(int offset, String value) {
            if (!value.isEmpty()) {
                int run = indexIn(runStarts, offset);
                add(runOrigins[run] + (runFixed[run] ? 0 : offset - runStarts[run]), true);
                result.append(value);
            }
        }

        private void add(int origin, boolean isFixed) {
            starts.add(result.length());
            origins.add(origin);
            fixed.add(isFixed);
        }

        SourceText toText() {
            if (starts.isEmpty()) {
                add(0, true);
            }
            boolean[] fixedRuns = new boolean[fixed.size()];
            for (int i = 0; i < fixedRuns.length; i++) {
                fixedRuns[i] = fixed.get(i);
            }
            return new SourceText(source, result.toString(), ints(starts), ints(origins), fixedRuns, lineStarts, place);
        }

        private int[] ints(List<Integer> values) {
            return values.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
