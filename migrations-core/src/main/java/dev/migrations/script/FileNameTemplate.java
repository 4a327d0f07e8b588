package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.revision.NearestName;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How new SQL files are named: a path below the folder they are written to, without its ending. */
record FileNameTemplate(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern ABSENT_SLUG = Pattern.compile("[_-]\\{slug}|(?<![^/])\\{slug}[_-]?|\\{slug}");

    private static final List<String> NAMES = List.of("id", "slug", "year", "month", "day", "hour", "minute", "second");

    private static final Map<String, DateTimeFormatter> DATE_PARTS = dateParts();

    FileNameTemplate {
        List<Fault> faults = faultsOf(text);
        if (!faults.isEmpty()) {
            throw new InvalidNewRevisionException(faults);
        }
    }

    private static Map<String, DateTimeFormatter> dateParts() {
        Map<String, DateTimeFormatter> parts = new LinkedHashMap<>();
        parts.put("year", DateTimeFormatter.ofPattern("uuuu", Locale.ROOT));
        parts.put("month", DateTimeFormatter.ofPattern("MM", Locale.ROOT));
        parts.put("day", DateTimeFormatter.ofPattern("dd", Locale.ROOT));
        parts.put("hour", DateTimeFormatter.ofPattern("HH", Locale.ROOT));
        parts.put("minute", DateTimeFormatter.ofPattern("mm", Locale.ROOT));
        parts.put("second", DateTimeFormatter.ofPattern("ss", Locale.ROOT));
        return parts;
    }

    private static List<Fault> faultsOf(String text) {
        List<Fault> faults = new ArrayList<>();
        String subject = "File name template '" + text + "' ";
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> faults.add(
                        Fault.of(subject + "has the unknown placeholder '{" + name + "}'.", placeholders(name))));
        String rest = PLACEHOLDER.matcher(text).replaceAll("x");
        if (rest.contains("{") || rest.contains("}")) {
            faults.add(Fault.of(subject + "has a brace without its partner.", "Write '{name}' for a placeholder."));
        }
        if (text.toLowerCase(Locale.ROOT).endsWith(".sql")) {
            faults.add(Fault.of(subject + "ends with '.sql'.", "Leave the ending out: it is put there."));
        }
        if (rest.contains("\\") || rest.chars().anyMatch(Character::isISOControl)) {
            faults.add(Fault.of(
                    subject + "has a character that no file name has.",
                    "Write '/' between folders, and no control characters."));
        }
        for (String segment : rest.split("/", -1)) {
            if (segment.isEmpty() || segment.startsWith(".")) {
                faults.add(Fault.of(
                        subject + "has a name that is empty or begins with a dot, between two '/' or at an end.",
                        "Write a path below the folder of new files, such as '{year}/{id}_{slug}'."));
                break;
            }
        }
        return faults;
    }

    private static String placeholders(String name) {
        return NearestName.to(name, NAMES)
                        .map(nearest -> "Did you mean '{" + nearest + "}'? ")
                        .orElse("")
                + "The placeholders are {" + String.join("}, {", NAMES) + "}.";
    }

    /**
     * The path, separated by {@code /}. Without a slug the separator before it is left out too.
     *
     * @throws InvalidNewRevisionException if a name in it would be empty or begin with a dot
     */
    String fileName(String id, String slug, ZonedDateTime time) {
        String template = slug.isEmpty() ? ABSENT_SLUG.matcher(text).replaceAll("") : text;
        String path = PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(value(found, id, slug, time)));
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.startsWith(".")) {
                throw new InvalidNewRevisionException(List.of(Fault.of(
                        "File name template '" + text + "' makes '" + path
                                + "' of the new revision, in which a name is empty or begins with a dot.",
                        "Give the revision a message or another id, or put '{id}' into the template.")));
            }
        }
        return path;
    }

    private static String value(MatchResult found, String id, String slug, ZonedDateTime time) {
        String name = found.group(1);
        DateTimeFormatter datePart = DATE_PARTS.get(name);
        if (datePart != null) {
            return datePart.format(time);
        }
        return name.equals("id") ? id : slug;
    }
}
