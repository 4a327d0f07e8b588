package dev.migrations.autoconfigure;

import dev.migrations.error.MigrationException;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ObjectUtils;

/**
 * What every {@code DataSource} depends on: whoever asks for one has the target made, and its database prepared, before.
 *
 * <p>So a pool behind the target, which nobody can tell from a pool of another database before the target is made, is not
 * handed out early either. It is made while the target is, which asks for it by the same way.
 *
 * <p>It is a factory that is asked each time, because a bean of its own could not be asked for again while it is made.
 */
final class TargetFirst implements FactoryBean<TargetFirst> {

    static final String BEAN_NAME = "migrationsTargetFirst";

    private final BeanFactory beanFactory;

    private final ThreadLocal<Boolean> making = ThreadLocal.withInitial(() -> false);

    TargetFirst(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public TargetFirst getObject() {
        if (!making.get()) {
            making.set(true);
            try {
                prepare();
            } finally {
                making.remove();
            }
        }
        return this;
    }

    private void prepare() {
        try {
            beanFactory
                    .getBean(DatabasePreparation.BEAN_NAME, DatabasePreparation.class)
                    .ensureDone();
        } catch (BeanCreationException e) {
            // The target waits for a bean that is being made and asks for another DataSource: that one comes first.
            if (!e.contains(BeanCurrentlyInCreationException.class) || e.contains(MigrationException.class)) {
                throw e;
            }
        }
    }

    @Override
    public Class<?> getObjectType() {
        return TargetFirst.class;
    }

    @Override
    public boolean isSingleton() {
        return false;
    }

    /** Makes every {@code DataSource} that is defined depend on it. */
    static final class Configurer implements BeanFactoryPostProcessor {

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
            for (String name : beanFactory.getBeanNamesForType(DataSource.class, true, false)) {
                if (beanFactory.containsBeanDefinition(name)) {
                    dependOnTargetFirst(beanFactory.getBeanDefinition(name));
                }
            }
        }

        private static void dependOnTargetFirst(BeanDefinition definition) {
            String[] others = definition.getDependsOn();
            if (!ObjectUtils.containsElement(others, BEAN_NAME)) {
                definition.setDependsOn(ObjectUtils.addObjectToArray(others, BEAN_NAME));
            }
        }
    }
}
