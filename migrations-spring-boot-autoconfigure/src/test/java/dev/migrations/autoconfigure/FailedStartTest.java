package dev.migrations.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.MigrationException;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@ExtendWith({TestDatabaseExtension.class, OutputCaptureExtension.class})
class FailedStartTest {

    @Test
    void aFailingRevisionKeepsTheApplicationFromStartingAndIsReported(
            TestDatabase database, @TempDir Path folder, CapturedOutput output) {
        Revisions revisions = failing(folder);

        assertThatThrownBy(() -> start(database, revisions).close()).rootCause().isInstanceOf(SQLException.class);

        assertReported(
                output,
                """
                Revision 'b2' (Revision b2) failed at FILE:7:13.

                    INSERT INTO missing VALUES (1)
                                ^

                PostgreSQL VERSION said: relation "missing" does not exist (SQLState 42P01)
                Nothing of this revision remains; the database is at 'a1', and the revision that ran before it in this run stays.""".replace("VERSION", version(database))
                        .replace("FILE", folder.resolve("b2.sql").toString()),
                "Mend FILE, then start again: the run continues with this revision."
                        .replace("FILE", folder.resolve("b2.sql").toString()));
    }

    @Test
    void aFailingRevisionLeavesTheDatabaseAsItWasBeforeThatRevision(TestDatabase database, @TempDir Path folder) {
        Revisions revisions = failing(folder);

        assertThatThrownBy(() -> start(database, revisions).close()).isNotNull();

        assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
        assertThat(current(database)).isEqualTo(List.of("a1"));
    }

    @Test
    void afterTheRevisionWasMendedTheNextStartSucceeds(TestDatabase database, @TempDir Path folder) {
        Revisions revisions = failing(folder);
        assertThatThrownBy(() -> start(database, revisions).close()).isNotNull();

        revisions.next("b2", "a1", "CREATE TABLE book (id bigint); " + FIRST_AUTHOR);

        try (ConfigurableApplicationContext context = start(database, revisions)) {
            assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AuthorNames.AFTER_THE_UPGRADE);
        }
        assertThat(current(database)).isEqualTo(List.of("b2"));
    }

    @Test
    void anUnknownRevisionInTheDatabaseKeepsTheApplicationFromStartingAndIsReported(
            TestDatabase database, @TempDir Path folder, CapturedOutput output) {
        Revisions revisions = new Revisions(folder).base("a1", AUTHOR + FIRST_AUTHOR);
        start(database, revisions).close();
        Applications.execute(database.dataSource(), "UPDATE migration_version SET version_num = 'ffff'");

        assertThatThrownBy(() -> start(database, revisions).close()).rootCause().isInstanceOf(MigrationException.class);

        assertReported(
                output,
                "Revision 'ffff' was not found; 'migration_version' lists it as applied.",
                "Restore its file, or run 'migrations stamp --purge' with the revision that the database is at if it was removed on purpose.");
        assertThat(current(database)).isEqualTo(List.of("ffff"));
    }

    @Test
    void aDatabaseThatCannotBeReachedKeepsTheApplicationFromStartingAndIsReported(
            @TempDir Path folder, CapturedOutput output) {
        Revisions revisions = failing(folder);

        assertThatThrownBy(() -> start("jdbc:postgresql://localhost:1/none", "user", "s3cret", revisions)
                        .close())
                .isNotNull();

        assertReported(
                output,
                "No connection to the database could be opened: Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. (Connection refused) (SQLState 08001)",
                "Check that the database is up and that URL, user and password are right; nothing was changed. To wait for a database that starts together with the application, set 'spring.migrations.connect.timeout'.");
        assertThat(output).doesNotContain("s3cret");
    }

    private static final String AUTHOR = "CREATE TABLE author (id bigint PRIMARY KEY, name varchar(200) NOT NULL);";

    private static final String FIRST_AUTHOR = "INSERT INTO author VALUES (1, 'Ursula K. Le Guin');";

    private static Revisions failing(Path folder) {
        return new Revisions(folder)
                .base("a1", AUTHOR)
                .next("b2", "a1", "CREATE TABLE book (id bigint);\nINSERT INTO missing VALUES (1);");
    }

    private static void assertReported(CapturedOutput output, String problem, String action) {
        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START", "Description:\n\n" + problem + "\n\nAction:\n\n" + action + "\n")
                .doesNotContain("Application run failed");
    }

    private static String version(TestDatabase database) {
        return Applications.query(database.dataSource(), "SHOW server_version")
                .get(0)
                .split(" ")[0];
    }

    private static List<String> current(TestDatabase database) {
        return Applications.query(database.dataSource(), "SELECT version_num FROM migration_version");
    }

    private static ConfigurableApplicationContext start(TestDatabase database, Revisions revisions) {
        return start(database.url(), database.user(), database.password(), revisions);
    }

    private static ConfigurableApplicationContext start(String url, String user, String password, Revisions revisions) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password,
                        "--" + revisions.property());
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, MigrationsAutoConfiguration.class})
    @Import(AuthorNames.class)
    static class Application {}
}
