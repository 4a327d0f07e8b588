package dev.migrations.autoconfigure.model;

import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

/** Applications that have entities. */
final class ModelApplications {

    private ModelApplications() {}

    /** An application that starts as usual, but migrates nothing. */
    static ApplicationContextRunner started(TestDatabase database) {
        return in(AnnotationConfigApplicationContext::new, database);
    }

    /** An application in a command: no bean is made that is not asked for. */
    static ApplicationContextRunner commanded(TestDatabase database) {
        return in(Commanded::new, database);
    }

    private static ApplicationContextRunner in(
            Supplier<ConfigurableApplicationContext> context, TestDatabase database) {
        return new ApplicationContextRunner(context)
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        HibernateJpaAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        MigrationsAutoConfiguration.class,
                        JpaModelAutoConfiguration.class,
                        ScriptModelAutoConfiguration.class))
                .withPropertyValues(
                        "spring.migrations.mode=none",
                        "spring.migrations.locations=classpath:db/none",
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password());
    }

    /** The entities become those of the application. */
    static ApplicationContextRunner with(EntityModels.Model model, ApplicationContextRunner application) {
        return application
                .withBean(PersistenceManagedTypes.class, () -> PersistenceManagedTypes.of(model.classNames()))
                .withPropertyValues(model.properties().toArray(String[]::new));
    }

    static void execute(TestDatabase database, String script) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(script, e);
        }
    }

    private static final class Commanded extends AnnotationConfigApplicationContext {

        @Override
        protected void finishBeanFactoryInitialization(ConfigurableListableBeanFactory beanFactory) {
            beanFactory.freezeConfiguration();
        }
    }
}
