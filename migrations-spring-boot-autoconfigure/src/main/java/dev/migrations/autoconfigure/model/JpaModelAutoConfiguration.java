package dev.migrations.autoconfigure.model;

import dev.migrations.autoconfigure.MigratedDataSource;
import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.model.SchemaSource;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/** Makes the entities of the application a model of its database. */
@AutoConfiguration(after = {MigrationsAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
@ConditionalOnClass({AbstractEntityManagerFactoryBean.class, EntityManagerFactory.class, SessionFactory.class})
@ConditionalOnBean({MigratedDataSource.class, EntityManagerFactory.class})
@ConditionalOnBooleanProperty(name = "spring.migrations.model.jpa.enabled", matchIfMissing = true)
public final class JpaModelAutoConfiguration {

    /** Before those of the application, which are made of its tables. */
    @Bean
    @Lazy
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    static SchemaSource jpaSchemaSource(ConfigurableListableBeanFactory beanFactory) {
        return new JpaSchemaSource(beanFactory);
    }
}
