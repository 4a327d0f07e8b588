package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.revision.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 * @param format what it makes
 * @param source the project's file, or {@code built-in}
 * @param text the text
 */
public record RevisionTemplate(RevisionFormat format, String source, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

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
            if (isWanted(line, values)) {
                rendered.append(rendered(line, values, source + ":" + number, faults))
                        .append('\n');
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidNewRevisionException(faults);
        }
        return rendered.toString();
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
