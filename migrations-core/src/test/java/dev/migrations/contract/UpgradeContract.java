package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.Migrations;
import dev.migrations.Plan;
import dev.migrations.RunResult;
import dev.migrations.Status;
import dev.migrations.dialect.Capability;
import dev.migrations.revision.Direction;
import dev.migrations.sql.Statement;
import dev.migrations.sql.TransactionScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Upgrading, downgrading, stamping, planning. */
abstract class UpgradeContract extends EngineContract {

    void threeRevisions() {
        revisions
                .revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;")
                .revision("b2", "a1", "CREATE TABLE book (id bigint);", "DROP TABLE book;")
                .revision("c3", "b2", "CREATE TABLE loan (id bigint);", "DROP TABLE loan;");
    }

    @Test
    void whatIsRecordedOfOneRevisionIsToldNewestFirst() {
        revisions.revision("a1", "", "SELECT 1;", "SELECT 1;").revision("b2", "a1", "SELECT 1;", "SELECT 1;");
        Migrations migrations = migrations();

        assertThat(migrations.recorded("b2")).isEmpty();
        migrations.upgrade();
        migrations.downgrade("a1");

        assertThat(migrations.recorded("b2").stream().map(Status.HistoryRow::direction))
                .containsExactly(Direction.DOWNGRADE, Direction.UPGRADE);
        assertThat(migrations.recorded("b2"))
                .isEqualTo(migrations.status().history().stream()
                        .filter(row -> row.revision().equals("b2"))
                        .toList());
        assertThat(migrations.recorded("c3")).isEmpty();
    }

    @Test
    void anEmptyDatabaseIsUpgradedToTheHead() {
        threeRevisions();

        RunResult result = migrations().upgrade();

        assertThat(result.revisions()).containsExactly("a1", "b2", "c3");
        assertThat(result.current()).containsExactly("c3");
        assertThat(tables()).containsExactly("author", "book", "loan", "migration_history", "migration_version");
        assertThat(version()).containsExactly("c3");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b2|UPGRADE|DONE|t", "c3|UPGRADE|DONE|t");
    }

    @Test
    void aSecondUpgradeRunsNothing() {
        threeRevisions();
        migrations().upgrade();

        RunResult result = migrations().upgrade();

        assertThat(result.revisions()).isEmpty();
        assertThat(result.current()).containsExactly("c3");
        assertThat(history()).hasSize(3);
    }

    @Test
    void onlyWhatIsPendingRuns() {
        threeRevisions();
        migrations().upgrade("b2");

        RunResult result = migrations().upgrade();

        assertThat(result.revisions()).containsExactly("c3");
    }

    @Test
    void anUpgradeToAnAppliedRevisionRunsNothing() {
        threeRevisions();
        migrations().upgrade();

        RunResult result = migrations().upgrade("a1");

        assertThat(result)
                .extracting(RunResult::revisions, RunResult::current)
                .containsExactly(List.of(), List.of("c3"));
    }

    @Test
    void noRevisionsAtAllIsUpToDateAndCreatesNothing() {
        RunResult result = migrations().upgrade();

        assertThat(result.revisions()).isEmpty();
        assertThat(tables()).isEmpty();
    }

    @Test
    void readingCreatesNothing() {
        threeRevisions();
        Migrations migrations = migrations();

        migrations.current();
        migrations.heads();
        migrations.history();
        migrations.plan("heads");
        Status status = migrations.status();

        assertThat(tables()).isEmpty();
        assertThat(status.upToDate()).isFalse();
        assertThat(status.current()).isEmpty();
        assertThat(status.pending()).extracting("revision").containsExactly("a1", "b2", "c3");
    }

    @Test
    void downgradesToARevisionByStepsAndToBase() {
        threeRevisions();
        migrations().upgrade();

        RunResult one = migrations().downgrade("-1");
        RunResult toFirst = migrations().downgrade("a1");
        RunResult toBase = migrations().downgrade("base");

        assertThat(one.revisions()).containsExactly("c3");
        assertThat(toFirst.revisions()).containsExactly("b2");
        assertThat(toBase.revisions()).containsExactly("a1");
        assertThat(toBase.current()).isEmpty();
        assertThat(tables()).containsExactly("migration_history", "migration_version");
        assertThat(history()).endsWith("c3|DOWNGRADE|DONE|f", "b2|DOWNGRADE|DONE|f", "a1|DOWNGRADE|DONE|f");
    }

