package dev.migrations.autoconfigure.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.autoconfigure.Applications;
import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.autoconfigure.MigrationsCustomizer;
import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith({TestDatabaseExtension.class, OutputCaptureExtension.class})
class ApplicationCommandTest {

    private final TestDatabase database;

    private final CommandedApplication library;

    @TempDir
    private Path folder;

    ApplicationCommandTest(TestDatabase database) {
        this.database = database;
        this.library = CommandedApplication.of(Library.class).on(database);
    }

    @Test
    void aCommandThatOnlyReadsLeavesTheDatabaseAsItIs() {
        int status = library.migrations("current");

        assertThat(status).isZero();
        assertThat(tables()).isEmpty();
    }

    @Test
    void upgradeRunsTheRevisionsOfTheApplication(CapturedOutput output) {
        int status = library.migrations("upgrade", "heads");

        assertThat(status).isZero();
        assertThat(tables()).containsExactly("author", "migration_history", "migration_version");
        assertThat(current()).containsExactly("b2");
    }

    @Test
    void theAnswerInJsonIsAllThatIsOnStandardOutput(CapturedOutput output) {
        library.with("logging.level.root=info").migrations("upgrade", "heads");
        int written = output.getOut().length();

        int status = library.with("logging.level.root=info").migrations("current", "--json");

        assertThat(status).isZero();
        assertThat(JsonMapper.shared()
                        .readTree(output.getOut().substring(written))
                        .findValuesAsString("revision"))
                .containsExactly("b2");
        assertThat(output.getErr()).contains("log of the application", "print of the application");
    }

    @Test
    void theConfigurationOfTheProfileCounts() throws IOException {
        Files.writeString(folder.resolve("application.properties"), "spring.migrations.version-table=of_default\n");
        Files.writeString(folder.resolve("application-other.properties"), "spring.migrations.version-table=of_other\n");

        int status = library.with("spring.config.location=" + folder.toUri())
                .migrations("upgrade", "heads", "--spring.profiles.active=other");

        assertThat(status).isZero();
        assertThat(tables()).containsExactly("author", "migration_history", "of_other");
    }

    @Test
    void aNewRevisionIsWrittenAsTheApplicationSays() throws IOException {
        int status = library.with(
                        "spring.migrations.revision.output-folder=" + folder,
                        "spring.migrations.revision.file-name-template={id}-{slug}",
                        "spring.migrations.revision.slug-length=8",
                        "spring.migrations.revision.post-write-hooks.copy=cp {file} \"" + folder + "/a copy\"")
                .migrations("revision", "-m", "Create book", "--rev-id", "c3");

        assertThat(status).isZero();
        assertThat(folder.resolve("c3-create.sql")).hasSameTextualContentAs(folder.resolve("a copy"));
    }

    @Test
    void aHookThatFailsHasStatusTwoAndTheFileStays(CapturedOutput output) {
        int status = library.with(
                        "spring.migrations.revision.output-folder=" + folder,
                        "spring.migrations.revision.file-name-template={id}",
                        "spring.migrations.revision.post-write-hooks.refuse=sh -c 'echo no; exit 7'")
                .migrations("revision", "-m", "Create book", "--rev-id", "c3");

        assertThat(status).isEqualTo(2);
        assertThat(output.getErr())
                .contains("failed with exit status 7. It said:\nno\nThe file was written and stays.");
        assertThat(folder.resolve("c3.sql")).exists();
    }

    @Test
    void anAnswerThatIsNoHasStatusOne() {
        assertThat(library.migrations("check")).isEqualTo(1);
    }

    @Test
    void wrongUsageHasStatusTwo(CapturedOutput output) {
        int status = library.migrations("upgrad");

        assertThat(status).isEqualTo(2);
        assertThat(output.getOut()).isEmpty();
        assertThat(output.getErr()).contains("upgrad").doesNotContain("APPLICATION FAILED TO START");
    }

    @Test
    void aRevisionThatFailsHasStatusThree(CapturedOutput output) {
        RevisionFolder revisions = new RevisionFolder(folder).revision("c3", "", "INSERT INTO missing VALUES (1);", "");

        int status = library.with("spring.migrations.locations=" + revisions.location())
                .migrations("upgrade", "heads");

        assertThat(status).isEqualTo(3);
        assertThat(output.getOut()).isEmpty();
        assertThat(output.getErr())
                .contains("Revision 'c3' (Message of c3) failed at " + folder.resolve("c3.sql") + ":6:13.")
                .doesNotContain("APPLICATION FAILED TO START", "Exception");
    }

