package dev.migrations.autoconfigure;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JndiDataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.XADataSourceAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Role;
import org.springframework.context.annotation.Scope;

/**
 * Brings the database to the target before any bean is handed the {@link DataSource}.
 *
 * <p>Applies where there is a {@link DataSource} or {@code spring.migrations.url} is set.
 */
@AutoConfiguration(
        after = {
            DataSourceAutoConfiguration.class,
            JndiDataSourceAutoConfiguration.class,
            XADataSourceAutoConfiguration.class
        })
@ConditionalOnClass({Migrations.class, DataSource.class})
@ConditionalOnBooleanProperty(name = "spring.migrations.enabled", matchIfMissing = true)
@Conditional(MigrationsAutoConfiguration.DatabaseCondition.class)
@EnableConfigurationProperties(MigrationsProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
@ImportRuntimeHints(MigrationsRuntimeHints.class)
public final class MigrationsAutoConfiguration {

    // Static methods: creating the gate must not create this configuration first.

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static MigrationsGate migrationsGate(ConfigurableListableBeanFactory beanFactory) {
        return new MigrationsGate(beanFactory);
    }

    @Bean(name = TargetFirst.BEAN_NAME)
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static TargetFirst migrationsTargetFirst(ConfigurableListableBeanFactory beanFactory) {
        return new TargetFirst(beanFactory);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static TargetFirst.Configurer migrationsTargetFirstConfigurer() {
        return new TargetFirst.Configurer();
    }

    @Bean(name = DatabasePreparation.BEAN_NAME)
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DatabasePreparation migrationsDatabasePreparation(ConfigurableListableBeanFactory beanFactory) {
        return new DatabasePreparation(beanFactory);
    }

    @Bean
    static MigrationsInitializer migrationsInitializer(DatabasePreparation preparation) {
        return new MigrationsInitializer(preparation);
    }

    @Bean
    static LazyInitializationExcludeFilter migrationsInitializerLazyInitializationExcludeFilter() {
        return LazyInitializationExcludeFilter.forBeanTypes(MigrationsInitializer.class);
    }

    @Bean
    @Lazy
    static MigratedDataSource migratedDataSource(ConfigurableListableBeanFactory beanFactory) {
        MigrationsFactory factory = new MigrationsFactory(beanFactory);
        return new MigratedDataSource(
                new TargetDataSource(beanFactory).name(factory.properties()).orElse("migrations"),
                factory.create(new TargetConnections(beanFactory, factory)));
    }

    @Bean
    @Lazy
    @ConditionalOnMissingBean
    static Migrations migrations(@Qualifier("migratedDataSource") MigratedDataSource migrated) {
        return migrated.migrations();
    }

    /**
     * The application's settings, for whoever wants {@link Migrations} that differ in some of them. Its models go when it is told
     * another database.
     */
    @Bean
    @Lazy
    @Scope(BeanDefinition.SCOPE_PROTOTYPE)
    @ConditionalOnMissingBean
    static MigrationsBuilder migrationsBuilder(ConfigurableListableBeanFactory beanFactory) {
        MigrationsFactory factory = new MigrationsFactory(beanFactory);
        return factory.builder(new TargetConnections(beanFactory, factory));
    }

    @Bean
    @Lazy
    static SchemaManagementProvider migrationsSchemaManagementProvider(ConfigurableListableBeanFactory beanFactory) {
        TargetDataSource target = new TargetDataSource(beanFactory);
        MigrationsProperties properties = new MigrationsFactory(beanFactory).properties();
        return dataSource -> target.name(properties)
                .filter(name -> dataSource.equals(beanFactory.getBean(name)))
                .map(name -> SchemaManagement.MANAGED)
                .orElse(SchemaManagement.UNMANAGED);
    }

    static final class DatabaseCondition extends AnyNestedCondition {

        DatabaseCondition() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnBean(DataSource.class)
        static final class OfTheApplication {}

        @ConditionalOnProperty("spring.migrations.url")
        static final class OfItsOwn {}
    }
}
