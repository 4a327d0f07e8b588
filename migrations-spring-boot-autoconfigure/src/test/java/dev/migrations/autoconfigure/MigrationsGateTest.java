package dev.migrations.autoconfigure;

import static dev.migrations.autoconfigure.AuthorNames.AFTER_THE_UPGRADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrations.autoconfigure.jpa.Author;
import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

@ExtendWith(TestDatabaseExtension.class)
class MigrationsGateTest {

    @Test
    void aComponentThatTakesTheDataSourceSeesTheMigratedSchema(TestDatabase database) {
        Applications.on(database)
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aComponentSeesTheMigratedSchemaWithJpa(TestDatabase database) {
        Applications.on(database)
                .withBean(AuthorNames.class)
                .withUserConfiguration(JpaEntities.class)
                .withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=validate")
                .run(context -> {
                    assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE);
                    assertThat(context).hasSingleBean(EntityManagerFactory.class);
                });
    }

    @Test
    void aServletFilterSeesTheMigratedSchema(TestDatabase database) {
        new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
                .withConfiguration(Applications.autoConfigurations())
                .withConfiguration(AutoConfigurations.of(TomcatServletWebServerAutoConfiguration.class))
                .withPropertyValues(Applications.properties(database))
                .withPropertyValues("server.port=0")
                .withBean(AuthorFilter.class)
                .run(context ->
                        assertThat(context.getBean(AuthorFilter.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aComponentSeesTheMigratedSchemaWithLazyInitialisation(TestDatabase database) {
        Applications.on(database)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void withLazyInitialisationTheDatabaseIsUpgradedAtTheStart(TestDatabase database) {
        Applications.on(database)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context -> assertThat(Applications.tables(database)).isEqualTo(Applications.MIGRATED_TABLES));
    }

    @Test
    void aComponentSeesTheMigratedSchemaWhenConnectionsAreFetchedLazily(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.datasource.connection-fetch=lazy")
                .withBean(AuthorNames.class)
                .run(context -> {
                    assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE);
                    assertThat(context.getBean(DataSource.class)).isInstanceOf(LazyConnectionDataSourceProxy.class);
                });
    }

    @Test
    void aComponentThatTakesTheHikariDataSourceSeesTheMigratedSchema(TestDatabase database) {
        Applications.on(database)
                .withBean(HikariAuthorNames.class)
                .run(context -> assertThat(context.getBean(HikariAuthorNames.class).names)
                        .isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aPoolOfOneConnectionIsEnough(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.datasource.hikari.maximum-pool-size=1")
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aComponentSeesTheMigratedSchemaThroughADataSourceBeanOfTheUser(TestDatabase database) {
        Applications.on(database)
                .withBean("own", DataSource.class, database::dataSource)
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aComponentSeesTheMigratedSchemaThroughAnotherPool(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues("spring.datasource.type=org.apache.commons.dbcp2.BasicDataSource")
                .withPropertyValues("spring.datasource.dbcp2.max-total=1")
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aComponentSeesTheMigratedSchemaThroughADataSourceThatAFactoryMakes(TestDatabase database) {
        Applications.on(database)
                .withBean("made", DataSourceFactory.class, () -> new DataSourceFactory(database))
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aComponentSeesTheMigratedSchemaThroughADataSourceInAScope(TestDatabase database) {
        Applications.on(database)
                .withBean(TestDatabase.class, () -> database, definition -> definition.setDestroyMethodName(""))
                .withUserConfiguration(ScopedPool.class)
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aComponentSeesTheMigratedSchemaThroughADataSourceThatAnotherPostProcessorWraps(TestDatabase database) {
        Applications.on(database)
                .withBean(WrappingPostProcessor.class)
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void aPostProcessorThatNeedsTheDataSourceSeesTheMigratedSchema(TestDatabase database) {
        Applications.on(database)
                .withBean(QueryingPostProcessor.class)
                .run(context -> assertThat(context.getBean(QueryingPostProcessor.class).names)
                        .isEqualTo(AFTER_THE_UPGRADE));
    }

    @Test
    void scriptsThatFillTablesRunAfterTheUpgrade(TestDatabase database) {
        Applications.on(database)
                .withPropertyValues(
                        "spring.sql.init.mode=always", "spring.sql.init.data-locations=classpath:fill-author.sql")
                .run(context -> assertThat(Applications.query(
                                context.getBean(DataSource.class), "SELECT name FROM author ORDER BY id"))
                        .isEqualTo(List.of("Ursula K. Le Guin", "Octavia E. Butler")));
    }

    @Test
    void theGateReturnsTheInstanceThatItWasHanded(TestDatabase database) {
        HikariDataSource pool = Applications.pool(database);

        Applications.on(database)
                .withBean("own", HikariDataSource.class, () -> pool)
                .run(context -> assertThat(context.getBean(DataSource.class)).isSameAs(pool));
    }

    @Test
    void theUpgradeRunsOnceHoweverManyTakeTheDataSource(TestDatabase database) {
        AtomicInteger runs = new AtomicInteger();

        Applications.on(database)
                .withBean(MigrationsCustomizer.class, () -> builder -> runs.incrementAndGet())
                .withBean("first", AuthorNames.class)
                .withBean("second", AuthorNames.class)
                .run(context -> assertThat(runs).hasValue(1));
    }

    @Test
    void afterAFailureNobodyIsHandedTheDataSourceAndTheUpgradeIsNotTriedAgain(
            TestDatabase database, @TempDir Path folder) {
        AtomicInteger started = new AtomicInteger();
        Revisions revisions = new Revisions(folder).base("a1", "INSERT INTO missing VALUES (1);");

        Applications.on(database)
                .withPropertyValues(revisions.property())
                .withBean(
                        MigrationListener.class,
                        () -> event -> started.addAndGet(event instanceof MigrationEvent.RunStarted ? 1 : 0))
                .withBean(Tolerant.class)
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(started).hasValue(1);
                });
    }

    @Test
    void afterAnErrorTheUpgradeIsNotTriedAgainEither(TestDatabase database) {
        AtomicInteger started = new AtomicInteger();

        Applications.on(database)
                .withBean(MigrationListener.class, () -> event -> {
                    started.incrementAndGet();
                    throw new NoClassDefFoundError("org/example/Missing");
                })
                .withBean(Tolerant.class)
                .run(context -> {
                    assertThat(context).getFailure().rootCause().isInstanceOf(NoClassDefFoundError.class);
                    assertThat(started).hasValue(1);
                });
    }

    @Test
    void anEarlyReferenceToTheDataSourceIsNotHandedOut(TestDatabase database) {
        Applications.on(database)
                .withAllowCircularReferences(true)
                .withBean("own", CircularDataSource.class, () -> new CircularDataSource(database))
                .withBean(AuthorNames.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                DataSource 'own' is needed by a bean that it needs itself, before its database was brought to the target.
                                Break the cycle: the bean 'own' and what it depends on must not need the DataSource."""));
    }

    @Test
    void anEarlyReferenceToADataSourceIsHandedOutAfterAnUpgradeWithAUrlOfItsOwn(TestDatabase database) {
        Applications.on(database)
                .withAllowCircularReferences(true)
                .withPropertyValues("spring.migrations.url=" + database.url())
                .withPropertyValues("spring.migrations.user=" + database.user())
                .withPropertyValues("spring.migrations.password=" + database.password())
                .withBean("own", CircularDataSource.class, () -> new CircularDataSource(database))
                .withBean(AuthorNames.class)
                .run(context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AFTER_THE_UPGRADE));
    }

    @Configuration(proxyBeanMethods = false)
    @EntityScan(basePackageClasses = Author.class)
    static class JpaEntities {}

    static final class HikariAuthorNames extends AuthorNames {

        HikariAuthorNames(HikariDataSource dataSource) {
            super(dataSource);
        }
    }

    static final class AuthorFilter implements Filter {

        final List<String> names;

        AuthorFilter(DataSource dataSource) {
            this.names = new AuthorNames(dataSource).names;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            chain.doFilter(request, response);
        }
    }

    static final class DataSourceFactory implements FactoryBean<DataSource> {

        private final TestDatabase database;

        DataSourceFactory(TestDatabase database) {
            this.database = database;
        }

        @Override
        public DataSource getObject() {
            return database.dataSource();
        }

        @Override
        public Class<?> getObjectType() {
            return DataSource.class;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ScopedPool {

        @Bean
        @Scope(scopeName = "prototype", proxyMode = ScopedProxyMode.INTERFACES)
        DataSource scoped(TestDatabase database) {
            return database.dataSource();
        }
    }

    static final class WrappingPostProcessor implements BeanPostProcessor, Ordered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String beanName) {
            return bean instanceof DataSource dataSource ? new ProxyFactory(dataSource).getProxy() : bean;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    static final class QueryingPostProcessor implements BeanPostProcessor {

        final List<String> names;

        QueryingPostProcessor(DataSource dataSource) {
            this.names = new AuthorNames(dataSource).names;
        }
    }

    static final class CircularDataSource extends DelegatingDataSource {

        CircularDataSource(TestDatabase database) {
            super(database.dataSource());
        }

        @Autowired
        void setNames(AuthorNames names) {
            assertThat(names).isNotNull();
        }
    }

    /** Does without the data source where it cannot have it. */
    static final class Tolerant {

        Tolerant(ObjectProvider<DataSource> dataSource) {
            assertThatThrownBy(dataSource::getIfAvailable).isInstanceOf(BeanCreationException.class);
        }
    }
}
