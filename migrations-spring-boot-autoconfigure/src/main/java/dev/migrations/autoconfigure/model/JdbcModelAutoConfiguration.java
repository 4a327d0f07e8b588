package dev.migrations.autoconfigure.model;

import dev.migrations.autoconfigure.MigratedDataSource;
import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.model.SchemaSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;

/** Makes the aggregates of Spring Data JDBC a model of the database. */
@AutoConfiguration(after = {MigrationsAutoConfiguration.class, DataJdbcRepositoriesAutoConfiguration.class})
@ConditionalOnClass(JdbcMappingContext.class)
@ConditionalOnBean({MigratedDataSource.class, JdbcMappingContext.class, JdbcConverter.class})
@ConditionalOnBooleanProperty(name = "spring.migrations.model.jdbc.enabled", matchIfMissing = true)
public final class JdbcModelAutoConfiguration {

    /** Before those of the application, which are made of its tables. */
    @Bean
    @Lazy
    @Order(Ordered.HIGHEST_PRECEDENCE + 20)
    static SchemaSource jdbcSchemaSource(ConfigurableListableBeanFactory beanFactory) {
        return new JdbcMappingSource(beanFactory);
    }
}
