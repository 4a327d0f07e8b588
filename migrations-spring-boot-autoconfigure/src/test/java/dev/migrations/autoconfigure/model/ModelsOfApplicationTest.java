package dev.migrations.autoconfigure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.autoconfigure.model.EntityModels.Model;
import dev.migrations.error.MigrationException;
import dev.migrations.model.ColumnHint;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.Rename;
import dev.migrations.model.SchemaSource;
import dev.migrations.schema.ColumnName;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

@ExtendWith(TestDatabaseExtension.class)
class ModelsOfApplicationTest {

    private static final ModelTarget TARGET = new ModelTarget("postgresql", "PostgreSQL 18", "public");

    @Test
    void nothingIsMadeInTheDatabaseWhateverTheApplicationWouldDoWhenItStarts(TestDatabase database) {
        ModelApplications.with(model(EntityModels.Sequences.class), ModelApplications.commanded(database))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=create")
                .run(context -> {
                    context.getBean(SchemaSource.class).script(TARGET);

                    assertThat(objects(database)).isEmpty();
                    assertThat(context.getBeanFactory().containsSingleton("entityManagerFactory"))
                            .isFalse();
                });
    }

    @Test
    void aDatabaseWhoseSequenceHasAnotherIncrementIsNoObstacle(TestDatabase database) {
        ModelApplications.execute(database, "CREATE SEQUENCE book_numbers INCREMENT BY 1");

        ModelApplications.with(model(EntityModels.Sequences.class), ModelApplications.commanded(database))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=validate")
                .run(context -> assertThat(context.getBean(SchemaSource.class).script(TARGET))
                        .isEqualTo("""
                                create sequence author_seq start with 1 increment by 50;
                                create sequence book_numbers start with 1000 increment by 10;
                                create sequence shelf_numbers start with 1 increment by 1;
                                create table author (id bigint not null, primary key (id));
                                create table book (id bigint not null, primary key (id));
                                create table shelf (id integer not null, primary key (id));
                                """));
    }

    @Test
    void anApplicationThatRunsTellsTheSameAndGoesOn(TestDatabase database) {
        ModelApplications.with(model(EntityModels.StringEnums.class), ModelApplications.started(database))
                .run(context -> {
                    String script = context.getBean(SchemaSource.class).script(TARGET);

                    assertThat(script).startsWith("create table book (").endsWith(");\n");
                    assertThat(context.getBean(EntityManagerFactory.class).isOpen())
                            .isTrue();
                });
    }

    @Test
    void theModelIsNotReadWhenTheApplicationStarts(TestDatabase database) {
        ModelApplications.with(model(EntityModels.Basics.class), ModelApplications.started(database))
                .run(context -> assertThat(context.getBeanFactory().containsSingleton("jpaSchemaSource"))
                        .isFalse());
    }

    @Test
    void whatIsMappedToTheHomeHasNoSchemaAndTheOthersAreTold(TestDatabase database) {
        ModelApplications.with(model(EntityModels.Schemas.class), ModelApplications.commanded(database))
                .run(context -> {
                    SchemaSource source = context.getBean(SchemaSource.class);

                    assertThat(source.schemas(TARGET)).isEqualTo(Set.of("archive"));
                    assertThat(source.script(TARGET))
                            .startsWith("CREATE SCHEMA IF NOT EXISTS archive;\n")
                            .contains("create table author (", "create table archive.book (");
                });
    }

