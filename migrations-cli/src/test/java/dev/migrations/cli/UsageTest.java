package dev.migrations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.cli.output.Terminal;
import dev.migrations.cli.testing.JsonSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "revision",
                "merge",
                "rebase",
                "upgrade",
                "downgrade",
                "stamp",
                "current",
                "history",
                "heads",
                "branches",
                "show",
                "graph",
                "check",
                "ensure-version",
                "list-templates",
                "edit",
                "completion"
            })
    void everyCommandHasHelpWithExamples(String command) {
        Outcome help = new Shell(folder).run(command, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith("Usage: migrations " + command)
                .contains("\nExamples:\n  ")
                .contains("migrations " + command)
                .doesNotContain("--url");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 110);
    }

    @Test
    void mistypedCommandSuggestsTheNearest() {
        assertThat(new Shell(folder).run("upgrad", "heads"))
                .isEqualTo(Outcome.refused(
                        "'upgrad' is not a command.",
                        "Did you mean 'upgrade'? 'migrations --help' says what there is."));
        assertThat(new Shell(folder).run("xyzzy"))
                .isEqualTo(Outcome.refused("'xyzzy' is not a command.", "'migrations --help' says what there is."));
    }

    @Test
    void mistypedOptionSuggestsTheNearestAndKeepsItsValueToItself() {
        assertThat(new Shell(folder).run("heads", "--pasword=hunter2"))
                .isEqualTo(Outcome.refused(
                        "'--pasword' is not an option of 'migrations heads'.",
                        "Did you mean '--password'? 'migrations heads --help' says what there is."));
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(new Shell(folder).run())
                .isEqualTo(Outcome.refused("A command is missing.", "'migrations --help' says what there is."));
        assertThat(new Shell(folder).run("upgrade"))
                .isEqualTo(Outcome.refused(
                        "Missing required parameter: 'TARGET'.", "'migrations upgrade --help' says what there is."));
        assertThat(new Shell(folder).run("upgrade", "a", "b"))
                .isEqualTo(Outcome.refused(
                        "'b' is one argument more than 'migrations upgrade' takes.",
                        "'migrations upgrade --help' says what there is."));
        assertThat(new Shell(folder).run("heads", "--jsn", "--json").out()).contains("\"status\": 2");
    }

    @Test
    void initCreatesFolderAndPropertiesAndKeepsWhatExists() {
        assertThat(new Shell(folder).run("init"))
                .isEqualTo(Outcome.answered("created  db/migrations\ncreated  migrations.properties\n"));
        assertThat(new Shell(folder).run("init"))
                .isEqualTo(Outcome.answered("exists   db/migrations\nexists   migrations.properties\n"));
        assertThat(new Shell(folder).run("heads"))
                .isEqualTo(new Outcome(0, "", "No revisions were found in filesystem:db/migrations\n"));
    }

    @Test
    void initUsesTheResourcesOfAProject() throws IOException {
        Files.createDirectories(folder.resolve("src/main/resources"));

        assertThat(new Shell(folder).run("init"))
                .isEqualTo(Outcome.answered("created  src/main/resources/db/migrations\n"));
    }

    @Test
    void initRefusesAFileInTheWay() throws IOException {
        Files.writeString(folder.resolve("db"), "");

        assertThat(new Shell(folder).run("init"))
                .isEqualTo(Outcome.refused(
                        "The folder 'db/migrations' cannot be created.",
                        "Check that there is no file of that name, and that you may write there."));
    }

    @Test
    void applicationGivesItsSettingsAndOnlyWhereTheyAreNeeded() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AtomicInteger asked = new AtomicInteger();
        MigrationsCommandLine commandLine = MigrationsCommandLine.inApplication(
                () -> {
                    asked.incrementAndGet();
                    return Migrations.builder().withoutDatabase().locations(List.of("filesystem:" + folder));
                },
                new Terminal(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        false,
                        question -> Optional.empty(),
                        question -> Optional.empty()));

        assertThat(commandLine.run("heads", "--help")).isZero();
        assertThat(commandLine.run("heads", "--url=jdbc:h2:mem:x")).isEqualTo(2);
        assertThat(asked).hasValue(0);
        assertThat(commandLine.run("heads")).isZero();
        assertThat(asked).hasValue(1);
        assertThat(err.toString())
                .isEqualTo("Error: '--url' is not an option of 'migrations heads'.\n"
                        + "'migrations heads --help' says what there is.\n"
                        + "No revisions were found in filesystem:" + folder + "\n");
    }

    @Test
    void everyDocumentedAnswerBelongsToACommand() {
        assertThat(JsonSchema.documented().propertyNames())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "oneRevision",
                        "oneFault",
                        "oneQuestion",
                        "oneDifference",
                        "current",
                        "history",
                        "heads",
                        "branches",
                        "show",
                        "check",
                        "plan",
                        "upgrade",
                        "downgrade",
                        "stamp",
                        "revision",
                        "autogenerate",
                        "merge",
                        "rebase",
                        "error"));
    }
}
