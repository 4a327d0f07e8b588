package dev.migrations.autoconfigure.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.autoconfigure.Applications;
import dev.migrations.autoconfigure.jpa.Author;
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
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** The model of an application in its commands. */
@ExtendWith({TestDatabaseExtension.class, OutputCaptureExtension.class})
class ModelCommandTest {

    private final TestDatabase database;

    private final CommandedApplication library;

    private final Path folder;

    ModelCommandTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.folder = folder;
        this.library = CommandedApplication.of(Library.class)
                .on(database)
                .with(
                        "spring.migrations.locations=filesystem:" + folder,
                        "spring.migrations.revision.file-name-template={id}");
    }

    @Test
    void whatTheEntitiesNeedIsWrittenOnceAndThenNothingIsMissing(CapturedOutput output) throws IOException {
        int written = autogenerate("a1");
        int upgraded = library.migrations("upgrade", "heads");
        int checked = library.migrations("check");
        int again = autogenerate("b2");

        assertThat(written).isZero();
        assertThat(text("a1")).isEqualTo("""
                -- @revision a1
                -- @message Next
                -- @create-date now

                -- @upgrade
                CREATE TABLE author (
                    id bigint NOT NULL,
                    name varchar(200) NOT NULL,
                    CONSTRAINT author_pkey PRIMARY KEY (id)
                );

                -- @downgrade
                DROP TABLE author;
                """);
        assertThat(upgraded).isZero();
        assertThat(checked).isZero();
        assertThat(output.getOut()).contains("""
                ok      There is one head: a1.
                ok      The database is at the heads.
                ok      What was applied is as the revisions say.
                ok      The database is as the model says.
                """);
        assertThat(again).isZero();
        assertThat(output.getOut())
                .endsWith("Nothing was written: no revision would make the database more like the model.\n");
        assertThat(folder.resolve("b2.sql")).doesNotExist();
    }

    @Test
    void checkPrintsWhatIsMissingAndEndsWithStatusOne(CapturedOutput output) throws IOException {
        at("CREATE TABLE author (id bigint PRIMARY KEY); CREATE TABLE shelf (id bigint PRIMARY KEY);");

        int status = library.migrations("check");

        assertThat(status).isEqualTo(1);
        assertThat(output.getOut()).endsWith("""
                ok      There is one head: a1.
                ok      The database is at the heads.
                ok      What was applied is as the revisions say.
                failed  The database is not as the model says:
                        add column author.name
                        Not in the model, left alone: table shelf
                """);
        assertThat(Applications.tables(database))
                .containsExactly("author", "migration_history", "migration_version", "shelf");
    }

    @Test
    void aQuestionEndsWithStatusOneAndTheTwoWaysToAnswerIt(CapturedOutput output) throws IOException {
        at("CREATE TABLE author (id bigint PRIMARY KEY, full_name varchar(200) NOT NULL);");
        int before = output.getOut().length();

        int asked = autogenerate("b2");
        String question = output.getOut().substring(before);
        int answered = library.with("spring.migrations.model.renamed=column author.full_name -> name")
                .migrations("revision", "--autogenerate", "-m", "Next", "--rev-id", "c3");

        assertThat(asked).isEqualTo(1);
        assertThat(question).isEqualTo("""
                One thing may have been renamed, or dropped and another one added:
                  column author.full_name -> name (90 of 100: the type is equal, the place in the table is equal, the nullability is equal)
                Answer in the model, on what has the new name, or in the settings ('not-renamed' says the contrary):
                  @RenamedFrom("full_name") or spring.migrations.model.renamed=column author.full_name -> name
                """);
        assertThat(folder.resolve("b2.sql")).doesNotExist();
        assertThat(answered).isZero();
        assertThat(text("c3"))
                .contains(
                        "-- @upgrade\nALTER TABLE author RENAME COLUMN full_name TO name;\n",
                        "-- @downgrade\nALTER TABLE author RENAME COLUMN name TO full_name;\n");
    }

    @Test
    void checkTellsTheTwoWaysToAnswerToo(CapturedOutput output) throws IOException {
        at("CREATE TABLE author (id bigint PRIMARY KEY, full_name varchar(200) NOT NULL);");

        library.migrations("check");

        assertThat(output.getOut())
                .contains("        Renamed? column author.full_name -> name (90 of 100: ")
                .contains("          Answer: @RenamedFrom(\"full_name\") or spring.migrations.model.renamed=column"
                        + " author.full_name -> name, or 'not-renamed'\n");
    }

    @Test
    void anotherDatabaseCanBeTheModel(CapturedOutput output) throws IOException, SQLException {
        try (TestDatabase other = TestDatabase.postgresql()) {
            try (Connection connection = other.connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE shelf (id integer PRIMARY KEY)");
            }
            CommandedApplication modelled = library.with(
                    "spring.migrations.model.jdbc.enabled=false",
                    "spring.migrations.model.url=" + other.url(),
                    "spring.migrations.model.user=" + other.user(),
                    "spring.migrations.model.password=" + other.password());

            int both = modelled.migrations("revision", "--autogenerate", "-m", "Next", "--rev-id", "a1");
            int written = modelled.with("spring.migrations.model.jpa.enabled=false")
                    .migrations("revision", "--autogenerate", "-m", "Next", "--rev-id", "a1");

            assertThat(both).isEqualTo(2);
            assertThat(output.getErr())
                    .contains("Error: The model is another database and the JPA entities of the application at once.\n"
                            + "Leave out one of them: a database as it is cannot be combined with what others would make of"
                            + " it.\n");
            assertThat(written).isZero();
            assertThat(text("a1")).contains("CREATE TABLE shelf (");
        }
    }

    @Test
    void aUserOfADatabaseThatIsNotNamedIsRefused(CapturedOutput output) {
        int status = library.with("spring.migrations.model.user=reader").migrations("check");

        assertThat(status).isEqualTo(2);
        assertThat(output.getErr())
                .contains(
                        "Error: 'spring.migrations.model.url' is not set, but the user or the password of that database is.\n"
                                + "Set 'spring.migrations.model.url', or remove 'spring.migrations.model.user' and"
                                + " 'spring.migrations.model.password'.\n");
    }

    @Test
    void aWrongSettingOfTheModelIsToldAsSuch(CapturedOutput output) {
        int unlocated =
                library.with("spring.migrations.model.scripts=schema.sql").migrations("check");
        int missing = library.with("spring.migrations.model.scripts=classpath:nowhere.sql")
                .migrations("check");

        assertThat(unlocated).isEqualTo(2);
        assertThat(missing).isEqualTo(2);
        assertThat(output.getErr())
                .contains("Error: The model's script 'schema.sql' is not a location.\n"
                        + "Write 'classpath:' or 'file:' and a path, such as 'classpath:schema.sql'.\n")
                .contains("Error: The model's script 'classpath:nowhere.sql' was not found.\n"
                        + "Create it, or name the one that there is.\n")
                .doesNotContain("Something went wrong");
    }

    private int autogenerate(String id) {
        return library.migrations("revision", "--autogenerate", "-m", "Next", "--rev-id", id);
    }

    /** Brings the database to a revision with the statements. */
    private void at(String statements) throws IOException {
        Files.writeString(
                folder.resolve("a1.sql"),
                "-- @revision a1\n-- @message Before\n-- @upgrade\n" + statements + "\n-- @downgrade\n");
        assertThat(library.migrations("upgrade", "heads")).isZero();
    }

    private String text(String revision) throws IOException {
        return Files.readString(folder.resolve(revision + ".sql")).replaceFirst("@create-date .*", "@create-date now");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EntityScan(basePackageClasses = Author.class)
    static class Library {}
}
