package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.RevisionSummary;
import dev.migrations.script.NewRevision;
import dev.migrations.script.WrittenRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** New revisions beside a database. */
abstract class NewRevisionContract extends EngineContract {

    /** {@code a <- b}, which is applied, and {@code a <- c <- d}, which somebody else wrote at the same time. */
    private Migrations twoBranches() {
        revisions.revision("a", "", "CREATE TABLE a (id int);", "DROP TABLE a;");
        revisions.revision("b", "a", "CREATE TABLE b (id int);", "DROP TABLE b;");
        migrations().upgrade();
        revisions.revision("c", "a", "CREATE TABLE c (id int);", "DROP TABLE c;");
        revisions.revision("d", "c", "CREATE TABLE d (id int);", "DROP TABLE d;");
        // A target that names one revision does not matter while there are several heads.
        return builder().target("head").build();
    }

    @Test
    void aNewRevisionIsSeenByTheNextCall() throws IOException {
        Migrations migrations = migrations();
        assertThat(migrations.heads()).isEmpty();

        WrittenRevision written =
                migrations.revision(NewRevision.of("Add author").id("a1").build());
        Files.writeString(
                written.file(),
                Files.readString(written.file())
                        .replace("-- @upgrade\n", "-- @upgrade\nCREATE TABLE author (id int);\n")
                        .replace("-- @downgrade\n", "-- @downgrade\nDROP TABLE author;\n"));

        assertThat(migrations.upgrade().revisions()).containsExactly("a1");
        assertThat(migrations.file("a1")).contains(written.file());
        assertThat(tables()).containsExactly("author", "migration_history", "migration_version");
    }

    @Test
    void anUnappliedBranchIsRebasedAndRuns() {
        Migrations migrations = twoBranches();

        WrittenRevision moved = migrations.rebase("c", "head");

        assertThat(moved.revises()).containsExactly("b");
        assertThat(migrations.heads()).extracting(RevisionSummary::revision).containsExactly("d");
        assertThat(migrations.upgrade().revisions()).containsExactly("c", "d");
        assertThat(version()).containsExactly("d");
    }

    /** {@code a <- b} and {@code a <- c}, which depends on {@code b}. */
    private Migrations oneHeadThatDependsOnTheOther() {
        revisions.revision("a", "", "", "");
        revisions.revision("b", "a", "", "");
        revisions.file(
                "c.sql",
                "-- @revision c\n-- @revises a\n-- @depends-on b\n-- @message c\n\n-- @upgrade\n\n-- @downgrade\n");
        return migrations();
    }

    @Test
    void headsOfWhichOneDependsOnTheOtherAreMergedAndRun() {
        Migrations migrations = oneHeadThatDependsOnTheOther();
        migrations.upgrade();
        List<String> before = version();

        WrittenRevision merge = migrations.merge(
                List.of("heads"), NewRevision.of("Merge").id("m").build());

        assertThat(before).containsExactly("c");
        assertThat(merge.revises()).containsExactly("b", "c");
        assertThat(migrations.upgrade("head").revisions()).containsExactly("m");
        assertThat(version()).containsExactly("m");
        assertThat(migrations.downgrade("c").revisions()).containsExactly("m");
        assertThat(version()).containsExactly("c");
    }

    @Test
    void aNewRevisionMayReviseWhatIsCurrent() {
        Migrations migrations = twoBranches();

        WrittenRevision written =
                migrations.revision(NewRevision.of("").head("current").build());

        assertThat(written.revises()).containsExactly("b");
    }

    @Test
    void whatIsAppliedIsNotRebased() {
        Migrations migrations = twoBranches();

        Failure failure = failureOf(() -> migrations.rebase("b", "head"));

        assertThat(failure)
                .isEqualTo(new Failure(
                        "Revision 'b' is applied to the database.",
                        "Downgrade below 'b' first; where other databases have it too, use 'migrations merge heads'"
                                + " instead."));
        assertThat(migrations.heads()).extracting(RevisionSummary::revision).containsExactly("b", "d");
    }

    @Test
    void whatWasBegunAndDidNotEndIsNotRebased() {
        revisions.file(
                "b.sql", "-- @revision b\n-- @transaction none\n-- @upgrade\nCREATE TABLE b (id int);\nSELECT no;\n");
        failureOf(() -> migrations().upgrade());
        revisions.revision("a", "", "CREATE TABLE a (id int);", "DROP TABLE a;");

        Failure failure = failureOf(() -> migrations().rebase("b", "a"));

        assertThat(failure)
                .isEqualTo(new Failure(
                        "Revision 'b' was begun in the database and did not come to its end.",
                        "Bring it to its end with 'migrations upgrade', or undo by hand what it did and stamp the database,"
                                + " and rebase then."));
    }

    @Test
    void whatWasMergedRunsAsOneLine() {
        Migrations migrations = twoBranches();

        WrittenRevision merge = migrations.merge(
                List.of("heads"), NewRevision.of("Merge both").id("m").build());

        assertThat(merge.revises()).containsExactly("b", "d");
        assertThat(migrations.upgrade().revisions()).containsExactly("c", "d", "m");
        assertThat(version()).containsExactly("m");
        assertThat(migrations.downgrade("base").current()).isEmpty();
    }

    @Test
    void filesAreWrittenWithoutADatabaseButNotMoved() {
        revisions.revision("a", "", "", "").revision("b", "", "", "");
        MigrationsBuilder builder = Migrations.builder().withoutDatabase().locations(List.of(revisions.location()));

        Failure failure = failureOf(() -> builder.build().rebase("b", "a"));
        WrittenRevision merge = builder.build().merge(List.of("heads"), "Merge both");

        assertThat(merge.revises()).containsExactly("a", "b");
        assertThat(failure)
                .isEqualTo(new Failure(
                        "This needs a database, and none was given.",
                        "Give its URL: '--url', or url(...) or dataSource(...) on the builder."));
    }

    @Test
    void theKindOfDatabaseIsPartOfWhereAFileGoes() throws IOException {
        Files.createDirectories(Path.of(revisions.location().substring("filesystem:".length()), vendor()));
        Migrations migrations =
                builder().locations(List.of(revisions.location() + "/{vendor}")).build();

        WrittenRevision written = migrations.revision(NewRevision.of("").build());

        assertThat(written.file().getParent()).endsWithRaw(Path.of(vendor()));
        assertThat(migrations.heads()).extracting(RevisionSummary::revision).containsExactly(written.revision());
    }

    /** What {@code {vendor}} in a location stands for. */
    abstract String vendor();
}
