package dev.migrations.autoconfigure;

import dev.migrations.autoconfigure.failure.FailureExplanation;
import dev.migrations.error.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections to the database that is migrated, found when the first one is asked for. */
final class TargetConnections extends AbstractDataSource {

    private final ConfigurableListableBeanFactory beanFactory;

    private final MigrationsFactory factory;

    private final TargetDataSource target;

    TargetConnections(ConfigurableListableBeanFactory beanFactory, MigrationsFactory factory) {
        this.beanFactory = beanFactory;
        this.factory = factory;
        this.target = new TargetDataSource(beanFactory);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connections().getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return connections().getConnection(username, password);
    }

    private DataSource connections() {
        MigrationConnections connections = factory.connections();
        Optional<DataSource> own = connections.own();
        return own.isPresent() ? own.get() : connections.like(targetBean());
    }

    private DataSource targetBean() {
        return target.name(factory.properties())
                .map(this::bean)
                .orElseThrow(() -> new MigrationException(
                        "There is no database to migrate: neither a DataSource bean nor 'spring.migrations.url'.",
                        "Declare a DataSource or set 'spring.migrations.url'."));
    }

    private DataSource bean(String name) {
        try {
            return beanFactory.getBean(name, DataSource.class);
        } catch (BeansException e) {
            throw FailureExplanation.ofBeans(beanFactory).explain(e);
        }
    }
}
