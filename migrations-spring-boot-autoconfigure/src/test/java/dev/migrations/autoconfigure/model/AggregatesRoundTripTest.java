package dev.migrations.autoconfigure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.ModelDifference.MissingOperation;
import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.error.MigrationException;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.SchemaSource;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Transient;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** Aggregates beside tables that people wrote for them. */
@ExtendWith(TestDatabaseExtension.class)
class AggregatesRoundTripTest {

    private static final String TABLES = """
            CREATE TYPE currency AS ENUM ('EUR', 'CHF');
            CREATE FUNCTION usual() RETURNS currency LANGUAGE sql RETURN 'EUR'::currency;
            CREATE TABLE shelf (
                id bigserial CONSTRAINT pk_shelf PRIMARY KEY,
                name text NOT NULL DEFAULT '' CONSTRAINT named CHECK (name <> 'x'),
                created_at timestamptz NOT NULL DEFAULT now());
            CREATE UNIQUE INDEX shelf_lower_name ON shelf (lower(name));
            CREATE INDEX shelf_name ON shelf (name);
            CREATE TABLE slot (
                width numeric(5, 2),
                shelf_id bigint NOT NULL REFERENCES shelf ON DELETE CASCADE,
                position integer NOT NULL,
                PRIMARY KEY (shelf_id, position));
            CREATE TABLE label (
                text varchar(20),
                shelf bigint NOT NULL REFERENCES shelf ON DELETE CASCADE,
                shelf_key text NOT NULL,
                CONSTRAINT label_pk PRIMARY KEY (shelf, shelf_key));
            CREATE TABLE tag (
                name text,
                shelf bigint REFERENCES shelf ON DELETE CASCADE,
                PRIMARY KEY (shelf, name));
            CREATE TABLE plan (
                drawn date,
                shelf bigint PRIMARY KEY REFERENCES shelf ON DELETE CASCADE);
            CREATE TABLE reader (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text UNIQUE);
            CREATE TABLE volume (
                prefix text,
                number integer,
                shelf bigint REFERENCES shelf ON DELETE SET NULL,
                reader bigint,
                price_amount numeric(10, 2) DEFAULT 0,
                price_currency currency DEFAULT usual(),
                PRIMARY KEY (prefix, number));
            COMMENT ON COLUMN volume.prefix IS 'of the publisher';
            CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER touched BEFORE UPDATE OF name ON shelf FOR EACH ROW EXECUTE FUNCTION touched();
            ALTER TABLE shelf ENABLE ROW LEVEL SECURITY;
            CREATE POLICY named ON shelf USING (name <> '');
            """;

    static class Shelf {

        @Id
        Long id;

        String name;

        @ReadOnlyProperty
        Instant createdAt;

        @Transient
        String note;

        @MappedCollection(idColumn = "shelf_id", keyColumn = "position")
        List<Slot> slots;

        Map<String, Label> labels;

        Set<Tag> tags;

        Plan plan;
    }

    static class Slot {

        BigDecimal width;
    }

    static class Label {

        String text;
    }

    static class Tag {

        String name;
    }

    static class Plan {

        LocalDate drawn;
    }

    static class Reader {

        @Id
        Long id;

        String name;
    }

    record Isbn(String prefix, int number) {}

    record Price(BigDecimal amount, String currency) {}

    static class Volume {

        @Id
        Isbn id;

        AggregateReference<Shelf, Long> shelf;