    @Test
    void branchesAndTheirMergeRunInTheOrderOfTheGraph() {
        revisions
                .revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;")
                .revision("b1", "a1", "ALTER TABLE author ADD COLUMN x int;", "ALTER TABLE author DROP COLUMN x;")
                .revision("b2", "a1", "ALTER TABLE author ADD COLUMN y int;", "ALTER TABLE author DROP COLUMN y;")
                .revision("c1", "b1, b2", "ALTER TABLE author ADD COLUMN z int;", "ALTER TABLE author DROP COLUMN z;");

        migrations().upgrade("b1");
        List<String> onOneBranch = version();
        migrations().upgrade("b2");
        List<String> onBoth = version();
        migrations().upgrade();
        List<String> merged = version();
        migrations().downgrade("b1");
        List<String> unmerged = version();
        migrations().downgrade("base");

        assertThat(onOneBranch).containsExactly("b1");
        assertThat(onBoth).containsExactly("b1", "b2");
        assertThat(merged).containsExactly("c1");
        assertThat(unmerged).containsExactly("b1", "b2");
        assertThat(version()).isEmpty();
    }

    @Test
    void aFailedRevisionLeavesNothingBehindAndTheOnesBeforeItStay() {
        requires(Capability.TRANSACTIONAL_DDL);
        threeRevisions();
        revisions.revision("c3", "b2", "CREATE TABLE loan (id bigint);\n\nSELECT nothing FROM nowhere;", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .startsWith("Revision 'c3' (Message of c3) failed at FOLDER/c3.sql:8:")
                .endsWith("\nNothing of this revision remains; the database is at 'b2', and the 2 revisions that ran"
                        + " before it in this run stay.");
        assertThat(failure.action())
                .isEqualTo("Mend FOLDER/c3.sql, then start again: the run continues with this revision.");
        assertThat(tables()).containsExactly("author", "book", "migration_history", "migration_version");
        assertThat(version()).containsExactly("b2");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b2|UPGRADE|DONE|t");
    }

    @Test
    void afterTheFileIsMendedTheRunContinues() {
        threeRevisions();
        revisions.revision("b2", "a1", "CREATE TABEL book (id bigint);", "DROP TABLE book;");
        failureOf(() -> migrations().upgrade());
        threeRevisions();

        RunResult result = migrations().upgrade();

        assertThat(result.revisions()).containsExactly("b2", "c3");
    }

    @Test
    void aRunThatIsOneTransactionLeavesNothingBehindWhenItFails() {
        requires(Capability.TRANSACTIONAL_DDL);
        threeRevisions();
        revisions.revision("c3", "b2", "SELECT * FROM nowhere;", "");

        Failure failure = failureOf(() ->
                builder().transactionScope(TransactionScope.PER_RUN).build().upgrade());

        assertThat(failure.problem()).endsWith("\nNothing of this run remains; the database is at base.");
        assertThat(tables()).containsExactly("migration_history", "migration_version");
        assertThat(version()).isEmpty();
        assertThat(history()).isEmpty();
    }

    @Test
    void aRunThatIsOneTransactionRecordsEveryRevision() {
        requires(Capability.TRANSACTIONAL_DDL);
        threeRevisions();

        builder().transactionScope(TransactionScope.PER_RUN).build().upgrade();

        assertThat(version()).containsExactly("c3");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b2|UPGRADE|DONE|t", "c3|UPGRADE|DONE|t");
    }

    @Test
    void everyFaultInWhatIsPendingIsToldBeforeAnythingRuns() {
        revisions
                .revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;")
                .revision("b2", "a1", "COMMIT;", "SELECT 'open;")
                .revision("c3", "b2", "SELECT \"open;", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .startsWith("3 faults were found:")
                .contains("FOLDER/b2.sql:6:1", "FOLDER/b2.sql:9:8", "FOLDER/c3.sql:6:8");
        assertThat(tables()).isEmpty();
    }

    @Test
    void aRevisionWithoutADowngradeStopsTheDowngradeBeforeAnythingRuns() {
        threeRevisions();
        revisions.file("b2.sql", "-- @revision b2\n-- @revises a1\n\n-- @upgrade\nCREATE TABLE book (id bigint);\n");
        migrations().upgrade();

        Failure failure = failureOf(() -> migrations().downgrade("base"));

        assertThat(failure)
                .isEqualTo(
                        new Failure(
                                "Revision 'b2' (FOLDER/b2.sql:1:1) has no downgrade.",
                                "Write its downgrade and run 'migrations stamp' with the revision that the database is at, to accept"
                                        + " the edited file; or choose a target above it, or restore the database from a backup."));
        assertThat(version()).containsExactly("c3");
    }

    @Test
    void aPlanShowsTheStatementsAndRunsNone() {
        threeRevisions();
        migrations().upgrade("a1");

        Plan plan = migrations().plan("heads");
        Plan downgrade = migrations().planDowngrade("base");

        assertThat(plan.current()).containsExactly("a1");
        assertThat(plan.steps()).extracting(Plan.PlannedStep::revision).containsExactly("b2", "c3");
        assertThat(plan.steps().get(0).statements())
                .extracting(Statement::display)
                .containsExactly("CREATE TABLE book (id bigint)");
        assertThat(downgrade.steps().get(0).direction()).isEqualTo(Direction.DOWNGRADE);
        assertThat(downgrade.steps().get(0).statements())
                .extracting(Statement::display)
                .containsExactly("DROP TABLE author");
        assertThat(version()).containsExactly("a1");
    }

    @Test
    void aStampSetsTheVersionAndRecordsWhatCountsAsApplied() {
        threeRevisions();

        List<String> up = migrations().stamp("b2");
        List<String> down = migrations().stamp("a1");

        assertThat(up).containsExactly("b2");
        assertThat(down).containsExactly("a1");
        assertThat(version()).containsExactly("a1");
        assertThat(tables()).containsExactly("migration_history", "migration_version");
        assertThat(history())
                .containsExactly("a1|STAMP|DONE|t", "b2|STAMP|DONE|t", "b2|STAMP|DONE|f", "a1|STAMP|DONE|t");
    }

    @Test
    void aStampToBaseLeavesNoRow() {
        threeRevisions();
        migrations().upgrade();

        List<String> rows = migrations().stamp("base");

        assertThat(rows).isEmpty();
        assertThat(version()).isEmpty();
    }

    @Test
    void theTablesCanHaveOtherNames() {
        threeRevisions();

        builder()
                .versionTable("alembic_version")
                .historyTable("Our History")
                .build()
                .upgrade();

        assertThat(rows("SELECT version_num FROM alembic_version")).containsExactly("c3");
        assertThat(rows("SELECT revision FROM " + database.dialect().quote("Our History") + " ORDER BY id"))
                .containsExactly("a1", "b2", "c3");
        assertThat(tables()).containsExactly("Our History", "alembic_version", "author", "book", "loan");
    }

    @Test
    void theTablesCanBeInAnotherSchema() throws SQLException {
        try (Connection connection = database.connection()) {
            assumeTrue(connection.getMetaData().supportsSchemasInTableDefinitions());
        }
        threeRevisions();
        execute("CREATE SCHEMA ops");

        builder()
                .schema("ops")
                .versionTable("alembic_version")
                .historyTable("Our History")
                .build()
                .upgrade();

        assertThat(rows("SELECT version_num FROM ops.alembic_version")).containsExactly("c3");
        assertThat(rows("SELECT revision FROM ops." + database.dialect().quote("Our History") + " ORDER BY id"))
                .containsExactly("a1", "b2", "c3");
        assertThat(tables()).containsExactly("Our History", "alembic_version", "author", "book", "loan");
    }

    @Test
    void historyListsTheNewestFirstAndHeadsAreMarked() {
        threeRevisions();
        Migrations migrations = migrations();

        assertThat(migrations.history())
                .extracting("revision", "isHead", "revises")
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("c3", true, List.of("b2")),
                        org.assertj.core.api.Assertions.tuple("b2", false, List.of("a1")),
                        org.assertj.core.api.Assertions.tuple("a1", false, List.of()));
        assertThat(migrations.heads()).extracting("revision").containsExactly("c3");
        assertThat(migrations.show("b2"))
                .hasValueSatisfying(revision -> assertThat(revision.message()).isEqualTo("Message of b2"));
        assertThat(migrations.show("zz")).isEmpty();
    }

    @Test
    void placeholdersAreReplacedAndDoNotChangeTheChecksum() {
        revisions.revision("a1", "", "CREATE TABLE ${table} (id bigint);", "DROP TABLE ${table};");
        builder().placeholder("table", "author").build().upgrade();

        RunResult result = builder().placeholder("table", "writer").build().upgrade();

        assertThat(result.revisions()).isEmpty();
        assertThat(tables()).contains("author");
    }

    @Test
    void vendorInALocationIsTheDatabase() {
        threeRevisions();
        Migrations migrations =
                builder().locations(List.of(revisions.location() + "/{vendor}")).build();
        revisions.file(
                database.dialect().vendor() + "/only.sql", "-- @revision p1\n-- @upgrade\nCREATE TABLE p (id int);\n");

        RunResult result = migrations.upgrade();

        assertThat(result.revisions()).containsExactly("p1");
    }
}