    @Test
    void aDatabaseThatCannotBeReachedHasStatusTwo(CapturedOutput output) {
        int status = CommandedApplication.of(Library.class)
                .with("spring.datasource.url=jdbc:postgresql://localhost:1/none", "spring.datasource.password=s3cret")
                .migrations("current");

        assertThat(status).isEqualTo(2);
        assertThat(output.getOut()).isEmpty();
        assertThat(output.getErr())
                .contains("No connection to the database could be opened: Connection to localhost:1 refused.")
                .doesNotContain("APPLICATION FAILED TO START", "Exception", "s3cret");
    }

    @Test
    void aDataSourceThatCannotBeCreatedHasStatusTwo(CapturedOutput output) {
        int status = library.with("spring.datasource.driver-class-name=org.example.Driver")
                .migrations("current");

        assertThat(status).isEqualTo(2);
        assertThat(output.getOut()).isEmpty();
        assertThat(output.getErr())
                .contains("org.example.Driver")
                .doesNotContain("APPLICATION FAILED TO START", "BeanCreationException");
    }

    @Test
    void propertiesThatCannotBeBoundAreExplainedAsSpringBootExplainsThem(CapturedOutput output) {
        int status = library.with("spring.migrations.lock.timeout=soon").migrations("current");

        assertThat(status).isEqualTo(2);
        assertThat(output.getOut()).isEmpty();
        assertThat(output.getErr())
                .contains(
                        "Failed to bind properties under 'spring.migrations.lock.timeout' to java.time.Duration",
                        "Update your application's configuration")
                .doesNotContain("APPLICATION FAILED TO START", "BeanCreationException");
    }

    @Test
    void anApplicationWhoseBeansCannotBeDefinedHasStatusTwo(CapturedOutput output) {
        int status = CommandedApplication.of(Contradictory.class).on(database).migrations("current");

        assertThat(status).isEqualTo(2);
        assertThat(output.getOut()).isEmpty();
        assertThat(output.getErr())
                .contains("IllegalStateException: No definitions today")
                .doesNotContain("APPLICATION FAILED TO START");
    }

    @Test
    void aConfigurationFileThatCannotBeReadHasStatusTwo(CapturedOutput output) {
        int status = library.with("spring.config.location="
                        + folder.resolve("missing.properties").toUri())
                .migrations("current");

        assertThat(status).isEqualTo(2);
        assertThat(output.getErr()).contains("missing.properties");
    }

    @Test
    void anApplicationWithoutADatabaseSaysSo(CapturedOutput output) {
        int status = CommandedApplication.of(WithoutDatabase.class).migrations("current");

        assertThat(status).isEqualTo(2);
        assertThat(output.getErr())
                .contains(
                        "There is no database to migrate: neither a DataSource bean nor 'spring.migrations.url'.",
                        "Declare a DataSource or set 'spring.migrations.url'.");
    }

    @Test
    void anApplicationWhereMigrationsAreSwitchedOffSaysSo(CapturedOutput output) {
        int status = library.with("spring.migrations.enabled=false").migrations("current");

        assertThat(status).isEqualTo(2);
        assertThat(output.getErr())
                .contains(
                        "'spring.migrations.enabled' is false: this application has no revisions and no database to migrate.",
                        "Set 'spring.migrations.mode' to 'none' instead, which keeps it from upgrading when it starts; or run this command with '--spring.migrations.enabled=true'.");
    }

    @Test
    void helpNeedsNoApplicationThatWorks(CapturedOutput output) {
        int status = CommandedApplication.of(Contradictory.class).migrations("--help");

        assertThat(status).isZero();
        assertThat(output.getOut()).contains("migrations");
    }

    private List<String> tables() {
        return Applications.tables(database);
    }

    private List<String> current() {
        return Applications.query(database.dataSource(), "SELECT version_num FROM migration_version");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Library {

        @Bean
        MigrationsCustomizer talkative() {
            return builder -> {
                LoggerFactory.getLogger(Library.class).info("log of the application");
                System.out.println("print of the application");
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Contradictory {

        @Bean
        static BeanFactoryPostProcessor contradiction() {
            return beanFactory -> {
                throw new IllegalStateException("No definitions today");
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(MigrationsAutoConfiguration.class)
    static class WithoutDatabase {}
}
