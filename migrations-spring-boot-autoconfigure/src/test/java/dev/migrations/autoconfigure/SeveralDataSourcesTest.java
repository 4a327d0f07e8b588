package dev.migrations.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.MigrationException;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import dev.migrations.testing.TestPostgresql;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@ExtendWith(TestDatabaseExtension.class)
class SeveralDataSourcesTest {

    private TestDatabase other = TestPostgresql.instance().createDatabase();

    private ApplicationContextRunner runner = new ApplicationContextRunner();

    @BeforeEach
    void chooseDatabases(TestDatabase database) {
        runner = Applications.on(database);
    }

    @AfterEach
    void dropOther() {
        other.close();
    }

    @Test
    void thePrimaryOneIsMigrated(TestDatabase database) {
        runner.withBean("first", DataSource.class, other::dataSource)
                .withBean("second", DataSource.class, database::dataSource, definition -> definition.setPrimary(true))
                .run(context -> assertOnlyFirstIsMigrated(database, other));
    }

    @Test
    void theOnlyOneThatIsNoFallbackIsMigrated(TestDatabase database) {
        runner.withBean("first", DataSource.class, other::dataSource, definition -> definition.setFallback(true))
                .withBean("second", DataSource.class, database::dataSource)
                .run(context -> assertOnlyFirstIsMigrated(database, other));
    }

    @Test
    void theOnlyOneThatIsAnAutowireCandidateIsMigrated(TestDatabase database) {
        runner.withBean(
                        "first",
                        DataSource.class,
                        other::dataSource,
                        definition -> definition.setAutowireCandidate(false))
                .withBean("second", DataSource.class, database::dataSource)
                .run(context -> assertOnlyFirstIsMigrated(database, other));
    }

    @Test
    void theOneThatThePropertyNamesIsMigrated(TestDatabase database) {
        runner.withPropertyValues("spring.migrations.data-source=second")
                .withBean("first", DataSource.class, other::dataSource, definition -> definition.setPrimary(true))
                .withBean("second", DataSource.class, database::dataSource)
                .run(context -> assertOnlyFirstIsMigrated(database, other));
    }

    @Test
    void theOneThatIsMarkedIsMigrated(TestDatabase database) {
        runner.withBean("databases", TestDatabase[].class, () -> new TestDatabase[] {other, database})
                .withUserConfiguration(MarkedDataSource.class)
                .run(context -> assertOnlyFirstIsMigrated(database, other));
    }

    @Test
    void theEndpointKnowsItByItsName(TestDatabase database) {
        runner.withPropertyValues("spring.migrations.data-source=second")
                .withBean("first", DataSource.class, other::dataSource)
                .withBean("second", DataSource.class, database::dataSource)
                .run(context -> assertThat(
                                context.getBean(MigratedDataSource.class).name())
                        .isEqualTo("second"));
    }

    @Test
    void anAliasLeadsToTheDataSource(TestDatabase database) {
        runner.withPropertyValues("spring.migrations.data-source=alias")
                .withInitializer(context -> context.getBeanFactory().registerAlias("second", "alias"))
                .withBean("first", DataSource.class, other::dataSource, definition -> definition.setPrimary(true))
                .withBean("second", DataSource.class, database::dataSource)
                .withBean(SecondNames.class)
                .run(context -> {
                    assertThat(context.getBean(SecondNames.class).names).isEqualTo(AuthorNames.AFTER_THE_UPGRADE);
                    assertOnlyFirstIsMigrated(database, other);
                });
    }

    @Test
    void noneThatIsPrimaryIsAnError(TestDatabase database) {
        runner.withBean("first", DataSource.class, other::dataSource)
                .withBean("second", DataSource.class, database::dataSource)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                There are 2 DataSource beans, first, second, and none of them is primary: it is not known whose \
                                database is to be migrated.
                                Set 'spring.migrations.data-source' to the name of one of them, or mark one with @Primary or \
                                @MigrationsDataSource, or set 'spring.migrations.enabled' to false."""));
    }

    @Test
    void noneThatIsPrimaryIsNoErrorWhereNothingIsDoneAtTheStart(TestDatabase database) {
        runner.withPropertyValues("spring.migrations.mode=none")
                .withBean("first", DataSource.class, other::dataSource)
                .withBean("second", DataSource.class, database::dataSource)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aNameThatDoesNotExistIsAnError(TestDatabase database) {
        runner.withPropertyValues("spring.migrations.data-source=third")
                .withBean("first", DataSource.class, other::dataSource)
                .withBean("second", DataSource.class, database::dataSource)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                'spring.migrations.data-source' names 'third', but there is no such bean; there is: first, second.
                                Name the DataSource whose database is to be migrated."""));
    }

    private static void assertOnlyFirstIsMigrated(TestDatabase migrated, TestDatabase untouched) {
        assertThat(Applications.tables(migrated)).isEqualTo(Applications.MIGRATED_TABLES);
        assertThat(Applications.tables(untouched)).isEmpty();
    }

    @Configuration(proxyBeanMethods = false)
    static class MarkedDataSource {

        @Bean
        @Primary
        DataSource first(TestDatabase[] databases) {
            return databases[0].dataSource();
        }

        @Bean
        @MigrationsDataSource
        DataSource second(TestDatabase[] databases) {
            return databases[1].dataSource();
        }
    }

    static final class SecondNames extends AuthorNames {

        SecondNames(@Qualifier("second") DataSource dataSource) {
            super(dataSource);
        }
    }
}
