package dev.migrations.autoconfigure.model;

import dev.migrations.autoconfigure.MigratedDataSource;
import dev.migrations.error.MigrationException;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/**
 * The persistence units of the application, found out without starting an entity manager factory: it would not start where
 * the database is behind its entities, or would change the database.
 */
final class PersistenceUnits {

    private static final String SWITCH = "'spring.migrations.model.jpa.enabled'";

    private final ConfigurableListableBeanFactory beanFactory;

    PersistenceUnits(ConfigurableListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    /**
     * Those whose data source is the migrated one; a single unit is it too where its data source is no bean.
     *
     * @throws MigrationException if there is none, or one that cannot be read
     */
    List<PersistenceUnit> ofMigratedDatabase() {
        List<PersistenceUnit> all = Stream.of(BeanFactoryUtils.beanNamesForTypeIncludingAncestors(
                        beanFactory, EntityManagerFactory.class, true, false))
                .map(this::unit)
                .toList();
        String target = beanFactory
                .getBean("migratedDataSource", MigratedDataSource.class)
                .name();
        List<PersistenceUnit> ofTarget = all.stream()
                .filter(unit -> owner(unit).map(target::equals).orElse(all.size() == 1))
                .toList();
        if (ofTarget.isEmpty()) {
            throw new MigrationException(
                    "No EntityManagerFactory uses DataSource '%s', whose database is migrated; there is: %s."
                            .formatted(target, all.stream().map(this::described).collect(Collectors.joining(", "))),
                    "Set 'spring.migrations.data-source' to the DataSource of the entities, or " + SWITCH
                            + " to false if the entities are not in the migrated database.");
        }
        ofTarget.forEach(PersistenceUnits::requireHibernate);
        return ofTarget;
    }

    private String described(PersistenceUnit unit) {
        return "'" + unit.beanName() + "' with "
                + owner(unit).map(name -> "DataSource '" + name + "'").orElse("a DataSource that is no bean");
    }

    private static void requireHibernate(PersistenceUnit unit) {
        if (!(unit.provider() instanceof HibernatePersistenceProvider)) {
            throw new MigrationException(
                    "EntityManagerFactory '%s' is made by %s; entities can be read with Hibernate only."
                            .formatted(
                                    unit.beanName(), unit.provider().getClass().getName()),
                    "Set " + SWITCH + " to false, and tell the model with 'spring.migrations.model.scripts' or with a "
                            + "SchemaSource bean.");
        }
    }

    /** The name of the bean that the unit's data source is, or delegates to. */
    private Optional<String> owner(PersistenceUnit unit) {
        return unit.dataSource()
                .flatMap(dataSource -> Stream.of(BeanFactoryUtils.beanNamesForTypeIncludingAncestors(
                                beanFactory, DataSource.class, true, false))
                        .filter(name -> innermost(beanFactory.getBean(name, DataSource.class))
                                .equals(innermost(dataSource)))
                        .findFirst());
    }

    private static DataSource innermost(DataSource dataSource) {
        DataSource inner = dataSource;
        while (true) {
            DataSource next = null;
            if (AopProxyUtils.getSingletonTarget(inner) instanceof DataSource proxied) {
                next = proxied;
            } else if (inner instanceof DelegatingDataSource delegating) {
                next = delegating.getTargetDataSource();
            }
            if (next == null) {
                return inner;
            }
            inner = next;
        }
    }

    private PersistenceUnit unit(String name) {
        DefaultListableBeanFactory owner = definingFactory(name);
        if (owner != null && !owner.containsSingleton(name)) {
            return ofDefinition(name, owner);
        }
        String factoryName = BeanFactory.FACTORY_BEAN_PREFIX + name;
        if (beanFactory.containsBean(factoryName)
                && beanFactory.getBean(factoryName) instanceof AbstractEntityManagerFactoryBean running
                && running.getPersistenceProvider() != null) {
            return new PersistenceUnit(
                    name,
                    running.getPersistenceProvider(),
                    running.getPersistenceUnitName(),
                    running.getPersistenceUnitInfo(),
                    running.getJpaPropertyMap());
        }
        throw madeByItself(name);
    }

    private @Nullable DefaultListableBeanFactory definingFactory(String name) {
        BeanFactory candidate = beanFactory;
        while (candidate instanceof DefaultListableBeanFactory factory) {
            if (factory.containsBeanDefinition(name)) {
                return factory;
            }
            candidate = factory.getParentBeanFactory();
        }
        return null;
    }

    /** Made anew after its definition in a factory of its own, and only as far as it tells what it would make. */
    private static PersistenceUnit ofDefinition(String name, DefaultListableBeanFactory owner) {
        ScratchFactory scratch = new ScratchFactory(owner);
        scratch.addBeanPostProcessor(new Unstarted(name));
        RootBeanDefinition definition =
                ((RootBeanDefinition) owner.getMergedBeanDefinition(name)).cloneBeanDefinition();
        // What it waits for prepares the database, which is of no interest here.
        definition.setDependsOn((String[]) null);
        try {
            Object bean = scratch.create(name, definition);
            if (bean instanceof Unstarted.Factory factory) {
                return record(name, factory.bean());
            }
            throw madeByItself(name);
        } finally {
            scratch.destroySingletons();
        }
    }

    private static PersistenceUnit record(String name, AbstractEntityManagerFactoryBean factory) {
        PersistenceProvider provider = factory.getPersistenceProvider();
        if (provider == null && factory.getJpaVendorAdapter() != null) {
            provider = factory.getJpaVendorAdapter().getPersistenceProvider();
        }
        UnitRecorder recorder = new UnitRecorder(name, provider);
        factory.setPersistenceProvider(recorder);
        if (factory.getBootstrapExecutor() != null) {
            factory.setBootstrapExecutor(new TaskExecutorAdapter(Runnable::run));
        }
        factory.afterPropertiesSet();
        return recorder.unit().orElseThrow(() -> madeByItself(name));
    }

    private static MigrationException madeByItself(String name) {
        return new MigrationException(
                "EntityManagerFactory '%s' is not made by a LocalContainerEntityManagerFactoryBean, so that its entities cannot be read."
                        .formatted(name),
                "Make it with one, or set " + SWITCH + " to false and tell the model with a SchemaSource bean.");
    }

    /** Keeps the bean of that name from being started: hands out what holds it instead, which has no callbacks. */
    private record Unstarted(String name) implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String beanName) {
            return bean instanceof AbstractEntityManagerFactoryBean factory && Objects.equals(beanName, name)
                    ? new Factory(factory)
                    : bean;
        }

        record Factory(AbstractEntityManagerFactoryBean bean) {}
    }

    /** Makes beans after definitions that it does not know, so that they are no candidates for what others need. */
    private static final class ScratchFactory extends DefaultListableBeanFactory {

        ScratchFactory(DefaultListableBeanFactory owner) {
            super(owner);
            copyConfigurationFrom(owner);
        }

        Object create(String name, RootBeanDefinition definition) {
            return createBean(name, definition, null);
        }
    }
}
