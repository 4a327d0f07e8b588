package dev.migrations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.cli.testing.JsonSchema;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users start it: arguments in, both streams and the exit status out. */
@ExtendWith(TestDatabaseExtension.class)
class StandaloneJarIT {

    @TempDir
    private Path folder;

    private Map<String, String> environment = Map.of();

    private String database = "";

    @BeforeEach
    void setUp(TestDatabase testDatabase) throws Exception {
        environment = Map.of(
                "MIGRATIONS_URL", testDatabase.url(),
                "MIGRATIONS_USER", testDatabase.user(),
                "MIGRATIONS_PASSWORD", testDatabase.password());
        try (var connection = testDatabase.connection()) {
            database = "PostgreSQL "
                    + connection.getMetaData().getDatabaseProductVersion().replaceAll(" .*", "");
        }
    }

    @Test
    void projectGoesFromInitToAFailedMigrationAndBack() throws Exception {
        assertThat(run("init")).isEqualTo(Outcome.answered("created  db/migrations\ncreated  migrations.properties\n"));

        Outcome written = run("revision", "-m", "Create author", "--rev-id", "aaa1", "--json");
        assertThat(written.status()).isZero();
        assertThat(written.err()).isEmpty();
        assertThat(JsonSchema.faults("revision", written.out())).isEmpty();

        revision("bbb1", "aaa1", "CREATE TABLE book (id int);");
        assertThat(run("upgrade", "heads"))
                .isEqualTo(new Outcome(
                        0,
                        "Upgraded 2 revisions in 12 ms; the database is at bbb1.\n",
                        database + " is at base: upgrading 2 revisions\n"
                                + "[1/2] Upgrade aaa1 Create author (12 ms)\n"
                                + "[2/2] Upgrade bbb1 Create bbb1 (12 ms)\n"));

        Outcome current = run("current", "--json");
        assertThat(current.status()).isZero();
        assertThat(current.err()).isEmpty();
        assertThat(JsonSchema.faults("current", current.out())).isEmpty();

        revision("ccc1", "bbb1", "CREATE TABLE book (id int);");
        Outcome check = run("check");
        assertThat(check).isEqualTo(new Outcome(1, """
                        ok      There is one head: ccc1.
                        failed  1 revision is pending:
                                ccc1  Create ccc1
                        ok      What was applied is as the revisions say.
                        """, ""));

        Outcome failed = run("upgrade", "head", "--json");
        assertThat(failed.status()).isEqualTo(3);
        assertThat(failed.err()).contains("Error: ").contains("relation \"book\" already exists");
        assertThat(JsonSchema.faults("error", failed.out())).isEmpty();

        assertThat(run("downgrade", "-1", "--quiet"))
                .isEqualTo(Outcome.answered("Downgraded 1 revision in 12 ms; the database is at aaa1.\n"));
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        assertThat(run("upgrad"))
                .isEqualTo(Outcome.refused(
                        "'upgrad' is not a command.",
                        "Did you mean 'upgrade'? 'migrations --help' says what there is."));
    }

    @Test
    void passwordThatIsRefusedIsNotShown(TestDatabase testDatabase) throws Exception {
        environment = Map.of("MIGRATIONS_PASSWORD", "hunter2");

        Outcome refused = run("current", "--verbose", "--url", testDatabase.url(), "--user", "nobody-of-this-name");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("Error: ").doesNotContain("hunter2");
    }

    @Test
    void passwordCannotBeAskedForWithoutATerminal() throws Exception {
        assertThat(run("current", "--password"))
                .isEqualTo(Outcome.refused(
                        "There is no terminal to ask for the password at.",
                        "Set MIGRATIONS_PASSWORD, or start in a terminal."));
    }

