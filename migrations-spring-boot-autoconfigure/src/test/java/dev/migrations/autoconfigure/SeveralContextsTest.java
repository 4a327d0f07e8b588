package dev.migrations.autoconfigure;

import static dev.migrations.autoconfigure.AuthorNames.AFTER_THE_UPGRADE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

@ExtendWith(TestDatabaseExtension.class)
class SeveralContextsTest {

    @Test
    void aContextThatIsStartedAgainInTheSameProcessRunsWhatIsNewSince(TestDatabase database, @TempDir Path folder) {
        Revisions revisions = new Revisions(folder).base("a1", "CREATE TABLE author (id bigint, name varchar(200));");
        Applications.on(database)
                .withPropertyValues(revisions.property())
                .run(context -> assertThat(current(database)).isEqualTo(List.of("a1")));

        revisions.next("b2", "a1", "INSERT INTO author VALUES (1, 'Ursula K. Le Guin');");

        Applications.on(database)
                .withPropertyValues(revisions.property())
                .withBean(AuthorNames.class)
                .run(context -> {
                    assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE);
                    assertThat(current(database)).isEqualTo(List.of("b2"));
                });
    }

    @Test
    void aContextThatIsStartedAgainAfterAFailureDoesNotRememberIt(TestDatabase database, @TempDir Path folder) {
        Revisions revisions = new Revisions(folder).base("a1", "INSERT INTO missing VALUES (1);");
        Applications.on(database)
                .withPropertyValues(revisions.property())
                .run(context -> assertThat(context).hasFailed());

        revisions.base("a1", "CREATE TABLE author (id bigint);");

        Applications.on(database)
                .withPropertyValues(revisions.property())
                .run(context -> assertThat(current(database)).isEqualTo(List.of("a1")));
    }

    @Test
    void aWebContextBelowTheContextThatHasTheDataSourceSeesTheMigratedSchema(TestDatabase database) {
        Applications.on(database)
                .run(parent -> new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
                        .withParent(parent)
                        .withConfiguration(AutoConfigurations.of(TomcatServletWebServerAutoConfiguration.class))
                        .withPropertyValues("server.port=0")
                        .withBean(AuthorNames.class)
                        .run(child -> assertThat(child.getBean(AuthorNames.class).names)
                                .isEqualTo(AFTER_THE_UPGRADE)));
    }

    @Test
    void aWebContextThatIsConfiguredLikeItsParentLeavesTheUpgradeToIt(TestDatabase database) {
        AtomicInteger runs = new AtomicInteger();

        Applications.on(database)
                .withBean(MigrationsCustomizer.class, () -> builder -> runs.incrementAndGet())
                .run(parent -> new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
                        .withParent(parent)
                        .withConfiguration(AutoConfigurations.of(
                                MigrationsAutoConfiguration.class, TomcatServletWebServerAutoConfiguration.class))
                        .withPropertyValues("server.port=0")
                        .withBean(AuthorNames.class)
                        .run(child -> {
                            assertThat(child.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE);
                            assertThat(child.getBean(DataSource.class)).isSameAs(parent.getBean(DataSource.class));
                            assertThat(runs).hasValue(1);
                        }));
    }

    private static List<String> current(TestDatabase database) {
        return Applications.query(database.dataSource(), "SELECT version_num FROM migration_version");
    }
}
