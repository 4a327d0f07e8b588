package dev.migrations.autoconfigure.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandArgumentsTest {

    @Test
    void whatComesAfterTheWordIsOfTheCommand() {
        assertThat(CommandArguments.of("migrations", "history", "-r", "base:head", "--json"))
                .isEqualTo(command(List.of(), List.of("history", "-r", "base:head", "--json")));
    }

    @Test
    void optionsBeforeTheWordAreOfSpring() {
        assertThat(CommandArguments.of("--spring.profiles.active=test", "--debug", "migrations", "current"))
                .isEqualTo(command(List.of("--spring.profiles.active=test", "--debug"), List.of("current")));
    }

    @Test
    void optionsOfSpringAreOfSpringAlsoAfterTheWord() {
        assertThat(CommandArguments.of("migrations", "upgrade", "--spring.profiles.active=test", "heads", "--sql"))
                .isEqualTo(command(List.of("--spring.profiles.active=test"), List.of("upgrade", "heads", "--sql")));
    }

    @Test
    void theWordAloneIsACommandLineWithoutACommand() {
        assertThat(CommandArguments.of("migrations")).isEqualTo(command(List.of(), List.of()));
    }

    @Test
    void theWordCountsOnlyWhereItIsTheFirst() {
        assertThat(List.of(
                        CommandArguments.of(),
                        CommandArguments.of("--migrations"),
                        CommandArguments.of("import", "migrations"),
                        CommandArguments.of("--debug", "import", "migrations"),
                        CommandArguments.of("Migrations", "current")))
                .containsOnly(Optional.empty());
    }

    private static Optional<CommandArguments> command(List<String> ofSpring, List<String> ofCommand) {
        return Optional.of(new CommandArguments(ofSpring, ofCommand));
    }
}
