package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that knows where each of its characters was written, also after a part was cut out of a file and placeholders
 * were replaced.
 *
 * <p>Immutable. Offsets are in {@code char}s from 0, lines and columns from 1, columns in code points. A byte order mark at the beginning of a
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

    private final FileLines lines;

    /** The whole file, before placeholders were replaced. */
    private final String file;

    /** The place that every character stands for; null where each has its own. */
    private final @Nullable Origin place;

    private SourceText(
            String source,
            String text,
            int[] runStarts,
            int[] runOrigins,
            boolean[] runFixed,
            FileLines lines,
            String file,
            @Nullable Origin place) {
        this.source = source;
        this.text = text;
        this.runStarts = runStarts;
        this.runOrigins = runOrigins;
        this.runFixed = runFixed;
        this.lines = lines;
        this.file = file;
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
                source, text, new int[] {0}, new int[] {0}, new boolean[] {false}, FileLines.of(text), text, place);
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
        int inFile = offsetInFile(offset);
        return new Origin(source, lines.lineAt(inFile), lines.columnAt(inFile));
    }

    private int offsetInFile(int offset) {
        int run = indexIn(runStarts, offset);
        return runOrigins[run] + (runFixed[run] ? 0 : offset - runStarts[run]);
    }

    /** The index of the last number that is not greater than the value. */
    private static int indexIn(int[] ascending, int value) {
        int found = Arrays.binarySearch(ascending, value);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The characters as they were written: with the placeholders in place of their values, which may be secrets. For
     * people; {@link #text()} is what runs.
     */
    public String written() {
        return writtenUpTo(text.length());
    }

    /** How many characters of {@link #written()} stand before the offset in {@link #text()}. */
    public int writtenOffset(int offset) {
        return writtenUpTo(offset).length();
    }

    private String writtenUpTo(int end) {
        StringBuilder written = new StringBuilder();
        for (int run = 0; run < runStarts.length && (runStarts[run] < end || run == 0); run++) {
            int runEnd = run + 1 < runStarts.length ? runStarts[run + 1] : text.length();
            if (!runFixed[run]) {
                written.append(text, runStarts[run], Math.min(runEnd, end));
            } else if (runEnd <= end && runEnd > runStarts[run]) {
                written.append(file, runOrigins[run], file.indexOf('}', runOrigins[run]) + 1);
            }
        }
        return written.toString();
    }

    /**
     * The characters from one offset up to another, each of which still knows where it was written; and so does the
     * end.
     *
     * @param begin the first offset, inclusive
     * @param end the last offset, exclusive
     */
    public SourceText slice(int begin, int end) {
        String part = text.substring(begin, end);
        int first = indexIn(runStarts, begin);
        int last = indexIn(runStarts, end);
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
        return new SourceText(source, part, starts, origins, fixed, lines, file, place);
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

    /** Every {@code ${name}} that {@link #replacePlaceholders} would replace, in order. */
    public List<String> placeholders() {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that
                && source.equals(that.source)
                && text.equals(that.text)
                && Arrays.equals(runStarts, that.runStarts)
                && Arrays.equals(runOrigins, that.runOrigins)
                && Arrays.equals(runFixed, that.runFixed)
                && lines.equals(that.lines)
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
                add(offsetInFile(from), runFixed[run]);
                result.append(text, from, to);
                from = to;
            }
        }

        void replace(int offset, String value) {
            if (!value.isEmpty()) {
                add(offsetInFile(offset), true);
                result.append(value);
            }
        }

        private void add(int origin, boolean isFixed) {
            starts.add(result.length());
            origins.add(origin);
            fixed.add(isFixed);
        }

        SourceText toText() {
            add(offsetInFile(text.length()), false);
            boolean[] fixedRuns = new boolean[fixed.size()];
            for (int i = 0; i < fixedRuns.length; i++) {
                fixedRuns[i] = fixed.get(i);
            }
            return new SourceText(
                    source, result.toString(), ints(starts), ints(origins), fixedRuns, lines, file, place);
        }

        private int[] ints(List<Integer> values) {
            return values.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