        AggregateReference<Reader, Long> reader;

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "price_")
        Price price;
    }

    @Test
    void tablesThatPeopleWroteAreNoDifferenceWhateverBecomesOfUnknownObjects(TestDatabase database) {
        ModelApplications.execute(database, TABLES);

        with(database, Shelf.class, Reader.class, Volume.class)
                .run(comparing(difference -> assertThat(missing(difference)).isEmpty()));
        with(database, Shelf.class, Reader.class, Volume.class)
                .withPropertyValues("spring.migrations.model.unknown=drop")
                .run(comparing(difference -> {
                    assertThat(missing(difference)).isEmpty();
                    assertThat(difference.unknown())
                            .containsExactly("type currency", "function touched", "function usual");
                }));
    }

    @Test
    void aViewBesideThemLeavesTheirTablesAlone(TestDatabase database) {
        ModelApplications.execute(database, TABLES + "CREATE VIEW names AS SELECT name FROM shelf;");

        with(database, Shelf.class, Reader.class, Volume.class)
                .withBean(SchemaSource.class, () -> view("names", "shelf"))
                .withPropertyValues("spring.migrations.model.unknown=drop")
                .run(comparing(difference -> assertThat(missing(difference)).isEmpty()));
    }

    @Test
    void sourcesOfTheApplicationComeAfterTheAggregates(TestDatabase database) {
        with(database, Reader.class)
                .withBean(SchemaSource.class, () -> view("names", "reader"))
                .run(comparing(difference ->
                        assertThat(missing(difference)).containsExactly("create table reader", "create view names")));
    }

    @Test
    void aMappingWithoutAggregatesIsNoModel(TestDatabase database) {
        ModelApplications.execute(database, "CREATE TABLE account (id bigint)");

        with(database)
                .withPropertyValues("spring.migrations.model.unknown=drop")
                .run(context -> {
                    Migrations migrations = context.getBean(Migrations.class);

                    assertThat(migrations.check().model()).isEmpty();
                    assertThatThrownBy(migrations::compare)
                            .isInstanceOf(MigrationException.class)
                            .hasMessageStartingWith("There is no model to compare the database with.");
                });
    }

    @Test
    void aggregatesOfAnotherDataSourceAreAnError(TestDatabase database) {
        with(database, Reader.class)
                .withBean("main", DataSource.class, database::dataSource, bean -> bean.setPrimary(true))
                .withBean(
                        "other",
                        DataSource.class,
                        () -> DataSourceBuilder.create().url(database.url()).build())
                .withPropertyValues("spring.migrations.data-source=other")
                .run(context -> assertThatThrownBy(() -> context.getBean(SchemaSource.class)
                                .script(new ModelTarget("postgresql", "PostgreSQL 18", "public")))
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                The aggregates of Spring Data JDBC use DataSource 'main', but the database of 'other' is migrated.
                                Set 'spring.migrations.data-source' to the DataSource of the aggregates, or 'spring.migrations.model.jdbc.enabled' to false if the aggregates are not in the migrated database."""));
    }

    private static SchemaSource view(String name, String table) {
        return new SchemaSource() {

            @Override
            public String description() {
                return "a view";
            }

            @Override
            public String script(ModelTarget target) {
                return "CREATE VIEW " + name + " AS SELECT name FROM " + table + ";";
            }
        };
    }

    private static List<String> missing(ModelDifference difference) {
        return difference.operations().stream()
                .map(MissingOperation::description)
                .toList();
    }

    private static org.springframework.boot.test.context.runner.ContextConsumer<
                    org.springframework.boot.test.context.assertj.AssertableApplicationContext>
            comparing(Consumer<ModelDifference> assertion) {
        return context -> assertion.accept(context.getBean(Migrations.class).compare());
    }

    private static ApplicationContextRunner with(TestDatabase database, Class<?>... aggregates) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        DataJdbcRepositoriesAutoConfiguration.class,
                        MigrationsAutoConfiguration.class,
                        JdbcModelAutoConfiguration.class))
                .withUserConfiguration(Application.class)
                .withBean(RelationalManagedTypes.class, () -> RelationalManagedTypes.fromIterable(List.of(aggregates)))
                .withPropertyValues(
                        "spring.migrations.mode=none",
                        "spring.migrations.locations=classpath:db/none",
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password());
    }

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    static class Application {}
}
