package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebaseTest {

    @TempDir
    private Path folder;

    /** {@code a1 <- b2} and {@code a1 <- c3 <- d4}. */
    private Project branches() {
        return Project.withLine(folder, "a1", "b2").revision("c3", "a1").revision("d4", "c3");
    }

    private static List<String> failure(Project project, String revision, String onto) {
        return project.failure(() -> project.writerAt("a1").rebase(revision, onto, List.of()));
    }

    @Test
    void aBranchMovesOntoTheOtherHead() {
        Project project = branches();

        WrittenRevision moved = project.writerAt("a1", "b2").rebase("c", "head", List.of());

        assertThat(moved)
                .isEqualTo(new WrittenRevision(
                        "c3", "", List.of("b2"), List.of(), List.of(), RevisionFormat.SQL, project.path("db/c3.sql")));
        assertThat(project.text("db/c3.sql")).isEqualTo(Project.sql("c3", "b2"));
        assertThat(project.text("db/d4.sql")).isEqualTo(Project.sql("d4", "c3"));
        assertThat(project.files()).containsExactly("db/a1.sql", "db/b2.sql", "db/c3.sql", "db/d4.sql");
    }

    @ParameterizedTest
    @CsvSource({
        "'-- @revision c3|-- @revises a1|',          '-- @revision c3|-- @revises b2|'",
        "'-- @revision c3~|-- @revises   a1  ~|',    '-- @revision c3~|-- @revises   b2  ~|'",
        "'-- @revision c3~|',                        '-- @revision c3~|-- @revises b2~|'",
        "'-- @revision c3|-- @revises|',             '-- @revision c3|-- @revises b2|'",
        "'-- @revision c3|-- @revises a1, a0|',      '-- @revision c3|-- @revises b2|'",
        "'-- @revision c3|-- @message ä -- @revises a1|-- revises a1|-- @revises a1|',"
                + " '-- @revision c3|-- @message ä -- @revises a1|-- revises a1|-- @revises b2|'",
    })
    void everythingElseOfTheFileStaysByteForByte(String before, String after) {
        Project project = Project.withLine(folder, "a1", "b2").revision("a0", "");
        String rest = "-- @upgrade\r\nSELECT '-- @revises a1';\t\r\n";
        project.file("db/c3.sql", "\uFEFF" + text(before) + rest);

        project.writerAt().rebase("c3", "b2", List.of());

        assertThat(project.text("db/c3.sql")).isEqualTo("\uFEFF" + text(after) + rest);
    }

    private static String text(String form) {
        return form.replace('|', '\n').replace('~', '\r');
    }

    @Test
    void identifiersMayCountFromWhatIsApplied() {
        Project project = branches();

        WrittenRevision moved = project.writerAt("b2").rebase("d4", "current", List.of());

        assertThat(moved.revises()).containsExactly("b2");
        assertThat(project.failure(() -> project.writerAt("b2").rebase("base", "b2", List.of())))
                .containsExactly("'base' names 0 revisions where one is wanted.", "Name a revision.");
    }

    @Test
    void whatDependsOnARevisionMovesWithItAndIsNoHeadToMoveOnto() {
        Project project =
                branches().file("db/e5.sql", "-- @revision e5\n-- @revises b2\n-- @depends-on d4\n-- @upgrade\n");

        assertThat(failure(project, "c3", "e5"))
                .containsExactly(
                        "Revision 'c3' cannot be rebased onto 'e5', which stands on it.", "Rebase it onto 'b2'.");
    }

    @Test
    void theFileKeepsItsPermissions() throws IOException {
        Project project = branches();
        Files.setPosixFilePermissions(project.path("db/c3.sql"), PosixFilePermissions.fromString("rw-rw-r--"));

        project.writerAt().rebase("c3", "b2", List.of());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(project.path("db/c3.sql"))))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void anAnnotationIsRewrittenWhereItIsUnambiguous() {
        Project project = Project.withLine(folder, "a1", "b2")
                .packageName("app")
                .file(
                        "src/main/java/app/A.java",
                        "@Revision(id = \"c3\", revises = \"a1\", message = \"m\")\r\nclass A {}");

        WrittenRevision moved = project.writerAt().rebase("c3", "b2", List.of());

        assertThat(project.text("src/main/java/app/A.java"))
                .isEqualTo("@Revision(id = \"c3\", revises = \"b2\", message = \"m\")\r\nclass A {}");
        assertThat(moved)
                .isEqualTo(new WrittenRevision(
                        "c3",
                        "m",
                        List.of("b2"),
                        List.of(),
                        List.of(),
                        RevisionFormat.JAVA,
                        project.path("src/main/java/app/A.java")));
    }

    @Test
    void anAnnotationThatCannotBeReadIsLeftToTheUser() {
        // The compiled class is found; its source says the same with a constant.
        Project project = new Project(folder)
                .folder("db")
                .location("filesystem:" + folder.resolve("db"))
                .packageName("dev.migrations.script.sample")
                .file(
                        "src/main/java/dev/migrations/script/sample/AddEmail.java",
                        "@Revision(id = ID, revises = {}) class AddEmail {}");
        project.revision("zz", "");

        assertThat(project.failure(() -> project.writerAt().rebase("j1", "zz", List.of())))
                .containsExactly(
                        "What revision 'j1' revises cannot be told for certain in"
                                + " src/main/java/dev/migrations/script/sample/AddEmail.java.",
                        "Write 'revises = \"zz\"' into its @Revision by hand.");
    }

    @Test
    void aFileThatIsNotInTheProjectIsLeftToTheUser() {
        Project project = new Project(folder)
                .folder("db")
                .location("filesystem:" + folder.resolve("db"))
                .packageName("dev.migrations.script.sample")
                .revision("zz", "");

        assertThat(project.failure(() -> project.writerAt().rebase("j1", "zz", List.of())))
                .containsExactly(
                        "The file of revision 'j1' (dev.migrations.script.sample.AddEmail) is neither in a 'filesystem:'"
                                + " location nor in a source folder of the project.",
                        "Write that it revises 'zz' into the file where it comes from, by hand.");
    }

    @Test
    void whatIsAppliedDoesNotMove() {
        Project project = branches();

        assertThat(project.failure(() -> project.writerAt("d4").rebase("c3", "head", List.of())))
                .containsExactly(
                        """
                        2 faults were found:
                          1. Revision 'c3' is applied to the database.
                          2. Revision 'd4' is applied to the database and would move with 'c3'.""",
                        "Downgrade below 'c3' first; where other databases have it too, use 'migrations merge heads'"
                                + " instead.");
        assertThat(project.failure(() -> project.writerAt("b2").rebase("c3", "head", List.of("d4"))))
                .containsExactly(
                        "Revision 'd4' was begun in the database and did not come to its end and would move with 'c3'.",
                        "Bring it to its end with 'migrations upgrade', or undo by hand what it did and stamp the database,"
                                + " and rebase then.");
        assertThat(project.failure(() -> project.writerAt("b2", "xx").rebase("c3", "head", List.of())))
                .containsExactly(
                        "The database lists revision 'xx' as applied, which was not found, so it cannot be told whether it"
                                + " stands on 'c3'.",
                        "Restore the file of 'xx' first.");
        assertThat(project.text("db/c3.sql")).isEqualTo(Project.sql("c3", "a1"));
    }

    @Test
    void aRevisionMovesOntoAHeadThatDoesNotMoveWithIt() {
        Project project = branches();

        assertThat(failure(project, "c3", "c3"))
                .containsExactly("Revision 'c3' cannot be rebased onto itself.", "Rebase it onto 'b2'.");
        assertThat(failure(project, "c3", "d4"))
                .containsExactly(
                        "Revision 'c3' cannot be rebased onto 'd4', which stands on it.", "Rebase it onto 'b2'.");
        assertThat(failure(project, "d4", "a1"))
                .containsExactly("Revision 'a1' is not a head: 'b2', 'c3' revise it.", "Rebase it onto 'b2' or 'c3'.");
        assertThat(failure(project, "d4", "head"))
                .containsExactly(
                        "There are 2 heads besides what stands on 'd4': 'b2', 'c3'.", "Rebase it onto 'b2' or 'c3'.");
        assertThat(failure(project, "d4", "c3"))
                .containsExactly("Revision 'd4' revises 'c3' already.", "There is nothing to rebase.");
        assertThat(project.failure(() -> project.writerAt().rebase("a1", "head", List.of())))
                .containsExactly(
                        "There is no head besides what stands on 'a1'.", "There is no other head to rebase onto.");
        assertThat(failure(project, "heads", "b2"))
                .containsExactly("'heads' names 2 revisions where one is wanted: 'b2', 'd4'.", "Name one of them.");
    }
}
