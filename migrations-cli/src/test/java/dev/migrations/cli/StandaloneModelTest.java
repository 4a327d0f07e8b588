package dev.migrations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The model that a project without an application at hand names in its settings. */
@ExtendWith(TestDatabaseExtension.class)
class StandaloneModelTest {

    private static final String UPGRADE = """
            -- @upgrade
            CREATE TABLE author (
                id integer NOT NULL,
                CONSTRAINT author_pkey PRIMARY KEY (id)
            );
            """;

    private final TestDatabase database;

    private final Path folder;

    private final Shell shell;

    StandaloneModelTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.folder = folder;
        this.shell = Shell.at(folder, database).with("MIGRATIONS_REVISION_FILE_NAME_TEMPLATE", "{id}");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("db/migrations/a1.sql"));
    }

    @Test
    void aRevisionIsWrittenFromAScriptOfTheProject() throws IOException {
        Files.createDirectories(folder.resolve("db/migrations"));
        write("db/schema.sql", "CREATE TABLE author (id integer PRIMARY KEY);");
        write("migrations.properties", "model.scripts=db/schema.sql\n");

        Outcome written = shell.run("revision", "--autogenerate", "-m", "Begin", "--rev-id", "a1");
        shell.run("upgrade", "heads");
        Outcome checked = shell.run("check");

        assertThat(written.status()).isZero();
        assertThat(written()).contains(UPGRADE);
        assertThat(checked.out()).endsWith("ok      The database is as the model says.\n");
        assertThat(checked.status()).isZero();
    }

    @Test
    void theSettingsOfASpringProjectCount() throws IOException {
        write("src/main/resources/db/schema.sql", "CREATE TABLE author (id integer PRIMARY KEY, name text);");
        write("src/main/resources/db/migrations/a1.sql", """
                -- @revision a1
                -- @upgrade
                CREATE TABLE writer (id integer PRIMARY KEY, name text DEFAULT 'x');
                -- @downgrade
                """);
        write("src/main/resources/application.yaml", """
                spring:
                  migrations:
                    model:
                      scripts: classpath:db/schema.sql
                      compared: types
                      renamed: [table writer -> author]
                """);
        shell.run("upgrade", "heads");

        Outcome checked = shell.run("check");

        assertThat(checked.out()).endsWith("""
                failed  The database is not as the model says:
                        rename table writer to author
                        rename constraint author.writer_pkey to author_pkey
                """);
    }

    @Test
    void anotherDatabaseIsTheModelAndItsPasswordIsNeverPrinted() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("db/migrations"));
        try (TestDatabase other = TestDatabase.postgresql()) {
            try (Connection connection = other.connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE author (id integer PRIMARY KEY)");
            }
            shell.with("MIGRATIONS_MODEL_URL", other.url()).with("MIGRATIONS_MODEL_USER", other.user());

            Outcome written = shell.with("MIGRATIONS_MODEL_PASSWORD", other.password())
                    .run("revision", "--autogenerate", "-m", "Begin", "--rev-id", "a1");
            Outcome refused = shell.with("MIGRATIONS_MODEL_USER", "nobody")
                    .with("MIGRATIONS_MODEL_PASSWORD", "very_secret")
                    .run("--verbose", "revision", "--autogenerate", "-m", "Again");

            assertThat(written.status()).isZero();
            assertThat(written()).contains(UPGRADE);
            assertThat(refused.status()).isNotZero();
            assertThat(refused.out() + refused.err()).doesNotContain("very_secret");
        }
    }

    @Test
    void aUserOfADatabaseThatIsNotNamedIsRefused() {
        assertThat(shell.with("MIGRATIONS_MODEL_PASSWORD", "very_secret").run("check"))
                .isEqualTo(Outcome.refused(
                        "'model.password' is set, but 'model.url' is not.",
                        "Set 'model.url', or take 'model.password' away."));
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() {
        Outcome unknown = shell.with("MIGRATIONS_MODEL_UNKNOWN", "delete").run("check");
        Outcome compared = shell.without("MIGRATIONS_MODEL_UNKNOWN")
                .with("MIGRATIONS_MODEL_COMPARED", "types,sizes")
                .run("check");

        assertThat(unknown)
                .isEqualTo(Outcome.refused(
                        "'model.unknown' in the environment is 'delete', which cannot be understood.",
                        "Write 'keep' or 'drop'."));
        assertThat(compared)
                .isEqualTo(Outcome.refused(
                        "'model.compared' in the environment is 'types,sizes', which cannot be understood.",
                        "Write some of 'types', 'defaults', 'comments', 'privileges' and 'column-order'."));
    }
}
