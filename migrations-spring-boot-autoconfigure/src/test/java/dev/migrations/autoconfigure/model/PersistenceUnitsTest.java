package dev.migrations.autoconfigure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.error.MigrationException;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.SchemaSource;
import dev.migrations.testing.TestDatabase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.ProviderUtil;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Which persistence units are the model, and what is said of those that cannot be. */
class PersistenceUnitsTest {

    private static final ModelTarget TARGET = new ModelTarget("h2", "H2 2.4", "PUBLIC");

    private static final String AUTHOR =
            "create table author (id bigint not null, name varchar(255), primary key (id));\n";

    private static final String BOOK = "create table book (id bigint not null, primary key (id));\n";

    private final TestDatabase database = TestDatabase.h2();

    private final DataSource main = database.dataSource();

    private final ApplicationContextRunner library =
            ModelApplications.commanded(database).withBean("main", DataSource.class, () -> main);

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void aDataSourceThatIsWrappedIsTheSame() {
        library.withBean(
                        "lazyOne",
                        DataSource.class,
                        () -> new LazyConnectionDataSourceProxy(main),
                        bean -> bean.setPrimary(true))
                .withBean("units", LocalContainerEntityManagerFactoryBean.class, () -> unit(main, Author.class))
                .run(context -> assertThat(script(context)).isEqualTo(AUTHOR));
    }

    @Test
    void aDataSourceThatNobodyAsksForIsNotMade() {
        library.withBean("broken", DataSource.class, PersistenceUnitsTest::broken, bean -> {
                    bean.setLazyInit(true);
                    bean.setFallback(true);
                })
                .withBean("units", LocalContainerEntityManagerFactoryBean.class, () -> unit(main, Author.class))
                .run(context -> assertThat(script(context)).isEqualTo(AUTHOR));
    }

    @Test
    void aUnitWhoseDataSourceCannotBeMadeIsNotOfTheMigratedOne() {
        library.withBean("broken", DataSource.class, PersistenceUnitsTest::broken, bean -> {
                    bean.setLazyInit(true);
                    bean.setFallback(true);
                })
                .withBean("units", LocalContainerEntityManagerFactoryBean.class, () -> unit(main, Author.class))
                .withInitializer(context -> ((org.springframework.context.support.GenericApplicationContext) context)
                        .registerBean(
                                "others",
                                LocalContainerEntityManagerFactoryBean.class,
                                () -> unit(context.getBean("broken", DataSource.class), Book.class),
                                bean -> bean.setLazyInit(true)))
                .run(context -> assertThat(script(context)).isEqualTo(AUTHOR));
    }

    @Test
    void aUnitOfAnotherDatabaseThatCannotBeReadIsNoObstacle() {
        library.withBean("units", LocalContainerEntityManagerFactoryBean.class, () -> unit(main, Author.class))
                .withBean("own", EntityManagerFactory.class, PersistenceUnitsTest::unmade)
                .run(context -> assertThat(script(context)).isEqualTo(AUTHOR));
    }

    @Test
    void unitsOfOneDatabaseAreOneModel() {
        library.withBean("first", LocalContainerEntityManagerFactoryBean.class, () -> unit(main, Author.class))
                .withBean(
                        "second",
                        LocalContainerEntityManagerFactoryBean.class,
                        () -> unit(main, Author.class, Book.class))
                .run(context -> {
                    assertThat(script(context)).isEqualTo(AUTHOR + BOOK);
                    assertThat(context.getBean(Migrations.class).compare().operations())
                            .extracting(operation -> operation.description())
                            .containsExactly("create table author", "create table book");
                });
    }

