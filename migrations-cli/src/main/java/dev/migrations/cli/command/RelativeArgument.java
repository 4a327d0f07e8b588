package dev.migrations.cli.command;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Keeps {@code -1}, which is a revision, from being taken for an option. */
final class RelativeArgument {

    private static final Pattern STEPS_DOWN = Pattern.compile("-[0-9]+");

    private static final String MARK = "\u0001";

    private RelativeArgument() {}

    static String[] marked(String[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> STEPS_DOWN.matcher(argument).matches() ? MARK + argument : argument)
                .toArray(String[]::new);
    }

    static String unmarked(String argument) {
        return argument.startsWith(MARK) ? argument.substring(MARK.length()) : argument;
    }
}
