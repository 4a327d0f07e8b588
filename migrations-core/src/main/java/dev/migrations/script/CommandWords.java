package dev.migrations.script;

import dev.migrations.error.MigrationException;
import java.util.ArrayList;
import java.util.List;

/**
 * A program and its arguments as people write them in one line, for {@code postWriteHooks} of the settings.
 *
 * <p>White space is between the words; what stands between {@code "} or between {@code '} is kept as it is. There is no
 * other character with a meaning, as no shell is there to give it one.
 */
public final class CommandWords {

    private final List<String> words = new ArrayList<>();

    private final StringBuilder word = new StringBuilder();

    private boolean isInWord;

    private char quote;

    private CommandWords() {}

    /**
     * The words; none where the line is blank.
     *
     * @throws MigrationException if a quote is not closed
     */
    public static List<String> of(String line) {
        CommandWords command = new CommandWords();
        line.chars().forEach(character -> command.read((char) character));
        if (command.quote != 0) {
            throw new MigrationException(
                    "The command <" + line + "> has a " + command.quote + " that is not closed.",
                    "Close it, or put an argument that has this character between the other quotes.");
        }
        command.endWord();
        return List.copyOf(command.words);
    }

    private void read(char character) {
        if (quote != 0) {
            if (character == quote) {
                quote = 0;
            } else {
                word.append(character);
            }
        } else if (character == '"' || character == '\'') {
            quote = character;
            isInWord = true;
        } else if (Character.isWhitespace(character)) {
            endWord();
        } else {
            word.append(character);
            isInWord = true;
        }
    }

    private void endWord() {
        if (isInWord) {
            words.add(word.toString());
            word.setLength(0);
            isInWord = false;
        }
    }
}
