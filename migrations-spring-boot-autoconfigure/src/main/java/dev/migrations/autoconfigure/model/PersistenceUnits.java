package dev.migrations.autoconfigure.model;

import dev.migrations.autoconfigure.MigratedDataSource;
import dev.migrations.error.MigrationException;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.BeanCreationException;
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
     * Those whose data source is the migrated one, or delegates to the same; a single unit is it too where its data source is no
     * bean. What another unit is made of is nobody's business here, as long as one of the database is found.
     *
     * @throws MigrationException if there is none, or one that cannot be read
     */
    List<PersistenceUnit> ofMigratedDatabase() {
        MigratedDataSource migrated = beanFactory.getBean("migratedDataSource", MigratedDataSource.class);
        Optional<DataSource> target = made(migrated.name());
        List<PersistenceUnit> all = new ArrayList<>();
        List<RuntimeException> unreadable = new ArrayList<>();
        for (String name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(
                beanFactory, EntityManagerFactory.class, true, false)) {
            try {
                unit(name).ifPresentOrElse(all::add, () -> unreadable.add(madeByItself(name)));
            } catch (BeanCreationException e) {
                unreadable.add(ofOtherDatabase(e, migrated.name()));
            }
        }
        List<PersistenceUnit> ofTarget = all.stream()
                .filter(unit -> isOf(unit, target, all.size() + unreadable.size() == 1))
                .toList();
        if (ofTarget.isEmpty()) {
            unreadable.stream().findFirst().ifPresent(failure -> {
                throw failure;
            });
            throw noneOf(migrated.name(), all);
        }
        ofTarget.forEach(PersistenceUnits::requireHibernate);
        return ofTarget;
    }

    /** A data source that cannot be made is not the migrated one, and neither is what needs it. */
    private BeanCreationException ofOtherDatabase(BeanCreationException failure, String target) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanCreationException creation
                    && isOther(String.valueOf(creation.getBeanName()), target)) {
                return failure;
            }
        }
        throw failure;
    }

    private boolean isOther(String name, String target) {
        return !name.equals(target)
                && beanFactory.containsBean(name)
                && beanFactory.isTypeMatch(name, DataSource.class);
    }

    private boolean isOf(PersistenceUnit unit, Optional<DataSource> target, boolean isOnlyOne) {
        Optional<DataSource> innermost = unit.dataSource().map(PersistenceUnits::innermost);
        return (innermost.isPresent() && innermost.equals(target.map(PersistenceUnits::innermost)))
                || (isOnlyOne && owner(unit).isEmpty());
    }

    private MigrationException noneOf(String target, List<PersistenceUnit> all) {
        return new MigrationException(
                "No EntityManagerFactory uses DataSource '%s', whose database is migrated; there is: %s."
                        .formatted(target, all.stream().map(this::described).collect(Collectors.joining(", "))),
                "Set 'spring.migrations.data-source' to the DataSource of the entities, or " + SWITCH
                        + " to false if the entities are not in the migrated database.");
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

    /**
     * The name of the bean that the unit's data source is, or delegates to. It was made with the unit, so that no other one needs
     * to be.
     */
    private Optional<String> owner(PersistenceUnit unit) {
        return unit.dataSource()
                .flatMap(dataSource -> Stream.of(BeanFactoryUtils.beanNamesForTypeIncludingAncestors(
                                beanFactory, DataSource.class, true, false))
                        .filter(this::isMade)
                        .filter(name -> innermost(beanFactory.getBean(name, DataSource.class))
                                .equals(innermost(dataSource)))
                        .min(Comparator.comparing(name ->
                                !beanFactory.getBean(name, DataSource.class).equals(dataSource))));
    }

    private Optional<DataSource> made(String target) {
        return beanFactory.containsBean(target) && beanFactory.isTypeMatch(target, DataSource.class)
                ? Optional.of(beanFactory.getBean(target, DataSource.class))
                : Optional.empty();
    }

    private boolean isMade(String name) {
        for (BeanFactory factory = beanFactory;
                factory instanceof ConfigurableListableBeanFactory known;
                factory = known.getParentBeanFactory()) {
            if (known.containsSingleton(name)) {
                return true;
            }
        }
        return false;
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

    /** Empty where it is not made in a way that tells it. */
    private Optional<PersistenceUnit> unit(String name) {
        DefaultListableBeanFactory owner = definingFactory(name);
        if (owner != null && !owner.containsSingleton(name)) {
            return owner.isFactoryBean(name) ? ofDefinition(name, owner) : Optional.empty();
        }
        String factoryName = BeanFactory.FACTORY_BEAN_PREFIX + name;
        if (beanFactory.containsBean(factoryName)
                && beanFactory.getBean(factoryName) instanceof AbstractEntityManagerFactoryBean running
                && running.getPersistenceProvider() != null) {
            return Optional.of(new PersistenceUnit(
                    name,
                    running.getPersistenceProvider(),
                    running.getPersistenceUnitName(),
                    running.getPersistenceUnitInfo(),
                    running.getJpaPropertyMap()));
        }
        return Optional.empty();
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
    private static Optional<PersistenceUnit> ofDefinition(String name, DefaultListableBeanFactory owner) {
        ScratchFactory scratch = new ScratchFactory(owner);
        scratch.addBeanPostProcessor(new Unstarted(name));
        RootBeanDefinition definition =
                ((RootBeanDefinition) owner.getMergedBeanDefinition(name)).cloneBeanDefinition();
        // What it waits for prepares the database, which is of no interest here.
        definition.setDependsOn((String[]) null);
        try {
            return scratch.create(name, definition) instanceof Unstarted.Factory factory
                    ? record(name, factory.bean())
                    : Optional.empty();
        } finally {
            scratch.destroySingletons();
        }
    }

    private static Optional<PersistenceUnit> record(String name, AbstractEntityManagerFactoryBean factory) {
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
        return recorder.unit();
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