    @Test
    void aTableThatUnitsMapDifferentlyIsAnError() {
        library.withBean("first", LocalContainerEntityManagerFactoryBean.class, () -> unit(main, Author.class))
                .withBean("second", LocalContainerEntityManagerFactoryBean.class, () -> unit(main, Person.class))
                .run(context -> assertThatThrownBy(() -> script(context))
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                EntityManagerFactory 'first' and EntityManagerFactory 'second' both map table 'author', but each differently.
                                Map it alike in both, or let only one of them have its entities."""));
    }

    @Test
    void aUnitThatIsMadeByHandIsAnError() {
        library.withBean("own", EntityManagerFactory.class, PersistenceUnitsTest::unmade)
                .run(context -> assertThatThrownBy(() -> script(context))
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                EntityManagerFactory 'own' is not made by a LocalContainerEntityManagerFactoryBean, so that its entities cannot be read.
                                Make it with one, or set 'spring.migrations.model.jpa.enabled' to false and tell the model with a SchemaSource bean."""));
    }

    @Test
    void aUnitOfAnotherProviderIsAnError() {
        library.withBean("units", LocalContainerEntityManagerFactoryBean.class, () -> {
                    LocalContainerEntityManagerFactoryBean unit = unit(main, Author.class);
                    unit.setPersistenceProvider(new OtherProvider());
                    return unit;
                })
                .run(context -> assertThatThrownBy(() -> script(context))
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                EntityManagerFactory 'units' is made by dev.migrations.autoconfigure.model.PersistenceUnitsTest$OtherProvider; entities can be read with Hibernate only.
                                Set 'spring.migrations.model.jpa.enabled' to false, and tell the model with 'spring.migrations.model.scripts' or with a SchemaSource bean."""));
    }

    @Test
    void aMappingThatHibernateDoesNotAcceptIsAnError() {
        library.withBean("units", LocalContainerEntityManagerFactoryBean.class, () -> unit(main, Unkeyed.class))
                .run(context -> assertThatThrownBy(() -> script(context))
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                The entities of EntityManagerFactory 'units' cannot be read: Entity 'dev.migrations.autoconfigure.model.PersistenceUnitsTest$Unkeyed' has no identifier (every '@Entity' class must declare or inherit at least one '@Id' or '@EmbeddedId' property)
                                Mend their mapping; the application cannot start with it either."""));
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNoFaultOfTheMapping() {
        JdbcDataSource missing = new JdbcDataSource();
        missing.setUrl("jdbc:h2:mem:missing;IFEXISTS=TRUE;PASSWORD=secret");
        ModelApplications.commanded(database)
                .withBean("missing", DataSource.class, () -> missing)
                .withBean("units", LocalContainerEntityManagerFactoryBean.class, () -> unit(missing, Author.class))
                .run(context -> assertThatThrownBy(() -> script(context))
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                The entities of EntityManagerFactory 'units' cannot be read, because its DataSource gives no connection: Database "mem:missing" not found, and IFEXISTS=true, so we cant auto-create it [90146-240]
                                Start the database, or mend the DataSource."""));
    }

    @Test
    void onePooledConnectionIsEnough() {
        ModelApplications.commanded(database)
                .withBean(PersistenceManagedTypes.class, () -> PersistenceManagedTypes.of(Author.class.getName()))
                .withPropertyValues(
                        "spring.datasource.hikari.maximum-pool-size=1",
                        "spring.datasource.hikari.connection-timeout=1000")
                .run(context -> {
                    Migrations migrations = Migrations.builder()
                            .dataSource(context.getBean(DataSource.class))
                            .locations(List.of("classpath:db/none"))
                            .models(context.getBean(SchemaSource.class))
                            .build();

                    assertThat(migrations.compare().operations())
                            .extracting(operation -> operation.description())
                            .containsExactly("create table author");
                });
    }

    @Test
    void anotherDatabaseIsNotComparedWithTheEntitiesOfTheFirst() {
        try (TestDatabase second = TestDatabase.h2()) {
            library.withBean("units", LocalContainerEntityManagerFactoryBean.class, () -> unit(main, Author.class))
                    .run(context -> {
                        Migrations ofFirst =
                                context.getBean(MigrationsBuilder.class).build();
                        Migrations ofSecond = context.getBean(MigrationsBuilder.class)
                                .dataSource(second.dataSource())
                                .build();

                        assertThat(ofFirst.compare().operations())
                                .extracting(operation -> operation.description())
                                .containsExactly("create table author");
                        assertThatThrownBy(ofSecond::compare)
                                .isInstanceOf(MigrationException.class)
                                .hasMessageStartingWith("There is no model to compare the database with.");
                    });
        }
    }

    private static String script(ConfigurableApplicationContext context) {
        return context.getBean(SchemaSource.class).script(TARGET);
    }

    private static DataSource broken() {
        throw new IllegalStateException("it cannot be made");
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

    @Entity(name = "Person")
    @Table(name = "author")
    static class Person {

        @Id
        long id;
    }

    @Entity(name = "Book")
    @Table(name = "book")
    static class Book {

        @Id
        long id;
    }

    @Entity(name = "Unkeyed")
    static class Unkeyed {

        String name;
    }

    /** Makes nothing. */
    static final class OtherProvider implements PersistenceProvider {

        @Override
        public EntityManagerFactory createEntityManagerFactory(String name, Map<?, ?> settings) {
            return unmade();
        }

        @Override
        public EntityManagerFactory createEntityManagerFactory(jakarta.persistence.PersistenceConfiguration settings) {
            return unmade();
        }

        @Override
        public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo info, Map<?, ?> settings) {
            return unmade();
        }

        @Override
        public void generateSchema(PersistenceUnitInfo info, Map<?, ?> settings) {
            unmade();
        }

        @Override
        public boolean generateSchema(String name, Map<?, ?> settings) {
            return false;
        }

        @Override
        public ProviderUtil getProviderUtil() {
            throw new IllegalStateException("nobody needs it");
        }
    }
}
