package dev.migrations.faulty;

import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.autoconfigure.model.JpaModelAutoConfiguration;
import dev.migrations.error.MigrationException;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.RenamedFrom;
import dev.migrations.model.SchemaSource;
import dev.migrations.testing.TestDatabase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Applications whose entities cannot be a model; where no scan of the sample finds them. */
public final class FaultyEntities {

    private final TestDatabase database;

    private final DataSource dataSource;

    private final ApplicationContextRunner application;

    private final List<MigrationException> thrown = new ArrayList<>();

    private FaultyEntities(TestDatabase database) {
        this.database = database;
        this.dataSource = database.dataSource();
        this.application = new ApplicationContextRunner(Commanded::new)
                .withConfiguration(
                        AutoConfigurations.of(MigrationsAutoConfiguration.class, JpaModelAutoConfiguration.class))
                .withPropertyValues("spring.migrations.mode=none");
    }

    /** What is said of each. */
    public static List<MigrationException> all() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            FaultyEntities faulty = new FaultyEntities(database);
            faulty.makeEveryMistake();
            return List.copyOf(faulty.thrown);
        }
    }

    private void makeEveryMistake() {
        PGSimpleDataSource unreachable = new PGSimpleDataSource();
        unreachable.setPortNumbers(new int[] {1});
        ApplicationContextRunner usual = application.withBean("main", DataSource.class, () -> dataSource);
        expect(with(usual, "units", dataSource, Unkeyed.class));
        expect(with(usual, "units", dataSource, Author.class, Novelist.class));
        expect(with(usual, "units", dataSource, Writer.class, Address.class));
        expect(with(with(usual, "units", dataSource, Author.class), "others", dataSource, Person.class));
        expect(with(
                application.withBean("main", DataSource.class, () -> unreachable), "units", unreachable, Author.class));
        expect(usual.withBean("own", EntityManagerFactory.class, FaultyEntities::unmade));
        expect(with(
                usual.withBean("other", DataSource.class, PGSimpleDataSource::new)
                        .withPropertyValues("spring.migrations.data-source=other"),
                "units",
                dataSource,
                Author.class));
    }

    private void expect(ApplicationContextRunner application) {
        application.run(context -> {
            // Units hold these very objects, as they would if they had been handed the beans.
            context.getBeansOfType(DataSource.class);
            try {
                context.getBean(SchemaSource.class)
                        .script(new ModelTarget("postgresql", "PostgreSQL " + database.name(), "public"));
            } catch (MigrationException e) {
                thrown.add(e);
                return;
            }
            throw new AssertionError("mistake number " + (thrown.size() + 1) + " was not noticed");
        });
    }

    private static ApplicationContextRunner with(
            ApplicationContextRunner application, String name, DataSource dataSource, Class<?>... entities) {
        return application.withBean(
                name, LocalContainerEntityManagerFactoryBean.class, () -> unit(dataSource, entities));
    }

    private static EntityManagerFactory unmade() {
        throw new IllegalStateException("nobody needs it");
    }

    private static LocalContainerEntityManagerFactoryBean unit(DataSource dataSource, Class<?>... entities) {
        LocalContainerEntityManagerFactoryBean unit = new LocalContainerEntityManagerFactoryBean();
        unit.setDataSource(dataSource);
        unit.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        unit.setManagedTypes(PersistenceManagedTypes.of(
                Stream.of(entities).map(Class::getName).toArray(String[]::new)));
        return unit;
    }

    @Entity(name = "Author")
    @Table(name = "author")
    static class Author {

        @Id
        long id;

        String name;
    }

    @Entity(name = "Novelist")
    @RenamedFrom("novelist")
    static class Novelist extends Author {}

    @Entity(name = "Person")
    @Table(name = "author")
    static class Person {

        @Id
        long id;
    }

    @Entity(name = "Writer")
    static class Writer {

        @Id
        long id;

        @RenamedFrom("place")
        Address address;
    }

    @Embeddable
    static class Address {

        String city;

        String street;
    }

    @Entity(name = "Unkeyed")
    static class Unkeyed {

        String name;
    }

    /** Makes no bean that is not asked for. */
    private static final class Commanded extends AnnotationConfigApplicationContext {

        @Override
        protected void finishBeanFactoryInitialization(ConfigurableListableBeanFactory beanFactory) {
            beanFactory.freezeConfiguration();
        }
    }
}
