package dev.migrations.autoconfigure.model.service;

import dev.migrations.Migrations;
import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.autoconfigure.MigrationsCustomizer;
import dev.migrations.autoconfigure.model.JpaModelAutoConfiguration;
import dev.migrations.autoconfigure.model.ScriptModelAutoConfiguration;
import dev.migrations.script.Migration;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/** The service in its two versions, and how it is started. */
final class ServiceApplications {

    private ServiceApplications() {}

    /** With a folder for its revisions, SQL or Java; it starts without migrating. */
    static ApplicationContextRunner first(TestDatabase database, Path folder) {
        return version(dev.migrations.autoconfigure.model.service.first.Service.class, "first", database, folder);
    }

    /** The same application later on; what it does not know any more is to go. */
    static ApplicationContextRunner second(TestDatabase database, Path folder) {
        return version(dev.migrations.autoconfigure.model.service.second.Service.class, "second", database, folder)
                .withPropertyValues("spring.migrations.model.unknown=drop");
    }

    private static ApplicationContextRunner version(
            Class<?> application, String script, TestDatabase database, Path folder) {
        return of(application, database, folder)
                .withPropertyValues("spring.migrations.model.scripts=classpath:model/service/" + script + ".sql");
    }

    /** An application that has entities, and a folder for its revisions. */
    static ApplicationContextRunner of(Class<?> application, TestDatabase database, Path folder) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        HibernateJpaAutoConfiguration.class,
                        TransactionAutoConfiguration.class,
                        MigrationsAutoConfiguration.class,
                        JpaModelAutoConfiguration.class,
                        ScriptModelAutoConfiguration.class))
                .withUserConfiguration(application)
                .withPropertyValues(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.migrations.mode=none",
                        "spring.migrations.locations=filesystem:" + folder,
                        "spring.migrations.revision.file-name-template={id}",
                        "spring.migrations.revision.java-source-folder=" + folder);
    }

    static void execute(TestDatabase database, String script) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(script, e);
        }
    }

    /** The application with revisions that are classes. */
    static ApplicationContextRunner withJava(ApplicationContextRunner application, List<Migration> revisions) {
        return application.withBean(MigrationsCustomizer.class, () -> builder -> builder.migrations(revisions));
    }

    /** What the application answers; it is closed again. */
    static <T> T ask(ApplicationContextRunner application, Function<Migrations, T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        application.run(context -> answer.set(question.apply(context.getBean(Migrations.class))));
        return answer.get();
    }
}
