package dev.migrations.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(TestDatabaseExtension.class)
class CommandIT {

    private static final String HEAD = "7c2e95b0f3d8";

    @TempDir
    private Path folder;

    @Test
    void theJarTellsWhereItsDatabaseStandsUpgradesItAndTellsWhatThereIs(TestDatabase database)
            throws IOException, InterruptedException {
        CommandProcess before = run(database, "current", "--json");
        CommandProcess upgrade = run(database, "upgrade", "heads");
        CommandProcess after = run(database, "current", "--json");
        CommandProcess history = run(database, "history", "--json");

        assertThat(List.of(before.status(), upgrade.status(), after.status(), history.status()))
                .as(upgrade.errors())
                .containsOnly(0);
        assertThat(revisions(before)).isEmpty();
        assertThat(revisions(after)).containsExactly(HEAD);
        assertThat(revisions(history)).hasSize(16).startsWith(HEAD);
        assertThat(before.output() + upgrade.output() + before.errors() + upgrade.errors())
                .doesNotContain("Tomcat", "Spring Boot", "The library is open");
    }

    @Test
    void whatWasProcessedAheadOfTimeRunsCommandsToo(TestDatabase database) throws IOException, InterruptedException {
        CommandProcess upgrade = CommandProcess.runJar(
                folder, List.of("-Dspring.aot.enabled=true"), arguments(database, "upgrade", "heads"));
        CommandProcess current = run(database, "current", "--json");

        assertThat(upgrade.status()).as(upgrade.errors()).isZero();
        assertThat(revisions(current)).containsExactly(HEAD);
    }

    @Test
    void theServerOfTheSamplesOwnIsStartedForTheCommandAndStoppedAfterIt() throws IOException, InterruptedException {
        CommandProcess upgrade = CommandProcess.runJar(folder, List.of(), "migrations", "upgrade", "heads");
        CommandProcess current = CommandProcess.runJar(folder, List.of(), "migrations", "current", "--json");

        assertThat(upgrade.status()).as(upgrade.errors()).isZero();
        assertThat(revisions(current)).containsExactly(HEAD);
        assertThat(folder.resolve("target/postgresql/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aWordThatIsNoCommandIsWrongUsage(TestDatabase database) throws IOException, InterruptedException {
        CommandProcess process = run(database, "upgrad");

        assertThat(process.status()).isEqualTo(2);
        assertThat(process.output()).isEmpty();
        assertThat(process.errors()).contains("upgrad").doesNotContain("APPLICATION FAILED TO START", "\tat ");
    }

    @Test
    void aFileOfTheConfigurationThatIsMissingIsReportedOnce(TestDatabase database)
            throws IOException, InterruptedException {
        CommandProcess process = run(database, "current", "--spring.config.location=file:/missing.properties");

        assertThat(process.status()).isEqualTo(2);
        assertThat(process.output()).isEmpty();
        assertThat(process.errors())
                .containsOnlyOnce("Config data resource")
                .doesNotContain("APPLICATION FAILED TO START", "\tat ");
    }

    private CommandProcess run(TestDatabase database, String... command) throws IOException, InterruptedException {
        return CommandProcess.runJar(folder, List.of(), arguments(database, command));
    }

    private static String[] arguments(TestDatabase database, String... command) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "migrations"));
        arguments.addAll(List.of(command));
        return arguments.toArray(String[]::new);
    }

    private static List<String> revisions(CommandProcess process) {
        JsonNode answer = JsonMapper.shared().readTree(process.output());
        return answer.findValuesAsString("revision");
    }
}
