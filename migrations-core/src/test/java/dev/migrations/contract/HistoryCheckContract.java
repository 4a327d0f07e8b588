package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was applied is compared with what there is before anything runs. */
abstract class HistoryCheckContract extends EngineContract {

    @BeforeEach
    void threeAppliedRevisions() {
        revisions
                .revision("a1", "", "CREATE TABLE author (id bigint);", "DROP TABLE author;")
                .revision("b2", "a1", "CREATE TABLE book (id bigint);", "DROP TABLE book;")
                .revision("c3", "b2", "CREATE TABLE loan (id bigint);", "DROP TABLE loan;");
        migrations().upgrade();
    }

    /** As it follows a moment; nothing where the database has no users. */
    private String byUser() {
        String user = migrations().status().history().get(0).appliedBy();
        return user.isEmpty() ? "" : " by " + user;
    }

    private String appliedAt(String revision) {
        return migrations().status().history().stream()
                .filter(row -> row.revision().equals(revision))
                .findFirst()
                .orElseThrow()
                .finishedAt()
                .orElseThrow()
                .toString();
    }

    @Test
    void anEditedRevisionIsNamedWithBothChecksums() {
        String before = migrations().show("b2").orElseThrow().checksum();
        String byUser = byUser();
        revisions.revision("b2", "a1", "CREATE TABLE book (id int);", "DROP TABLE book;");
        revisions.revision("d4", "c3", "CREATE TABLE never (id int);", "");
        String after = migrations().show("b2").orElseThrow().checksum();

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "Revision 'b2' (FOLDER/b2.sql:1:1) was edited after it was applied at " + appliedAt("b2")
                                + byUser + ": its checksum is " + after.substring(0, 12)
                                + ", the history table has " + before.substring(0, 12) + ".",
                        "Restore the file as it was and put the change into a new revision. If the database already is"
                                + " as the file says now, run 'migrations stamp c3' to accept it."));
        assertThat(tables()).doesNotContain("never");
    }

    @Test
    void lineEndingsAreNoEdit() {
        revisions.file(
                "b2.sql",
                "-- @revision b2\r\n-- @revises a1\r\n-- @message Message of b2\r\n\r\n-- @upgrade\r\n"
                        + "CREATE TABLE book (id bigint);\r\n\r\n-- @downgrade\r\nDROP TABLE book;\r\n");

        assertThat(migrations().upgrade().revisions()).isEmpty();
    }

    @Test
    void aStampAcceptsAnEditedRevision() {
        revisions.revision("b2", "a1", "CREATE TABLE book (id int);", "DROP TABLE book;");

        migrations().stamp("c3");

        assertThat(migrations().upgrade().revisions()).isEmpty();
        assertThat(migrations().status().upToDate()).isTrue();
    }

    @Test
    void aMissingAppliedRevisionInTheMiddleIsNamed() {
        String byUser = byUser();
        String appliedAt = appliedAt("b2");
        revisions.delete("b2").revision("c3", "a1", "CREATE TABLE loan (id bigint);", "DROP TABLE loan;");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .contains("Revision 'b2' was not found; it was applied at " + appliedAt + byUser + ".");
        assertThat(failure.action())
                .contains(
                        "Restore its file, or run 'migrations stamp --purge' with the revision that the database is at"
                                + " if it was removed on purpose.");
    }

    @Test
    void aMissingHeadIsNamedWhereTheCodeHasSomethingElseThatIsPending() {
        revisions.delete("c3").revision("c33", "b2", "CREATE TABLE loan (id bigint);", "DROP TABLE loan;");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "Revision 'c3' was not found; 'migration_version' lists it as applied.",
                        "Restore its file (did you mean 'c33'?), or run 'migrations stamp --purge' with the revision"
                                + " that the database is at if it was removed on purpose."));
    }

    @Test
    void aDatabaseThatIsAheadOfTheCodeIsToldApart() {
        String byUser = byUser();
        String appliedAt = appliedAt("c3");
        revisions.delete("c3");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The database is ahead of this application: 'migration_version' is at 'c3' (Message of c3, at "
                                + appliedAt + byUser
                                + "), which this application does not have; it knows revisions up to 'b2'.",
                        "Start the version of the application that has 'c3', or downgrade the database with that version"
                                + " first. If the revision was removed on purpose, run"
                                + " 'migrations stamp --purge b2'."));
    }

    @Test
    void aRevisionInsertedBelowAnAppliedOneIsNamed() {
        revisions
                .revision("b9", "a1", "CREATE TABLE shelf (id bigint);", "DROP TABLE shelf;")
                .revision("b2", "b9", "CREATE TABLE book (id bigint);", "DROP TABLE book;");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .contains(
                        "Revision 'b9' (FOLDER/b9.sql:1:1) was inserted below 'c3', which is applied already; it would"
                                + " never run.");
        assertThat(failure.action())
                .contains("Let it revise the head instead, so that it runs next. If the database already has what it"
                        + " does, run 'migrations stamp c3' to accept it.");
    }

    @Test
    void statusReportsADifferenceAsNotUpToDate() {
        revisions.revision("b2", "a1", "CREATE TABLE book (id int);", "DROP TABLE book;");

        assertThat(migrations().status().upToDate()).isFalse();
    }

    @Test
    void aRevisionThatWasDowngradedMayBeEditedAndDeleted() {
        migrations().downgrade("a1");
        revisions.delete("c3").revision("b2", "a1", "CREATE TABLE book (id int);", "DROP TABLE book;");

        assertThat(migrations().upgrade().revisions()).containsExactly("b2");
    }

    @Test
    void whatCountsFromAnUnknownRowIsNotResolved() {
        execute("UPDATE migration_version SET version_num = 'ffff'");

        List<Failure> failures = Stream.<ThrowableAssert.ThrowingCallable>of(
                        () -> migrations().resolve("current"),
                        () -> migrations().resolve("-1"),
                        () -> migrations().history("-1:current"),
                        () -> migrations().plan("heads"),
                        () -> migrations().planDowngrade("base"),
                        () -> migrations().upgrade("a1"),
                        () -> migrations().downgrade("a1"))
                .map(this::failureOf)
                .distinct()
                .toList();

        assertThat(failures)
                .containsExactly(new Failure(
                        "Revision 'ffff' was not found; 'migration_version' lists it as applied.",
                        "Restore its file, or run 'migrations stamp --purge' with the revision that the database is at"
                                + " if it was removed on purpose."));
        assertThat(version()).containsExactly("ffff");
    }

    @Test
    void anUnknownRowStopsAStampAndIsPurged() {
        execute("UPDATE migration_version SET version_num = 'ffff'");

        Failure failure = failureOf(() -> migrations().stamp("c3"));
        List<String> rows = migrations().purgeAndStamp("c3");

        assertThat(failure)
                .isEqualTo(new Failure(
                        "Revision 'ffff' was not found; 'migration_version' lists it as applied.",
                        "Restore its file, or stamp with '--purge' to forget every row of the table first."));
        assertThat(rows).containsExactly("c3");
        assertThat(migrations().upgrade().revisions()).isEmpty();
    }

    @Test
    void theVersionTableOfAlembicIsTakenOverUncheckedAndWatchedFromThenOn() {
        execute("CREATE TABLE alembic_version (version_num varchar(32) NOT NULL,"
                + " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))");
        execute("INSERT INTO alembic_version VALUES ('b2')");
        execute("DROP TABLE loan");
        execute("DROP TABLE migration_history");

        List<String> pending = builder().versionTable("alembic_version").build().status().pending().stream()
                .map(revision -> revision.revision())
                .toList();
        List<String> ran =
                builder().versionTable("alembic_version").build().upgrade().revisions();
        List<String> recorded = history();
        revisions.revision("a1", "", "CREATE TABLE author (id int);", "DROP TABLE author;");
        Failure failure = failureOf(
                () -> builder().versionTable("alembic_version").build().upgrade());

        assertThat(pending).containsExactly("c3");
        assertThat(ran).containsExactly("c3");
        assertThat(recorded).containsExactly("a1|STAMP|DONE|t", "b2|STAMP|DONE|t", "c3|UPGRADE|DONE|t");
        assertThat(failure.problem()).startsWith("Revision 'a1' (FOLDER/a1.sql:1:1) was edited after it was applied");
    }

    @Test
    void movedRevisionsAreToldWhereNoneWasEdited() {
        revisions
                .revision("m1", "c3", "SELECT 1;", "")
                .revision("m2", "c3", "SELECT 2;", "")
                .revision("n1", "m1, m2", "SELECT 3;", "");
        migrations().upgrade();
        String byUser = byUser();
        String appliedAt = appliedAt("n1");
        execute("UPDATE migration_history SET digest = 'of another graph' WHERE revision = 'n1'");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "Revision 'n1' (FOLDER/n1.sql:1:1) stands on other revisions than when it was applied at "
                                + appliedAt + byUser + "; now it revises 'm1', 'm2'.",
                        "Restore its '@revises' and '@depends-on' as they were, or run 'migrations stamp n1' to accept"
                                + " the new order."));
    }
}
