package dev.migrations.autoconfigure;

import dev.migrations.Migrations;
import dev.migrations.error.MigrationException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * What the mode of the properties says is done about the database at the start: once in a context, however many ask for it.
 *
 * <p>Thread-safe: whoever asks while it is being done waits for the end. Where it failed everybody gets the failure, and it
 * is not tried again.
 */
final class DatabasePreparation {

    static final String BEAN_NAME = "migrationsDatabasePreparation";

    private final ConfigurableListableBeanFactory beanFactory;

    private final MigrationsFactory factory;

    private final TargetDataSource target;

    private final ReentrantLock lock = new ReentrantLock();

    private volatile boolean done;

    private @Nullable RuntimeException failure;

    private @Nullable Error error;

    DatabasePreparation(ConfigurableListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
        this.factory = new MigrationsFactory(beanFactory);
        this.target = new TargetDataSource(beanFactory);
    }

    /** Is told of every data source that was created, before anybody else has it. */
    void beforeHandedOut(DataSource dataSource, String beanName) {
        beforeHandedOut(beanName, () -> factory.connections().like(dataSource));
    }

    private void beforeHandedOut(String beanName, Supplier<DataSource> connections) {
        if (done) {
            return;
        }
        MigrationsProperties properties = factory.properties();
        if (!properties.concernsStart()) {
            return;
        }
        Optional<DataSource> own = factory.connections().own();
        if (own.isPresent()) {
            once(own::get);
        } else if (target.isTarget(beanName, properties)) {
            once(connections);
        }
    }

    /**
     * Is told of every data source that is wanted before it is initialised, because it needs a bean that needs it.
     *
     * @throws MigrationException if its database can be prepared only after that
     */
    void beforeEarlyReference(String beanName) {
        beforeHandedOut(beanName, () -> {
            throw new MigrationException(
                    "DataSource '%s' is needed by a bean that it needs itself, before its database was brought to the target."
                            .formatted(beanName),
                    "Break the cycle: the bean '%s' and what it depends on must not need the DataSource."
                            .formatted(beanName));
        });
    }

    /** Makes up for a data source that was created too early or not at all, or that there is none of. */
    void ensureDone() {
        MigrationsProperties properties = factory.properties();
        if (done || !properties.concernsStart()) {
            return;
        }
        Optional<DataSource> own = factory.connections().own();
        if (own.isPresent()) {
            once(own::get);
            return;
        }
        Optional<String> name = target.name(properties);
        if (name.isEmpty() || isOfPreparedParent(name.get())) {
            return;
        }
        DataSource dataSource = beanFactory.getBean(name.get(), DataSource.class);
        once(() -> factory.connections().like(dataSource));
    }

    /** A context that shares its parent's data source leaves it to the parent, where that is able to. */
    private boolean isOfPreparedParent(String name) {
        BeanFactory parent = beanFactory.getParentBeanFactory();
        return !beanFactory.containsLocalBean(name) && parent != null && parent.containsBean(BEAN_NAME);
    }

    private void once(Supplier<DataSource> connections) {
        if (done || lock.isHeldByCurrentThread()) {
            return;
        }
        // Beans are asked for outside of the lock: another thread may hold the bean factory's and wait for this one.
        MigrationsProperties properties = factory.properties();
        Migrations migrations = factory.create(connections.get());
        lock.lock();
        try {
            if (failure != null) {
                throw failure;
            }
            if (error != null) {
                throw error;
            }
            if (!done) {
                prepare(migrations, properties.mode());
                done = true;
            }
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } catch (Error e) {
            error = e;
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private static void prepare(Migrations migrations, MigrationsMode mode) {
        switch (mode) {
            case UPGRADE -> migrations.upgrade();
            case VALIDATE -> migrations.validate();
            case WAIT -> migrations.awaitTarget();
            case NONE -> {}
        }
    }
}
