package dev.migrations.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestDatabaseExtension.class)
class MakefileIT {

    private static final String HEAD = "7c2e95b0f3d8";

    private static final String BEFORE_HEAD = "d10b5f7e4a39";

    private static final Path JAR = Path.of(System.getProperty("sample.jar"));

    private final TestDatabase database;

    @TempDir
    private Path revisions;

    MakefileIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeAll
    static void requireMake() {
        boolean isThere = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "make")));
        assumeTrue(isThere, "There is no make on this machine, so the Makefile is not tried.");
    }

    @BeforeEach
    void copyRevisions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migrations"))) {
            for (Path file : files.toList()) {
                Files.copy(file, revisions.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aTeamUpgradesWritesARevisionRollsBackAndStamps() throws IOException, InterruptedException {
        assertDone(make("migrate"));
        assertThat(assertDone(make("migration-current")).output()).contains(HEAD);

        assertDone(make("migration", "msg=Add the reader's \"nickname\""));
        assertThat(assertDone(make("migration-history")).output()).contains("Add the reader's \"nickname\"");
        assertDone(make("migrate"));
        assertThat(assertDone(make("migration-current")).output()).doesNotContain(HEAD);

        assertDone(make("rollback"));
        assertThat(assertDone(make("migration-current")).output()).contains(HEAD);

        assertDone(make("migration-stamp", "rev=" + BEFORE_HEAD));
        assertThat(assertDone(make("migration-current")).output()).contains(BEFORE_HEAD);
    }

    @Test
    void aRevisionNeedsAMessage() throws IOException, InterruptedException {
        CommandProcess process = make("migration");

        assertThat(process.status()).isEqualTo(2);
        assertThat(process.errors()).contains("Say what it does: make migration msg=\"Add email to author\"");
    }

    private static CommandProcess assertDone(CommandProcess process) {
        assertThat(process.status()).as(process.errors()).isZero();
        return process;
    }

    private CommandProcess make(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("make", "--no-print-directory", "-o", "target/" + JAR.getFileName(), "revisions=" + revisions));
        command.addAll(List.of(arguments));
        return CommandProcess.run(
                Path.of("").toAbsolutePath(),
                Map.of("DATABASE_URL", urlWithCredentials(), "JAVA_HOME", System.getProperty("java.home")),
                command);
    }

    /** As platforms give it to applications. */
    private String urlWithCredentials() {
        return database.url()
                .replace("jdbc:postgresql://", "postgresql://" + database.user() + ":" + database.password() + "@");
    }
}