    @Test
    void springProjectIsFoundInItsFolder(TestDatabase testDatabase) throws Exception {
        environment = Map.of("DB_PASSWORD", testDatabase.password());
        Path resources = Files.createDirectories(folder.resolve("src/main/resources/db/migrations"));
        Files.writeString(resources.resolve("aaa1.sql"), "-- @revision aaa1\n-- @upgrade\nSELECT 1;\n");
        Files.writeString(folder.resolve("src/main/resources/application.yaml"), """
                spring:
                  datasource:
                    url: %s
                    username: %s
                    password: ${DB_PASSWORD}
                """.formatted(
                        testDatabase.url(), testDatabase.user()));

        assertThat(run("stamp", "head")).isEqualTo(Outcome.answered("Stamped; the database is at aaa1.\n"));
    }

    @Test
    void revisionsInJavaAreFoundOnTheClassPath() throws Exception {
        Files.createDirectories(folder.resolve("db/migrations"));
        revision("aaa1", "", "CREATE TABLE book (id int);");
        Path source = Files.writeString(folder.resolve("AddTitle.java"), """
                package com.example.migrations;

                import static dev.migrations.schema.Column.column;
                import static dev.migrations.schema.Types.varchar;

                import dev.migrations.op.Operations;
                import dev.migrations.script.Migration;
                import dev.migrations.script.Revision;

                @Revision(id = "bbb1", revises = "aaa1", message = "Add title")
                final class AddTitle implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.addColumn("book", column("title", varchar(200)));
                    }
                }
                """);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("migrations.jar"),
                        "-d",
                        folder.resolve("target/classes").toString(),
                        source.toString());

        Outcome upgrade = run(
                "upgrade",
                "heads",
                "--quiet",
                "--class-path",
                "target/classes",
                "--packages",
                "com.example.migrations");
        Outcome withoutIt = run("current");

        assertThat(compiled).isZero();
        assertThat(upgrade).isEqualTo(Outcome.answered("Upgraded 2 revisions in 12 ms; the database is at bbb1.\n"));
        assertThat(withoutIt.out()).contains("bbb1      not found");
    }

    @Test
    void classPathThatDoesNotExistIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("db/migrations"));

        assertThat(run("heads", "--class-path", "target/clases"))
                .isEqualTo(Outcome.refused(
                        "'target/clases' of the class path does not exist.",
                        "Build the project first, or correct 'class-path'."));
    }

    @Test
    void driversInTheJarWork() throws Exception {
        environment = Map.of();
        Files.createDirectories(folder.resolve("db/migrations"));
        revision("aaa1", "", "CREATE TABLE book (id int);");

        Outcome sqlite = run("upgrade", "heads", "--quiet", "--url", "jdbc:sqlite:library.db");
        Outcome h2 = run("upgrade", "heads", "--quiet", "--url", "jdbc:h2:./library");

        assertThat(sqlite).isEqualTo(Outcome.answered("Upgraded 1 revision in 12 ms; the database is at aaa1.\n"));
        assertThat(h2).isEqualTo(Outcome.answered("Upgraded 1 revision in 12 ms; the database is at aaa1.\n"));
    }

    @Test
    void databaseWithoutADialectIsRefused() throws Exception {
        environment = Map.of();

        Outcome mariadb = run("current", "--url", "jdbc:mariadb://localhost:1/app?connectTimeout=500");

        assertThat(mariadb.status()).isEqualTo(2);
        assertThat(mariadb.out()).isEmpty();
        assertThat(mariadb.err()).startsWith("Error: ").doesNotContain("No suitable driver");
    }

    private void revision(String id, String revises, String sql) throws IOException {
        Files.writeString(
                folder.resolve("db/migrations/" + id + ".sql"),
                "-- @revision " + id + "\n-- @revises " + revises + "\n-- @message Create " + id + "\n-- @upgrade\n"
                        + sql + "\n-- @downgrade\nDROP TABLE book;\n");
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("migrations.jar")));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.writeString(folder.resolve("in.txt"), "").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("MIGRATIONS_"));
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Outcome(status, fixed(out), fixed(err));
    }

    private static String fixed(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replaceAll("[0-9]+ ms", "12 ms");
    }
}
