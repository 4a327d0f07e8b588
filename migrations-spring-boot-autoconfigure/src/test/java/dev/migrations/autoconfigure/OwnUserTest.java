package dev.migrations.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrations.error.MigrationException;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(TestDatabaseExtension.class)
class OwnUserTest {

    private static final String OWNER = "SELECT tableowner FROM pg_tables WHERE tablename = 'author'";

    @Test
    void aUserOfItsOwnOwnsWhatTheRevisionsCreate(TestDatabase database) {
        String user = user(database);

        Applications.on(database)
                .withPropertyValues("spring.migrations.user=" + user, "spring.migrations.password=secret")
                .withBean(AuthorNames.class)
                .run(context -> {
                    assertThat(Applications.query(database.dataSource(), OWNER)).isEqualTo(List.of(user));
                    assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AuthorNames.AFTER_THE_UPGRADE);
                });
        drop(database, user);
    }

    @Test
    void aUserOfItsOwnWorksWithADataSourceThatIsNoPool(TestDatabase database) {
        String user = user(database);

        Applications.on(database)
                .withBean("own", DataSource.class, database::dataSource)
                .withPropertyValues("spring.migrations.user=" + user, "spring.migrations.password=secret")
                .run(context -> assertThat(Applications.query(database.dataSource(), OWNER))
                        .isEqualTo(List.of(user)));
        drop(database, user);
    }

    @Test
    void withAUrlOfItsOwnTheDataSourceIsStillHandedOutAfterTheUpgrade(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues(own(database))
                .withBean(AuthorNames.class)
                .run(context -> {
                    assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AuthorNames.AFTER_THE_UPGRADE);
                    assertThat(context.getBean(HikariDataSource.class)).isNotNull();
                });
    }

    @Test
    void withAUrlOfItsOwnNoDataSourceIsNeeded(TestDatabase database) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MigrationsAutoConfiguration.class))
                .withPropertyValues(own(database))
                .run(context -> {
                    assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
                    assertThat(context.getBean(MigratedDataSource.class).name()).isEqualTo("migrations");
                });
    }

    @Test
    void withAUrlOfItsOwnItDoesNotMatterThatThereAreSeveralDataSources(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues(own(database))
                .withBean("first", DataSource.class, database::dataSource)
                .withBean("second", DataSource.class, database::dataSource)
                .run(context -> assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES));
    }

    @Test
    void aDriverThatIsNotOnTheClassPathIsAnError(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues(own(database))
                .withPropertyValues("spring.migrations.driver-class-name=org.example.Driver")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                The JDBC driver 'org.example.Driver' for 'spring.migrations.url' is not on the class path.
                                Add the driver to the dependencies of the application, or correct the URL or \
                                'spring.migrations.driver-class-name'."""));
    }

    @Test
    void aUrlWhoseDriverIsNotKnownIsAnError() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MigrationsAutoConfiguration.class))
                .withPropertyValues("spring.migrations.url=jdbc:unheard-of:test")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                The JDBC driver for 'spring.migrations.url' is not known.
                                Set 'spring.migrations.driver-class-name'."""));
    }

    @Test
    void aUrlOfItsOwnWithoutUserIsOpenedAsTheUserOfTheApplication(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.url=" + database.url())
                .run(context -> assertThat(Applications.query(database.dataSource(), OWNER))
                        .isEqualTo(List.of(database.user())));
    }

    @Test
    void aUrlOfItsOwnWithoutUserIsOpenedAsTheUserOfTheConnectionDetails(TestDatabase database) {
        String user = user(database);

        Applications.on(database)
                .withPropertyValues("spring.migrations.url=" + database.url())
                .withBean(JdbcConnectionDetails.class, () -> new Details(database.url(), user, "secret"))
                .run(context -> assertThat(Applications.query(database.dataSource(), OWNER))
                        .isEqualTo(List.of(user)));
        drop(database, user);
    }

    @Test
    void aUrlOfItsOwnWithoutUserIsOpenedAsTheUserOfThePropertiesWhereTheDataSourceIsABeanOfTheUser(
            TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.url=" + database.url())
                .withBean("own", DataSource.class, database::dataSource)
                .run(context -> assertThat(Applications.query(database.dataSource(), OWNER))
                        .isEqualTo(List.of(database.user())));
    }

    @Test
    void aUrlOfItsOwnThatNamesItsUserIsOpenedAsThatUser(TestDatabase database) {
        String user = user(database);

        Applications.on(database)
                .withPropertyValues("spring.migrations.url=" + database.url()
                        + (database.url().contains("?") ? "&" : "?") + "user=" + user + "&password=secret")
                .run(context -> assertThat(Applications.query(database.dataSource(), OWNER))
                        .isEqualTo(List.of(user)));
        drop(database, user);
    }

    @Test
    void aPasswordWithoutUserIsThatOfTheUserOfTheApplication(TestDatabase database) {
        String user = user(database);

        Applications.on(database)
                .withPropertyValues("spring.datasource.username=" + user, "spring.datasource.password=outdated")
                .withPropertyValues("spring.migrations.password=secret")
                .run(context -> assertThat(Applications.query(database.dataSource(), OWNER))
                        .isEqualTo(List.of(user)));
        drop(database, user);
    }

    @Test
    void aPasswordWithoutAnyUserIsAnError(TestDatabase database) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MigrationsAutoConfiguration.class))
                .withBean("own", DataSource.class, database::dataSource)
                .withPropertyValues("spring.migrations.password=secret")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                'spring.migrations.password' is set, but neither 'spring.migrations.user' nor a user of the application's \
                                own connection.
                                Set 'spring.migrations.user', or remove 'spring.migrations.password'."""));
    }

    @Test
    void aPasswordForAUrlOfItsOwnWithoutAnyUserIsAnError(TestDatabase database) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MigrationsAutoConfiguration.class))
                .withPropertyValues("spring.migrations.url=" + database.url(), "spring.migrations.password=secret")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                'spring.migrations.password' is set, but neither 'spring.migrations.user' nor a user of the application's \
                                own connection.
                                Set 'spring.migrations.user', or remove 'spring.migrations.password'."""));
    }

    @Test
    void aDriverWithoutUrlIsAnError(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.migrations.driver-class-name=org.postgresql.Driver")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                'spring.migrations.driver-class-name' is set, but 'spring.migrations.url', whose driver it names, is not.
                                Set 'spring.migrations.url', or remove 'spring.migrations.driver-class-name'."""));
    }

    private record Details(String url, String user, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }

    private static String[] own(TestDatabase database) {
        return new String[] {
            "spring.migrations.url=" + database.url(),
            "spring.migrations.user=" + database.user(),
            "spring.migrations.password=" + database.password()
        };
    }

    private static String user(TestDatabase database) {
        String user = "owner_" + database.name();
        Applications.execute(
                database.dataSource(),
                "CREATE ROLE %1$s LOGIN PASSWORD 'secret'; GRANT ALL ON SCHEMA public TO %1$s; ".formatted(user)
                        + "ALTER DEFAULT PRIVILEGES FOR ROLE %1$s GRANT ALL ON TABLES TO PUBLIC".formatted(user));
        return user;
    }

    private static void drop(TestDatabase database, String user) {
        Applications.execute(database.dataSource(), "DROP OWNED BY %1$s CASCADE; DROP ROLE %1$s".formatted(user));
    }
}
