package dev.migrations.script;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of classes that are made of messages. */
final class ClassNames {

    /** What the template itself refers to by its simple name. */
    private static final Set<String> USED_BY_TEMPLATE = Set.of("migration", "operations", "override", "revision");

    private static final int LONGEST = 100;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private ClassNames() {}

    /**
     * The words of the message with a capital letter each; with a number behind it where that is taken. Where the message
     * has no words, or begins with a digit, the name begins with {@code Revision}.
     *
     * @param id what a class without a message is named after
     * @param taken names in lower case: on some file systems no two files differ by their case only
     */
    static String of(String message, String id, Set<String> taken) {
        String name = upperCamelCase(message);
        if (name.isEmpty()) {
            name = "Revision" + upperCamelCase(id);
        } else if (Character.isDigit(name.charAt(0))) {
            name = "Revision" + name;
        }
        String unique = name;
        for (int number = 2; isTaken(unique, taken); number++) {
            unique = name + number;
        }
        return unique;
    }

    private static boolean isTaken(String name, Set<String> taken) {
        String lower = name.toLowerCase(Locale.ROOT);
        return taken.contains(lower) || USED_BY_TEMPLATE.contains(lower);
    }

    private static String upperCamelCase(String text) {
        StringBuilder name = new StringBuilder();
        WORD.matcher(Slug.withoutForeignLetters(text))
                .results()
                .map(MatchResult::group)
                .filter(word -> name.length() + word.length() <= LONGEST)
                .forEach(word -> name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1)));
        return name.toString();
    }
}
