package dev.migrations.autoconfigure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.autoconfigure.model.EntityModels.Model;
import dev.migrations.error.MigrationException;
import dev.migrations.model.RenamedFrom;
import dev.migrations.testing.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of names: of those that were others before, and of those that nobody chose. */
class EntityNamesTest {

    @Test
    void namesThatHibernateMakesUpAreThoseOfTheConventionWhereNothingIs() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            assertThat(missing(database, Family.class))
                    .containsExactly(
                            "CREATE TABLE plain (\n    id bigint NOT NULL,\n    CONSTRAINT plain_pkey PRIMARY KEY (id)\n)",
                            "CREATE TABLE child (\n    id bigint NOT NULL,\n    plain_id bigint,\n    code varchar(255),\n"
                                    + "    CONSTRAINT child_pkey PRIMARY KEY (id),\n"
                                    + "    CONSTRAINT child_plain_id_fkey FOREIGN KEY (plain_id) REFERENCES plain (id)\n)",
                            "CREATE INDEX child_code_idx ON child (code)");
        }
    }

    @Test
    void namesThatHibernateMakesUpGiveWayToThoseThatAreThere() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            ModelApplications.execute(database, """
                    CREATE TABLE plain (id bigint PRIMARY KEY);
                    CREATE TABLE child (id bigint PRIMARY KEY, code varchar(255), plain_id bigint
                        CONSTRAINT parent_of_child REFERENCES plain);
                    CREATE INDEX codes ON child (code);
                    """);

            assertThat(missing(database, Family.class)).isEmpty();
        }
    }

    @Test
    void namesThatNobodyChoseGiveWayToo() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            ModelApplications.execute(database, """
                    CREATE TABLE book (
                        id bigint CONSTRAINT pk_book PRIMARY KEY,
                        isbn varchar(255) CONSTRAINT one_book UNIQUE,
                        state varchar(255) CONSTRAINT valid_state CHECK (state IN ('NEW', 'LENT')));
                    """);

            assertThat(missing(database, Unnamed.class)).isEmpty();
        }
    }

    @Test
    void whatWasRenamedIsFoundWhereTheDatabaseStoresNamesInUpperCase() {
        try (TestDatabase database = TestDatabase.h2()) {
            ModelApplications.execute(database, """
                    CREATE TABLE author (id bigint PRIMARY KEY, name varchar(255), "Alive" boolean NOT NULL);
                    """);

            assertThat(missing(database, Renamed.class))
                    .containsExactly(
                            "ALTER TABLE author RENAME TO writer",
                            "ALTER TABLE writer ALTER COLUMN \"Alive\" RENAME TO alive",
                            "ALTER TABLE writer ALTER COLUMN name RENAME TO full_name");
        }
    }

    @Test
    void theCatalogOfTheConnectionIsNotNamed() {
        try (TestDatabase database = TestDatabase.mariadb()) {
            ModelApplications.with(
                            new Model(
                                    Family.class,
                                    List.of("spring.jpa.properties.hibernate.default_catalog=" + database.name())),
                            ModelApplications.commanded(database))
                    .withPropertyValues("spring.jpa.hibernate.ddl-auto=create")
                    .run(context -> {
                        context.getBean(EntityManagerFactory.class);

                        assertThat(context.getBean(Migrations.class).compare().operations())
                                .isEmpty();
                    });
        }
    }

    @Test
    void aTableThatTheClassDoesNotHaveCannotHaveHadAnotherName() {
        assertRefused(InOneTable.class, """
                @RenamedFrom("novel") on dev.migrations.autoconfigure.model.EntityNamesTest$InOneTable$Novel names a table before, but the class has no table of its own.
                Put it on the root of the hierarchy, whose table it is in.""");
    }

    @Test
    void severalColumnsCannotHaveHadOneName() {
        assertRefused(InParts.class, """
                @RenamedFrom("place") on Author.address names one column before, but the attribute does not have exactly one.
                Put it on the attributes of the embeddable, or answer the question about the columns by their names.""");
    }

    private static List<String> missing(TestDatabase database, Class<?> entities) {
        List<String> statements = new ArrayList<>();
        ModelApplications.with(new Model(entities, List.of()), ModelApplications.commanded(database))
                .run(context -> {
                    ModelDifference difference =
                            context.getBean(Migrations.class).compare();

                    assertThat(difference.questions()).isEmpty();
                    difference.operations().forEach(operation -> statements.addAll(operation.statements()));
                });
        return statements;
    }

    private static void assertRefused(Class<?> entities, String message) {
        try (TestDatabase database = TestDatabase.h2()) {
            ModelApplications.with(new Model(entities, List.of()), ModelApplications.commanded(database))
                    .run(context -> assertThatThrownBy(
                                    () -> context.getBean(Migrations.class).compare())
                            .isInstanceOf(MigrationException.class)
                            .hasMessage(message));
        }
    }

    static final class Family {

        @Entity(name = "Plain")
        static class Plain {

            @Id
            long id;
        }

        @Entity(name = "Child")
        @Table(indexes = @Index(columnList = "code"))
        static class Child {

            @Id
            long id;

            @ManyToOne
            Plain plain;

            String code;
        }
    }

    static final class Unnamed {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @Column(unique = true)
            String isbn;

            @Enumerated(EnumType.STRING)
            State state;
        }

        enum State {
            NEW,
            LENT
        }
    }

    static final class Renamed {

        @Entity(name = "Writer")
        @RenamedFrom("author")
        static class Writer {

            @Id
            long id;

            @RenamedFrom("name")
            String fullName;

            @RenamedFrom("`Alive`")
            boolean alive;
        }
    }

    static final class InOneTable {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;
        }

        @Entity(name = "Novel")
        @RenamedFrom("novel")
        static class Novel extends Book {}
    }

    static final class InParts {

        @Entity(name = "Author")
        static class Author {

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
    }
}
