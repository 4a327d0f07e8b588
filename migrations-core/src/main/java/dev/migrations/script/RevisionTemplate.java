package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.revision.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text that new revisions of one format are made of.
 *
 * <p>{@code {{name}}} stands for a value. A line all of whose placeholders are empty is left out, and so a base has no
 * line for what it revises. In SQL a list is written {@code a, b}; in Java every value is a literal, quotes included, and
 * a list of several is written {@code {"a", "b"}}.
 *
 * <p>The names are {@code id}, {@code revises}, {@code message}, {@code branch-labels}, {@code depends-on} and
 * {@code create-date}; in Java also {@code package} and {@code class}, which are no literals.
 *
 * <p>What a revision asks for is put in by names, too. Each of them stands alone on its line, and every line of it gets
 * the indent of that. {@code upgrade} is the statements of the upgrade. {@code downgrade} is the whole rest of the way
 * down, with a blank line before it: in SQL the section with its directive, in Java the method; empty where there is
 * none. In SQL, {@code transaction} is empty, or {@code none} as the directive of that name has it; in Java, {@code
 * imports} are all of the lines that the class needs, and {@code irreversible} is empty or {@code true}.
 *
 * @param format what it makes
 * @param source the project's file, or {@code built-in}
 * @param text the text
 */
public record RevisionTemplate(RevisionFormat format, String source, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final Pattern ALONE = Pattern.compile("(?<indent>\\s*)\\{\\{(?<name>[^{}]*)}}\\s*");

    public RevisionTemplate {
        requireNonNull(format, "format");
        requireNonNull(source, "source");
        requireNonNull(text, "text");
    }

    /**
     * The text with the values in it, every line ended by one line feed.
     *
     * @param values the values by name; a name that is not among them is a fault
     * @throws InvalidNewRevisionException every placeholder that is not known
     */
    String render(Map<String, String> values) {
        List<Fault> faults = new ArrayList<>();
        StringBuilder rendered = new StringBuilder();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher alone = ALONE.matcher(line);
            if (alone.matches() && values.getOrDefault(alone.group("name"), "").contains("\n")) {
                rendered.append(indented(values.getOrDefault(alone.group("name"), ""), alone.group("indent")))
                        .append('\n');
            } else if (isWanted(line, values)) {
                rendered.append(rendered(line, values, source + ":" + number, faults))
                        .append('\n');
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidNewRevisionException(faults);
        }
        return rendered.toString();
    }

    /** Whether the template has a place for the value. */
    boolean hasPlaceFor(String name) {
        return PLACEHOLDER.matcher(text).results().anyMatch(found -> name.equals(found.group(1)));
    }

    private static String indented(String lines, String indent) {
        return Arrays.stream(lines.split("\n", -1))
                .map(line -> line.isBlank() ? line : indent + line)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isWanted(String line, Map<String, String> values) {
        List<String> names =
                PLACEHOLDER.matcher(line).results().map(found -> found.group(1)).toList();
        return names.isEmpty() || !names.stream().allMatch(name -> "".equals(values.get(name)));
    }

    private static String rendered(String line, Map<String, String> values, String place, List<Fault> faults) {
        return PLACEHOLDER.matcher(line).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                faults.add(unknown(found, values, place));
                return "";
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static Fault unknown(MatchResult found, Map<String, String> values, String place) {
        return Fault.of(
                "Placeholder '" + found.group() + "' at " + place + " is not known.",
                NearestName.to(found.group(1), values.keySet())
                                .map(nearest -> "Did you mean '{{" + nearest + "}}'? ")
                                .orElse("")
                        + "The placeholders are {{" + String.join("}}, {{", values.keySet()) + "}}.");
    }
}
