package dev.migrations.autoconfigure;

import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.SmartInstantiationAwareBeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/**
 * Stands between the {@link DataSource} and everybody who wants it, until the database is where the properties say.
 *
 * <p>It is created before all other beans, so that it holds nothing but the bean factory. It works on the instance that it
 * is handed and returns that same instance. A target that is wanted before it is initialised, in a cycle of beans, is not
 * handed out.
 *
 * <p>A {@code DataSource} that the target wraps, or one of another database, passes the gate; {@link TargetFirst} has the
 * target made before it. Two things are out of reach: what the target itself is made with is handed a {@code DataSource}
 * that it asks for, and so is who wants one behind the target on another thread while the upgrade is running.
 */
final class MigrationsGate implements SmartInstantiationAwareBeanPostProcessor, PriorityOrdered {

    private final BeanFactory beanFactory;

    MigrationsGate(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof DataSource dataSource) {
            preparation().beforeHandedOut(dataSource, beanName);
        }
        return bean;
    }

    @Override
    public Object getEarlyBeanReference(Object bean, String beanName) {
        if (bean instanceof DataSource) {
            preparation().beforeEarlyReference(beanName);
        }
        return bean;
    }

    private DatabasePreparation preparation() {
        return beanFactory.getBean(DatabasePreparation.BEAN_NAME, DatabasePreparation.class);
    }

    /** After everything that still configures the data source, before everything that wraps it. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
