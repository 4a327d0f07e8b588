package dev.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MigrationsBuilderTest {

    private static void assertFails(Runnable call, String problem, String action) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        MigrationException.class,
                        failure -> assertThat(List.of(failure.problem(), failure.action()))
                                .containsExactly(problem, action));
    }

    @Test
    void aDatabaseMustBeNamed() {
        assertFails(
                () -> Migrations.builder().build(),
                "It was not said where the database is.",
                "Call dataSource(...) or url(...) on the builder before build().");
    }

    @Test
    void theTwoTablesNeedTwoNames() {
        assertFails(
                () -> Migrations.builder()
                        .url("jdbc:postgresql:x", null, null)
                        .historyTable("migration_version")
                        .build(),
                "The version table and the history table have one name, 'migration_version'.",
                "Give one of them another name in 'spring.migrations.version-table' or"
                        + " 'spring.migrations.history-table'.");
    }

    @Test
    void blankNamesAndNegativeTimesAreRejected() {
        assertFails(
                () -> Migrations.builder().schema(" "),
                "'spring.migrations.schema' is blank.",
                "Give it a name, or leave it out.");
        assertFails(
                () -> Migrations.builder().lockTimeout(Duration.ofSeconds(-1)),
                "'spring.migrations.lock.timeout' is negative: PT-1S.",
                "Set it to a duration, or to 0s.");
    }

    @Test
    void whatIsAskedOfTheRevisionsAloneNeedsNoDatabase() {
        List<MigrationEvent> events = new ArrayList<>();
        Migrations migrations = Migrations.builder()
                .url("jdbc:postgresql://localhost:1/none", null, null)
                .listener(events::add)
                .build();

        assertThat(migrations.heads()).isEmpty();
        assertThat(migrations.history()).isEmpty();
        assertThat(events).containsExactly(new MigrationEvent.NoRevisions(List.of("classpath:db/migrations")));
    }

    @Test
    void aLocationOrPackageThatWasSetMustExist() {
        assertFails(
                () -> withoutDatabase()
                        .locations(List.of("classpath:no/such/folder"))
                        .build()
                        .heads(),
                "Location 'classpath:no/such/folder' does not exist.",
                "Put a folder of that name with at least one file in it on the class path, or mend the location.");
        assertFails(
                () -> withoutDatabase()
                        .packages(List.of("no.such.folder"))
                        .build()
                        .heads(),
                "Package 'no.such.folder' has no class.",
                "Put the class of a revision into it, or mend 'spring.migrations.packages'.");
    }

    @Test
    void aPackageThatFollowsFromAConventionNeedNotExist() {
        assertThat(withoutDatabase()
                        .packages(List.of("no.such.folder"))
                        .packagesIfPresent(List.of("no.such.folder"))
                        .build()
                        .heads())
                .isEmpty();
    }

    private static MigrationsBuilder withoutDatabase() {
        return Migrations.builder().withoutDatabase();
    }

    @Test
    void settingsOfNewRevisionsThatMakeNoSenseAreRejected() {
        assertFails(
                () -> Migrations.builder().withoutDatabase().slugLength(0).build(),
                "The slug length is 0.",
                "Set it to 1 or more; leave '{slug}' out of the file name template for none.");
        assertFails(
                () -> Migrations.builder()
                        .withoutDatabase()
                        .postWriteHooks(List.of(List.of()))
                        .build(),
                "A post-write hook has no program.",
                "Name the program and its arguments, or leave the hook out.");
        assertFails(
                () -> Migrations.builder()
                        .withoutDatabase()
                        .postWriteHookTimeout(Duration.ZERO)
                        .build(),
                "The timeout of post-write hooks is not positive: PT0S.",
                "Set it to a duration, such as one minute.");
        assertFails(
                () -> Migrations.builder()
                        .withoutDatabase()
                        .fileNameTemplate("{id}.sql")
                        .build(),
                "File name template '{id}.sql' ends with '.sql'.",
                "Leave the ending out: it is put there.");
    }

    @Test
    void aDatabaseWithoutADialectIsAnError() {
        DatabaseMetaData metaData = answering(DatabaseMetaData.class, "Elsewhere");
        Connection connection = answering(Connection.class, metaData);

        assertFails(
                () -> Migrations.builder()
                        .dataSource(answering(DataSource.class, connection))
                        .build()
                        .upgrade(),
                "The database is 'Elsewhere', which is not supported.",
                "Use one of: postgresql, h2, sqlite, mysql; or set 'spring.migrations.enabled=false' where this database needs no"
                        + " upgrade.");
    }

    /** Answers any question that has an answer in the same way. */
    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                MigrationsBuilderTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == void.class ? null : answer));
    }
}