    @Test
    void anotherDefaultSchemaThanTheOneThatEntitiesNameAsTheirHomeIsAnError(TestDatabase database) {
        ModelApplications.with(model(EntityModels.Schemas.class), ModelApplications.commanded(database))
                .withPropertyValues("spring.jpa.properties.hibernate.default_schema=library")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(SchemaSource.class).script(TARGET))
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                Entities are mapped to schema 'public', which is the one of the connection, while those without a schema are in 'library'.
                                Leave out 'hibernate.default_schema' and let the connection find that schema first, or name the schema of each entity."""));
    }

    @Test
    void renamesAreTakenFromTheAnnotation(TestDatabase database) {
        ModelApplications.with(model(EntityModels.Renames.class), ModelApplications.commanded(database))
                .run(context -> assertThat(context.getBean(SchemaSource.class).renames(TARGET))
                        .containsExactlyInAnyOrder(
                                Rename.table("author", "writer"),
                                Rename.column("writer", "name", "full_name"),
                                Rename.column("writer", "teacher", "mentor_id"),
                                Rename.column("writer", "town", "city"),
                                Rename.column("writer", "Alive", "alive"),
                                Rename.table("author_nicknames", "writer_nicknames")));
    }

    @Test
    void aColumnIsKnownByItsAttribute(TestDatabase database) {
        ModelApplications.with(model(EntityModels.NestedEmbeddables.class), ModelApplications.commanded(database))
                .run(context -> assertThat(context.getBean(SchemaSource.class).hints(TARGET))
                        .containsExactlyInAnyOrder(
                                hint("author", "id", "Author.id"),
                                hint("author", "email", "Author.contact.email"),
                                hint("author", "city", "Author.contact.address.city"),
                                hint("author", "street", "Author.contact.address.street")));
    }

    @Test
    void theColumnsOfACollectionAreKnownByIt(TestDatabase database) {
        ModelApplications.with(model(EntityModels.OrderedCollections.class), ModelApplications.commanded(database))
                .run(context -> assertThat(context.getBean(SchemaSource.class).hints(TARGET))
                        .containsExactlyInAnyOrder(
                                hint("author", "id", "Author.id"),
                                hint("author_names", "author_id", "key of Author.names"),
                                hint("author_names", "position", "index of Author.names"),
                                hint("author_names", "names", "Author.names")));
    }

    @Test
    void entitiesCanBeLeftOut(TestDatabase database) {
        ModelApplications.with(model(EntityModels.Basics.class), ModelApplications.commanded(database))
                .withPropertyValues("spring.migrations.model.jpa.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(SchemaSource.class));
    }

    @Test
    void withoutEntitiesThereIsNoModel(TestDatabase database) {
        ModelApplications.commanded(database)
                .withBean(PersistenceManagedTypes.class, () -> PersistenceManagedTypes.of(EntityModels.class.getName()))
                .run(context -> assertThat(context.getBean(SchemaSource.class).isEmpty())
                        .isTrue());
        ModelApplications.with(model(EntityModels.Basics.class), ModelApplications.commanded(database))
                .run(context -> assertThat(context.getBean(SchemaSource.class).isEmpty())
                        .isFalse());
    }

    @Test
    void entitiesOfAnotherDataSourceAreAnError(TestDatabase database) {
        ModelApplications.with(model(EntityModels.Basics.class), ModelApplications.commanded(database))
                .withBean("main", javax.sql.DataSource.class, database::dataSource, bean -> bean.setPrimary(true))
                .withBean(
                        "other",
                        javax.sql.DataSource.class,
                        () -> DataSourceBuilder.create().url(database.url()).build())
                .withPropertyValues("spring.migrations.data-source=other")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(SchemaSource.class).script(TARGET))
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                No EntityManagerFactory uses DataSource 'other', whose database is migrated; there is: 'entityManagerFactory' with DataSource 'main'.
                                Set 'spring.migrations.data-source' to the DataSource of the entities, or 'spring.migrations.model.jpa.enabled' to false if the entities are not in the migrated database."""));
    }

    @Test
    void scriptsAreAModelOfTheirOwn(TestDatabase database) {
        ModelApplications.commanded(database)
                .withPropertyValues(
                        "spring.migrations.model.jpa.enabled=false",
                        "spring.migrations.model.scripts=classpath:model/{vendor}/schema.sql,classpath:model/views.sql")
                .run(context -> assertThat(context.getBean(SchemaSource.class).script(TARGET))
                        .isEqualTo("""
                                CREATE TABLE author (id bigint PRIMARY KEY)
                                ;
                                CREATE VIEW author_id AS SELECT id FROM author;
                                """));
    }

    @Test
    void allScriptsThatAreMissingAreNamedAtOnce(TestDatabase database) {
        ModelApplications.commanded(database)
                .withPropertyValues(
                        "spring.migrations.model.jpa.enabled=false",
                        "spring.migrations.model.scripts=classpath:missing.sql,file:/missing/{vendor}.sql")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(SchemaSource.class).script(TARGET))
                        .isInstanceOf(MigrationException.class)
                        .hasMessage("""
                                2 faults were found:
                                  1. The model's script 'classpath:missing.sql' was not found.
                                  2. The model's script 'file:/missing/postgresql.sql' was not found.
                                Create it, or name the one that there is."""));
    }

    @Test
    void aScriptWithoutAPlaceIsAnError() {
        assertThatThrownBy(() -> new dev.migrations.model.ScriptSource(
                        List.of("schema.sql"), getClass().getClassLoader()))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        The model's script 'schema.sql' is not a location.
                        Write 'classpath:' or 'file:' and a path, such as 'classpath:schema.sql'.""");
    }

    private static Model model(Class<?> of) {
        return EntityModels.all().stream()
                .filter(model -> model.of() == of)
                .findFirst()
                .orElseThrow();
    }

    private static ColumnHint hint(String table, String column, String name) {
        return new ColumnHint(ColumnName.of(table, column), name);
    }

    private static List<String> objects(TestDatabase database) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace")) {
            List<String> names = new java.util.ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
