package dev.migrations.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.Status;
import dev.migrations.autoconfigure.library.LibraryApplication;
import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import dev.migrations.testing.TestPostgresql;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.test.autoconfigure.TestDatabaseAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(TestDatabaseExtension.class)
class MigrationsAutoConfigurationTest {

    @Test
    void withoutADatabaseThereIsNothing() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MigrationsAutoConfiguration.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(MigrationsGate.class)
                        .doesNotHaveBean(MigrationsInitializer.class)
                        .doesNotHaveBean(Migrations.class));
    }

    @Test
    void anR2dbcApplicationWithoutAUrlOfItsOwnIsLeftAlone(TestDatabase database) {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrationsAutoConfiguration.class))
                .withPropertyValues(Applications.properties(database))
                .withBean(ConnectionFactory.class, NoConnectionFactory::new)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(MigrationsGate.class));
    }

    @Test
    void anR2dbcApplicationWithAUrlOfItsOwnIsMigrated(TestDatabase database) {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrationsAutoConfiguration.class))
                .withPropertyValues(
                        "spring.migrations.url=" + database.url(),
                        "spring.migrations.user=" + database.user(),
                        "spring.migrations.password=" + database.password())
                .withBean(ConnectionFactory.class, NoConnectionFactory::new)
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(DataSource.class);
                    assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
                });
    }

    @Test
    void disabledThereIsNothing(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.enabled=false")
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(MigrationsGate.class);
                    assertThat(Applications.tables(database)).isEmpty();
                });
    }

    @Test
    void theModeNoneChangesNothing(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.mode=none")
                .run(context -> {
                    assertThat(context.getBean(Migrations.class).current()).isEmpty();
                    assertThat(Applications.tables(database)).isEmpty();
                });
    }

    @Test
    void theModeValidateStartsWithADatabaseAtTheTarget(TestDatabase database) {
        Applications.on(database).run(context -> assertThat(context).hasNotFailed());

        Applications.on(database)
                .withPropertyValues("spring.migrations.mode=validate")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void theModeValidateFailsWithADatabaseThatIsBehindAndChangesNothing(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.mode=validate")
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(Applications.tables(database)).isEmpty();
                });
    }

    @Test
    void theModeWaitStartsOnceSomebodyElseHasBroughtTheDatabaseThere(TestDatabase database)
            throws InterruptedException {
        Thread other = new Thread(() ->
                Applications.on(database).run(context -> assertThat(context).hasNotFailed()));

        other.start();

        Applications.on(database)
                .withPropertyValues("spring.migrations.mode=wait", "spring.migrations.lock.timeout=30s")
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AuthorNames.AFTER_THE_UPGRADE));
        other.join();
    }

    @Test
    void theModeWaitGivesUpAfterTheTimeoutOfTheLock(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.mode=wait", "spring.migrations.lock.timeout=100ms")
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(Applications.tables(database)).isEmpty();
                });
    }

    @Test
    void tablesAndLocationsFollowTheProperties(TestDatabase database, @TempDir Path folder) {
        Revisions revisions = new Revisions(folder).base("c3", "CREATE TABLE book (id integer);");

        Applications.on(database)
                .withPropertyValues(revisions.property())
                .withPropertyValues(
                        "spring.migrations.version-table=alembic_version", "spring.migrations.history-table=journal")
                .run(context -> assertThat(Applications.tables(database))
                        .isEqualTo(List.of("alembic_version", "book", "journal")));
    }

    @Test
    void placeholdersFollowTheProperties(TestDatabase database, @TempDir Path folder) {
        Revisions revisions = new Revisions(folder).base("c3", "CREATE TABLE ${table} (id integer);");

        Applications.on(database)
                .withPropertyValues(revisions.property())
                .withPropertyValues("spring.migrations.placeholders.table=book")
                .run(context -> assertThat(Applications.tables(database))
                        .isEqualTo(List.of("book", "migration_history", "migration_version")));
    }

    @Test
    void aLocationOfThePropertiesMustExist(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.locations=classpath:db/migration")
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(context.getStartupFailure())
                            .rootCause()
                            .hasMessage("Location 'classpath:db/migration' does not exist.\nDid you mean"
                                    + " 'classpath:db/migrations'? Otherwise put a folder of that name with at least"
                                    + " one file in it on the class path, or mend the location.");
                });
    }

    @Test
    void aPackageOfThePropertiesMustExist(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.packages=dev.migrations.autoconfigure.library.migration")
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(context.getStartupFailure())
                            .rootCause()
                            .hasMessage(
                                    "Package 'dev.migrations.autoconfigure.library.migration' has no class.\nDid you mean"
                                            + " 'dev.migrations.autoconfigure.library.migrations'? Otherwise put the class of a"
                                            + " revision into it, or mend 'spring.migrations.packages'.");
                });
    }

    @Test
    void anApplicationThatSetsNothingMayHaveNoRevisionsYet(TestDatabase database) {
        List<MigrationEvent> events = new ArrayList<>();

        Applications.on(database)
                .withClassLoader(new FilteredClassLoader(name -> name.startsWith("db/migrations")))
                .withInitializer(context -> AutoConfigurationPackages.register(
                        (BeanDefinitionRegistry) context.getBeanFactory(), "no.such"))
                .withBean(MigrationListener.class, () -> events::add)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(events)
                            .filteredOn(MigrationEvent.NoRevisions.class::isInstance)
                            .containsExactly(new MigrationEvent.NoRevisions(
                                    List.of("classpath:db/migrations", "package no.such.migrations")));
                });
    }

    @Test
    void theVendorInALocationIsTheDatabase(TestDatabase database, @TempDir Path folder) throws IOException {
        Path ofVendor = Files.createDirectory(folder.resolve("postgresql"));
        new Revisions(ofVendor).base("c3", "CREATE TABLE book (id integer);");

        Applications.on(database)
                .withPropertyValues("spring.migrations.locations=filesystem:" + folder + "/{vendor}")
                .run(context -> assertThat(Applications.tables(database))
                        .isEqualTo(List.of("book", "migration_history", "migration_version")));
    }

    @Test
    void theTablesOfTheEngineAreInTheSchemaOfTheProperties(TestDatabase database) {
        Applications.execute(database.dataSource(), "CREATE SCHEMA admin");

        Applications.on(database)
                .withPropertyValues("spring.migrations.schema=admin")
                .run(context -> assertThat(Applications.query(
                                database.dataSource(),
                                "SELECT tablename FROM pg_tables WHERE schemaname = 'admin' ORDER BY tablename"))
                        .isEqualTo(List.of("migration_history", "migration_version")));
    }

    @Test
    void theHistoryKnowsTheNameOfTheApplication(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.application.name=library")
                .run(context -> assertThat(
                                context.getBean(Migrations.class).status().history())
                        .extracting(Status.HistoryRow::application)
                        .containsExactly("library", "library"));
    }

    @Test
    void aRunThatIsOneTransactionLeavesNothingBehindWhenItFails(TestDatabase database, @TempDir Path folder) {
        Revisions revisions = new Revisions(folder)
                .base("a1", "CREATE TABLE book (id integer);")
                .next("b2", "a1", "INSERT INTO missing VALUES (1);");

        Applications.on(database)
                .withPropertyValues(revisions.property())
                .withPropertyValues("spring.migrations.transaction=per-run")
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(Applications.tables(database)).doesNotContain("book");
                });
    }

    @Test
    void javaRevisionsAreFoundBelowThePackageOfTheApplication(TestDatabase database) {
        Applications.on(database)
                .withUserConfiguration(LibraryApplication.class)
                .run(context ->
                        assertThat(context.getBean(Migrations.class).current()).isEqualTo(List.of("c3")));
    }

    @Test
    void listenersAreTold(TestDatabase database) {
        List<String> finished = new ArrayList<>();

        Applications.on(database)
                .withBean(MigrationListener.class, () -> event -> {
                    if (event instanceof MigrationEvent.StepFinished step) {
                        finished.add(step.step().revision());
                    }
                })
                .run(context -> assertThat(finished).isEqualTo(List.of("a1", "b2")));
    }

    @Test
    void aTestDatabaseInMemoryIsUpgradedInItsPlace(TestDatabase database) {
        Applications.on(database)
                .withConfiguration(AutoConfigurations.of(TestDatabaseAutoConfiguration.class))
                .withPropertyValues("spring.test.database.replace=ANY")
                .run(context -> assertThat(context.getBean(Migrations.class).status())
                        .satisfies(status -> assertThat(status.database()).startsWith("H2 "))
                        .satisfies(status -> assertThat(status.upToDate()).isTrue()));
    }

    @Test
    void aSecondStartChangesNothing(TestDatabase database) {
        Applications.on(database).run(context -> assertThat(context).hasNotFailed());

        Applications.on(database)
                .run(context -> assertThat(Applications.query(
                                context.getBean(DataSource.class), "SELECT revision FROM migration_history ORDER BY 1"))
                        .isEqualTo(List.of("a1", "b2")));
    }

    @Test
    void severalContextsInOneJvmMigrateTheirOwnDatabases(TestDatabase database, @TempDir Path folder) {
        Applications.on(database).run(outer -> {
            try (TestDatabase second = TestPostgresql.instance().createDatabase()) {
                Applications.on(second)
                        .withPropertyValues(new Revisions(folder)
                                .base("c3", "CREATE TABLE book (id integer);")
                                .property())
                        .run(inner -> assertThat(Applications.tables(second))
                                .isEqualTo(List.of("book", "migration_history", "migration_version")));
            }
            assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
        });
    }

    @Test
    void aContextThatSharesTheDataSourceOfItsParentLeavesItToTheParent(TestDatabase database, @TempDir Path folder) {
        Revisions revisions = new Revisions(folder).base("c3", "CREATE TABLE book (id integer);");

        Applications.on(database)
                .run(parent -> new ApplicationContextRunner()
                        .withParent(parent)
                        .withPropertyValues(revisions.property())
                        .withConfiguration(AutoConfigurations.of(MigrationsAutoConfiguration.class))
                        .withBean(AuthorNames.class)
                        .run(child -> {
                            assertThat(child.getBean(AuthorNames.class).names).isEqualTo(AuthorNames.AFTER_THE_UPGRADE);
                            assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
                        }));
    }

    @Test
    void aContextMigratesTheDataSourceOfAParentThatDoesNotMigrate(TestDatabase database) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues(Applications.properties(database))
                .run(parent -> new ApplicationContextRunner()
                        .withParent(parent)
                        .withConfiguration(AutoConfigurations.of(MigrationsAutoConfiguration.class))
                        .run(child ->
                                assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES)));
    }

    @Test
    void aDataSourceThatReplacesAnotherDefinitionIsGuardedLikeTheFirst(TestDatabase database) {
        Applications.on(database)
                .withAllowBeanDefinitionOverriding(true)
                .withBean("dataSource", DataSource.class, () -> {
                    throw new IllegalStateException("was replaced");
                })
                .withBean("dataSource", DataSource.class, database::dataSource)
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AuthorNames.AFTER_THE_UPGRADE));
    }

    @Test
    void migrationsOfTheUserReplaceTheBeanButNotTheUpgrade(TestDatabase database) {
        Migrations own = Migrations.builder().dataSource(database.dataSource()).build();

        Applications.on(database).withBean("own", Migrations.class, () -> own).run(context -> {
            assertThat(context.getBean(Migrations.class)).isSameAs(own);
            assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
        });
    }

    @Test
    void theSchemaOfTheMigratedDataSourceIsManaged(TestDatabase database) {
        Applications.on(database).run(context -> {
            SchemaManagementProvider provider = context.getBean(SchemaManagementProvider.class);

            assertThat(provider.getSchemaManagement(context.getBean(DataSource.class)))
                    .isEqualTo(SchemaManagement.MANAGED);
            assertThat(provider.getSchemaManagement(database.dataSource())).isEqualTo(SchemaManagement.UNMANAGED);
        });
    }

    /** Is there, but leads nowhere. */
    private static final class NoConnectionFactory implements ConnectionFactory {

        @Override
        public Publisher<? extends Connection> create() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return () -> "none";
        }
    }
}
