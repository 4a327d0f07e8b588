package dev.migrations.autoconfigure;

import static dev.migrations.autoconfigure.AuthorNames.AFTER_THE_UPGRADE;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import dev.migrations.testing.TestPostgresql;
import java.util.Map;
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
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

@ExtendWith(TestDatabaseExtension.class)
class WrappedDataSourceTest {

    private final TestDatabase other = TestPostgresql.instance().createDatabase();

    private ApplicationContextRunner runner = new ApplicationContextRunner();

    @BeforeEach
    void chooseDatabases(TestDatabase database) {
        runner = Applications.on(database)
                .withBean("databases", TestDatabase[].class, () -> new TestDatabase[] {database, other});
    }

    @AfterEach
    void dropOther() {
        other.close();
    }

    @Test
    void aComponentThatTakesThePoolBehindThePrimaryWrapperSeesTheMigratedSchema() {
        runner.withBean(HikariNames.class)
                .withUserConfiguration(WrappedByParameter.class)
                .run(context ->
                        assertThat(context.getBean(HikariNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aComponentThatTakesThePoolBehindAWrapperThatCallsItsMethodSeesTheMigratedSchema() {
        runner.withBean(HikariNames.class)
                .withUserConfiguration(WrappedByCall.class)
                .run(context -> {
                    assertThat(context.getBean(HikariNames.class).names).isEqualTo(AFTER_THE_UPGRADE);
                    assertThat(context.getBean(DelegatingDataSource.class).getTargetDataSource())
                            .isSameAs(context.getBean(HikariDataSource.class));
                });
    }

    @Test
    void aComponentThatTakesThePoolBehindAWrapperOfTheUserSeesTheMigratedSchema(TestDatabase database) {
        runner.withBean(HikariNames.class)
                .withBean("real", HikariDataSource.class, () -> Applications.pool(database))
                .withBean(UserWrapper.class)
                .run(context -> {
                    assertThat(context.getBean(HikariNames.class).names).isEqualTo(AFTER_THE_UPGRADE);
                    assertThat(context.getBean(DataSource.class)).isExactlyInstanceOf(UserWrapper.class);
                });
    }

    @Test
    void aComponentThatTakesTheWrapperOfTheUserSeesTheMigratedSchema(TestDatabase database) {
        runner.withBean(AuthorNames.class)
                .withBean("real", HikariDataSource.class, () -> Applications.pool(database))
                .withBean(UserWrapper.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void ofSeveralDataSourcesBehindAWrapperTheOneThatItLeadsToIsMigratedWhicheverIsTakenFirst(TestDatabase database) {
        runner.withBean(ReplicaTables.class).withUserConfiguration(Routed.class).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
            assertThat(Applications.tables(other)).isEmpty();
        });
    }

    @Test
    void aDataSourceThatKnowsTheWayToTheTargetIsHandedOutBeforeIt(TestDatabase database) {
        runner.withBean(Directory.class).withUserConfiguration(Looked.class).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES);
            assertThat(Applications.tables(other)).isEmpty();
        });
    }

    static final class HikariNames extends AuthorNames {

        HikariNames(HikariDataSource dataSource) {
            super(dataSource);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WrappedByParameter {

        @Bean
        HikariDataSource real(TestDatabase[] databases) {
            return Applications.pool(databases[0]);
        }

        @Bean
        @Primary
        DataSource lazy(HikariDataSource real) {
            return new LazyConnectionDataSourceProxy(real);
        }
    }

    @Configuration
    static class WrappedByCall {

        private final TestDatabase[] databases;

        WrappedByCall(TestDatabase[] databases) {
            this.databases = databases;
        }

        @Bean
        HikariDataSource real() {
            return Applications.pool(databases[0]);
        }

        @Bean
        @Primary
        DataSource lazy() {
            return new LazyConnectionDataSourceProxy(real());
        }
    }

    @Primary
    static final class UserWrapper extends DelegatingDataSource {

        UserWrapper(@Qualifier("real") DataSource real) {
            super(real);
        }
    }

    /** One wrapper around the database of the application and its replica, which is declared first. */
    @Configuration(proxyBeanMethods = false)
    static class Routed {

        @Bean
        DataSource replica(TestDatabase[] databases) {
            return databases[1].dataSource();
        }

        @Bean
        DataSource main(TestDatabase[] databases) {
            return databases[0].dataSource();
        }

        @Bean
        @Primary
        DataSource routing(@Qualifier("main") DataSource main, @Qualifier("replica") DataSource replica) {
            AbstractRoutingDataSource routing = new AbstractRoutingDataSource() {
                @Override
                protected Object determineCurrentLookupKey() {
                    return "main";
                }
            };
            routing.setTargetDataSources(Map.of("main", main, "replica", replica));
            return routing;
        }
    }

    static final class ReplicaTables {

        ReplicaTables(@Qualifier("replica") DataSource replica) {
            assertThat(replica).isNotNull();
        }
    }

    /** What the target is made with, and is itself made before it. */
    static final class Directory {

        final DataSource dataSource;

        Directory(@Qualifier("directory") DataSource directory, TestDatabase[] databases) {
            assertThat(Applications.query(directory, "SELECT 1")).containsExactly("1");
            this.dataSource = databases[0].dataSource();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Looked {

        @Bean
        DataSource directory(TestDatabase[] databases) {
            return databases[1].dataSource();
        }

        @Bean
        @Primary
        DataSource library(Directory directory) {
            return directory.dataSource;
        }
    }
}
