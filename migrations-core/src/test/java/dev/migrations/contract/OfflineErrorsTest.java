package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.error.MigrationException;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.sql.TransactionScope;
import dev.migrations.testing.RevisionFolder;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineErrorsTest {

    private static final String CANNOT_KNOW =
            " counts from what is applied, which a script that is written without a database cannot know.";

    private RevisionFolder revisions;

    private Migrations migrations;

    @BeforeEach
    void writeRevisions(@TempDir Path folder) {
        revisions = new RevisionFolder(folder)
                .revision("a1", "", "SELECT 1;", "SELECT 1;")
                .revision("b1", "a1", "SELECT 1;", "SELECT 1;")
                .revision("c1", "a1", "SELECT 1;", "SELECT 1;");
        migrations = builder().dialect("postgresql").build();
    }

    private MigrationsBuilder builder() {
        return Migrations.builder().locations(List.of(revisions.location()));
    }

    private static void assertRefused(ThrowingCallable call, String problem, String action) {
        MigrationException refusal = Assertions.catchThrowableOfType(MigrationException.class, call);

        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.action()).isEqualTo(action);
    }

    @Test
    void javaCodeIsRefusedWithEveryRevisionAndOperationAtOnce() {
        Migrations working = builder()
                .dialect("postgresql")
                .migrations(List.of(new FillEmail(), new FillName()))
                .build();

        assertRefused(
                () -> working.upgradeSql("a1:d2"),
                """
                3 faults were found:
                  1. Revision 'd1' (%1$sFillEmail) reads data while it runs: 'Fill author.email' is Java code, which a script cannot contain.
                  2. Revision 'd1' (%1$sFillEmail) reads data while it runs: 'Check author.email' is Java code, which a script cannot contain.
                  3. Revision 'd2' (%1$sFillName) reads data while it runs: 'Fill author.name' is Java code, which a script cannot contain.""".formatted(OfflineErrorsTest.class.getName() + "$"),
                "Write it as SQL with op.execute; or print the scripts for what is below the revision and for what is above"
                        + " it, each as a range, and run the revision itself with a connection, between them.");
        assertThat(working.upgradeSql("a1:b1")).contains("-- Upgrade b1");
        assertThat(working.downgradeSql("d2:b1")).contains("-- Downgrade d1");
    }

    @Test
    void whatCountsFromTheDatabaseIsRefused() {
        assertRefused(
                () -> migrations.upgradeSql("+1"),
                "'+1'" + CANNOT_KNOW,
                "Say where the database is: 'A:+1' counts from A, which may be 'base'.");
        assertRefused(
                () -> migrations.upgradeSql("current:heads"),
                "'current'" + CANNOT_KNOW,
                "Name the revision that the database is at instead.");
        assertRefused(
                () -> migrations.downgradeSql("-1:base"),
                "'-1'" + CANNOT_KNOW,
                "Name the revision that the database is at instead.");
        assertRefused(
                () -> migrations.stampSql("a1,b1@+1:heads"),
                "'a1,b1@+1'" + CANNOT_KNOW,
                "Name the revision that the database is at instead.");
        assertRefused(() -> migrations.stampSql("a1:current"), "'current'" + CANNOT_KNOW, "Name a revision instead.");
    }

    @Test
    void aDowngradeNeedsBothEnds() {
        assertRefused(
                () -> migrations.downgradeSql("a1"),
                "'a1' does not say which revision the database is at, and a script that is written without a database"
                        + " cannot know.",
                "Write the range with both ends, the upper one first: 'A:a1', such as 'heads:a1'.");
        assertRefused(
                () -> migrations.downgradeSql("-1"),
                "'-1' does not say which revision the database is at, and a script that is written without a database"
                        + " cannot know.",
                "Write the range with both ends, the upper one first: 'A:-1', such as 'heads:-1'.");
        assertRefused(
                () -> migrations.downgradeSql("b1:"),
                "'b1:' does not say what to downgrade to.",
                "Write the range with both ends, such as 'b1:base'.");
    }

    @Test
    void whatIsNoRangeIsRefused() {
        assertRefused(
                () -> migrations.upgradeSql("a1:b1:c1"),
                "'a1:b1:c1' is not a range.",
                "Write 'A:B': from A, where the database is, to B.");
        assertRefused(
                () -> migrations.upgradeSql("b1:a1"),
                "There is nothing to upgrade from 'b1' to 'a1', which is applied there.",
                "Write the lower revision first, or print a downgrade.");
        assertRefused(
                () -> migrations.downgradeSql("b1,c1:b1"),
                "There is nothing to downgrade from 'b1, c1' to 'b1'.",
                "Name a revision below it.");
        assertRefused(
                () -> migrations.upgradeSql("a1,b1:heads"),
                "'a1,b1:heads' begins at 'a1', 'b1', but others of them stand on 'a1' already.",
                "Leave out 'a1'.");
    }

    @Test
    void aRevisionThatIsNotThereIsToldAsByARun() {
        assertRefused(
                () -> migrations.upgradeSql("a1:a2"),
                "Revision 'a2' was not found.",
                "Did you mean 'a1'? Otherwise check the locations and packages that are searched.");
    }

    @Test
    void theKindOfDatabaseHasToBeKnown() {
        DataSource dataSource = new org.postgresql.ds.PGSimpleDataSource();
        String action = "Say it: dialect(...) on the builder, with one of 'postgresql', 'h2', 'sqlite', 'mysql'.";

        assertRefused(
                () -> builder().dataSource(dataSource).build().upgradeSql("heads"),
                "It is not known which kind of database the script is for.",
                action);
        assertRefused(
                () -> builder().url("jdbc:unknown:x", null, null).build().upgradeSql("heads"),
                "It is not known which kind of database the script is for.",
                action);
        assertRefused(
                () -> builder().dialect("postgres"),
                "There is no dialect 'postgres'.",
                "Did you mean 'postgresql'? There are 'postgresql', 'h2', 'sqlite', 'mysql'.");
        assertRefused(
                () -> builder().dialect("oracle"),
                "There is no dialect 'oracle'.",
                "There are 'postgresql', 'h2', 'sqlite', 'mysql'.");
    }

    @Test
    void theUrlTellsTheKindOfDatabaseAndIsNotConnectedTo() {
        revisions.file("postgresql/d1.sql", "-- @revision d1\n-- @upgrade\n");

        String script = builder()
                .url("jdbc:postgresql://localhost:1/none", null, null)
                .locations(List.of(revisions.location() + "/{vendor}"))
                .build()
                .upgradeSql("heads");

        assertThat(script).startsWith("-- Upgrade from base to d1.\n");
    }

    @Test
    void stepsCountFromTheBeginningOfTheRange() {
        assertThat(migrations.upgradeSql("base:+1")).isEqualTo(migrations.upgradeSql(":a1"));
        assertThat(migrations.upgradeSql("a1:b1@+1")).isEqualTo(migrations.upgradeSql("a1:b1"));
        assertThat(migrations.downgradeSql("b1:-1")).isEqualTo(migrations.downgradeSql("b1:a1"));
        assertThat(migrations.downgradeSql("heads:base")).isEqualTo(migrations.downgradeSql("b1,c1:base"));
    }

    @Test
    void aRunThatCannotBeOneTransactionCannotBeOneInAScript() {
        Migrations h2 = builder()
                .dialect("h2")
                .transactionScope(TransactionScope.PER_RUN)
                .build();

        assertRefused(
                () -> h2.upgradeSql("heads"),
                "The whole run is to be one transaction, but h2 commits with every change of the schema.",
                "Set 'spring.migrations.transaction=per-revision' for this database.");
    }

    @Revision(id = "d1", revises = "b1")
    static final class FillEmail implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.run("Fill author.email", connection -> {});
            op.execute("SELECT 1");
            op.run("Check author.email", connection -> {});
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("SELECT 1");
        }
    }

    @Revision(id = "d2", revises = "d1")
    static final class FillName implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.run("Fill author.name", connection -> {});
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("SELECT 1");
        }
    }
}
