package dev.migrations.autoconfigure.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of an application whose first word is {@code migrations}, shared out between Spring and the command.
 *
 * @param ofSpring options that become properties: those before the word, and those that begin with {@code --spring.}
 * @param ofCommand the command and its options, in their order
 */
record CommandArguments(List<String> ofSpring, List<String> ofCommand) {

    private static final String WORD = "migrations";

    private static final String OPTION = "--";

    private static final String SPRING_OPTION = "--spring.";

    CommandArguments {
        ofSpring = List.copyOf(ofSpring);
        ofCommand = List.copyOf(ofCommand);
    }

    /** Empty where the first argument that is not an option is another word, or where there is none. */
    static Optional<CommandArguments> of(String... arguments) {
        List<String> all = Arrays.asList(arguments);
        List<String> before =
                all.stream().takeWhile(argument -> argument.startsWith(OPTION)).toList();
        if (before.size() == all.size() || !all.get(before.size()).equals(WORD)) {
            return Optional.empty();
        }
        List<String> ofSpring = new ArrayList<>(before);
        List<String> ofCommand = new ArrayList<>();
        for (String argument : all.subList(before.size() + 1, all.size())) {
            (argument.startsWith(SPRING_OPTION) ? ofSpring : ofCommand).add(argument);
        }
        return Optional.of(new CommandArguments(ofSpring, ofCommand));
    }
}
