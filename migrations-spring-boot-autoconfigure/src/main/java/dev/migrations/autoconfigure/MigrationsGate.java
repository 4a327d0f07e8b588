package dev.migrations.autoconfigure;

import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/**
 * Stands between the {@link DataSource} and everybody who wants it, until the database is where the properties say.
 *
 * <p>It is created before all other beans, so that it holds nothing but the bean factory. It works on the instance that it
 * is handed and returns that same instance.
 */
final class MigrationsGate implements BeanPostProcessor, PriorityOrdered {

    private final BeanFactory beanFactory;

    MigrationsGate(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof DataSource dataSource) {
            beanFactory
                    .getBean(DatabasePreparation.BEAN_NAME, DatabasePreparation.class)
                    .beforeHandedOut(dataSource, beanName);
        }
        return bean;
    }

    /** After everything that still configures the data source, before everything that wraps it. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
