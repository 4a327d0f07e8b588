package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrations.error.MigrationException;
import org.junit.jupiter.api.Test;

class CommandWordsTest {

    @Test
    void whiteSpaceIsBetweenTheWords() {
        assertThat(CommandWords.of(" git  add\t{file} ")).containsExactly("git", "add", "{file}");
        assertThat(CommandWords.of("  ")).isEmpty();
    }

    @Test
    void whatIsQuotedIsKeptAsItIs() {
        assertThat(CommandWords.of("sh -c 'cat \"$0\" | sort' {file} \"it's\" \"\" --a='b c'"))
                .containsExactly("sh", "-c", "cat \"$0\" | sort", "{file}", "it's", "", "--a=b c");
        assertThat(CommandWords.of("C:\\tools\\fmt.exe {file}")).containsExactly("C:\\tools\\fmt.exe", "{file}");
    }

    @Test
    void quoteThatIsNotClosedIsSaid() {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> CommandWords.of("sh -c 'sort {file}"))
                .withMessage("The command <sh -c 'sort {file}> has a ' that is not closed.\n"
                        + "Close it, or put an argument that has this character between the other quotes.");
    }
}
