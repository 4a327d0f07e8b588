package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionWriterTest {

    @TempDir
    private Path folder;

    private Project line(String... ids) {
        return Project.withLine(folder, ids);
    }

    @Test
    void aFirstRevisionIsABase() {
        Project project = line();

        String file = project.written(
                NewRevision.of("Add e-mail to author").id("3f2a9c41d7be").build());

        assertThat(file).isEqualTo("db/20261120_2232_3f2a9c41d7be_add_e_mail_to_author.sql");
        assertThat(project.text(file)).isEqualTo("""
                -- @revision 3f2a9c41d7be
                -- @message Add e-mail to author
                -- @create-date 2026-11-20T22:32:10Z

                -- @upgrade

                -- @downgrade
                """);
    }

    @Test
    void aNewRevisionRevisesTheHeadAndSaysEverythingThatWasAskedFor() {
        Project project = line("a1", "b2", "c3");

        WrittenRevision written = project.writer()
                .write(NewRevision.of("  Open billing ")
                        .id("d4")
                        .branchLabel("billing")
                        .branchLabel("money")
                        .dependsOn("a")
                        .dependsOn("b2")
                        .build());

        Path file = project.path("db/20261120_2232_d4_open_billing.sql");
        assertThat(written)
                .isEqualTo(new WrittenRevision(
                        "d4",
                        "Open billing",
                        List.of("c3"),
                        List.of("a1", "b2"),
                        List.of("billing", "money"),
                        RevisionFormat.SQL,
                        file));
        assertThat(project.text("db/20261120_2232_d4_open_billing.sql")).isEqualTo("""
                -- @revision d4
                -- @revises c3
                -- @message Open billing
                -- @branch-labels billing, money
                -- @depends-on a1, b2
                -- @create-date 2026-11-20T22:32:10Z

                -- @upgrade

                -- @downgrade
                """);
    }

    @Test
    void aJavaRevisionIsAClassInThePackageThatIsSearched() {
        Project project = line("a1", "b2").packageName("app.migrations").folder("src/main/java");

        String file = project.written(NewRevision.of("Widen author.name, \"now\"")
                .id("c3")
                .dependsOn("a1")
                .branchLabel("x")
                .branchLabel("y")
                .format(RevisionFormat.JAVA)
                .build());

        assertThat(file).isEqualTo("src/main/java/app/migrations/WidenAuthorNameNow.java");
        assertThat(project.text(file)).isEqualTo("""
                package app.migrations;

                import dev.migrations.op.Operations;
                import dev.migrations.script.Migration;
                import dev.migrations.script.Revision;

                @Revision(
                        id = "c3",
                        revises = "b2",
                        message = "Widen author.name, \\"now\\"",
                        branchLabels = {"x", "y"},
                        dependsOn = "a1",
                        createDate = "2026-11-20T22:32:10Z")
                final class WidenAuthorNameNow implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                    }

                    @Override
                    public void downgrade(Operations op) { // leave it out where every operation can be inverted
                    }
                }
                """);
    }

    @Test
    void aJavaRevisionThatWasNotCompiledYetIsSeenByTheNext() {
        Project project = line("a1").packageName("app").folder("src/main/java");
        NewRevision request =
                NewRevision.of("Add email").format(RevisionFormat.JAVA).build();
        project.writer().write(request);

        WrittenRevision second = project.writer().write(request);

        assertThat(second)
                .isEqualTo(new WrittenRevision(
                        "0002",
                        "Add email",
                        List.of("0001"),
                        List.of(),
                        List.of(),
                        RevisionFormat.JAVA,
                        project.path("src/main/java/app/AddEmail2.java")));
    }

    @Test
    void aRevisionThatWasNotBuiltYetIsSeenByTheNextAndCountsInsteadOfWhatWasBuiltOfIt() throws IOException {
        Project project = new Project(folder)
                .file("target/classes/db/a.sql", Project.sql("a1", ""))
                .file("target/classes/db/old.sql", Project.sql("b0", "a1"))
                .file("src/main/resources/db/a.sql", Project.sql("a1", ""))
                .file("src/main/resources/db/old.sql", Project.sql("b2", "a1"))
                .location("classpath:db");
        URL[] classPath = {project.path("target/classes").toUri().toURL()};
        try (URLClassLoader classLoader = new URLClassLoader(classPath, null)) {
            project.classLoader(classLoader);

            WrittenRevision third =
                    project.writer().write(NewRevision.of("").id("c3").build());
            WrittenRevision fourth =
                    project.writer().write(NewRevision.of("").id("d4").build());

            assertThat(third.revises()).containsExactly("b2");
            assertThat(third.file()).isEqualTo(project.path("src/main/resources/db/20261120_2232_c3.sql"));
            assertThat(fourth.revises()).containsExactly("c3");
            assertThat(project.writer().file("b2")).contains(project.path("src/main/resources/db/old.sql"));
        }
    }

    @Test
    void whatIsOnlyThereAsBuiltHasNoFileToEdit() throws IOException {
        Project project = new Project(folder)
                .file("target/classes/db/a.sql", Project.sql("a1", ""))
                .location("classpath:db");
        URL[] classPath = {project.path("target/classes").toUri().toURL()};
        try (URLClassLoader classLoader = new URLClassLoader(classPath, null)) {
            assertThat(project.classLoader(classLoader).writer().file("a1")).isEmpty();
        }
    }

    @Test
    void theFileOfARevisionIsFoundByAnyIdentifier() {
        Project project = line("a1", "b2").packageName("app").folder("src/main/java");
        project.writer()
                .write(NewRevision.of("Add email").format(RevisionFormat.JAVA).build());

        assertThat(project.writer().file("a")).contains(project.path("db/a1.sql"));
        assertThat(project.writer().file("head")).contains(project.path("src/main/java/app/AddEmail.java"));
        assertThat(project.failure(() -> project.writer().file("zz")))
                .containsExactly(
                        "Revision 'zz' was not found.",
                        "Name an id, the beginning of one, a branch label, 'head', 'heads' or 'base', or check the"
                                + " locations and packages that are searched.");
    }

    @Test
    void severalHeadsAreAnErrorThatSaysWhatToType() {
        Project project = line("a1", "b2").revision("c3", "a1");

        assertThat(project.failure(
                        () -> project.writer().write(NewRevision.of("x").build())))
                .containsExactly(
                        "A new revision revises the head, but there are 2 heads: 'b2' (PROJECT/db/b2.sql:1:1), 'c3'"
                                + " (PROJECT/db/c3.sql:1:1).",
                        "Say which one with '--head b2' or '--head c3', make them one with 'migrations merge heads -m \"...\"', or"
                                + " begin a new branch with '--head base'.");
        assertThat(project.files()).containsExactly("db/a1.sql", "db/b2.sql", "db/c3.sql");
    }

    @Test
    void aHeadIsNamedByAnyIdentifier() {
        Project project = line("a1", "b2").revision("c3", "a1");

        WrittenRevision onBranch =
                project.writer().write(NewRevision.of("").head("c").build());
        WrittenRevision newBase =
                project.writer().write(NewRevision.of("").head("base").build());
        WrittenRevision merged = project.writer()
                .write(NewRevision.of("").head("b2").head(onBranch.revision()).build());

        assertThat(onBranch.revises()).containsExactly("c3");
        assertThat(newBase.revises()).isEmpty();
        assertThat(merged.revises()).containsExactly("b2", "0001");
    }

    @Test
    void aBranchIsNamedByItsLabel() {
        Project project = line("a1", "b2")
                .file("db/c3.sql", "-- @revision c3\n-- @revises a1\n-- @branch-labels billing\n-- @upgrade\n");

        WrittenRevision written = project.writer()
                .write(NewRevision.of("").head("billing@head").dependsOn("b2").build());

        assertThat(written.revises()).containsExactly("c3");
    }

    @Test
    void anIdentifierMayCountFromWhatIsApplied() {
        Project project = line("a1", "b2");

        WrittenRevision written = project.writerAt("b2", "unknown")
                .write(NewRevision.of("").head("current").dependsOn("current-1").build());

        assertThat(List.of(written.revises(), written.dependsOn())).containsExactly(List.of("b2"), List.of("a1"));
        assertThat(project.writerAt("a1").file("+1")).contains(project.path("db/b2.sql"));
    }

    @Test
    void whatIsNoHeadNeedsASplice() {
        Project project = line("a1", "b2");

        assertThat(project.failure(() ->
                        project.writer().write(NewRevision.of("").head("a1").build())))
                .containsExactly(
                        "Revision 'a1' is not a head: 'b2' revises it.",
                        "Name a head, or make 'a1' a branch point with '--splice'.");
        assertThat(project.writer()
                        .write(NewRevision.of("").head("a1").splice().build())
                        .revises())
                .containsExactly("a1");
    }

    @Test
    void headsThatStandOnEachOtherAreAnError() {
        Project project = line("a1", "b2");

        assertThat(project.failure(() -> project.writer()
                        .write(NewRevision.of("").head("b2").head("a1").splice().build())))
                .containsExactly(
                        "A new revision cannot revise 'a1' and 'b2': 'b2' stands on 'a1' already.", "Leave out 'a1'.");
    }

    @Test
    void baseStandsAlone() {
        Project project = line("a1", "b2");

        assertThat(project.failure(() -> project.writer()
                        .write(NewRevision.of("").head("base").head("b2").build())))
                .containsExactly(
                        "'base' means that the new revision revises nothing, but 'b2' was named too.",
                        "Name 'base' alone, or leave it out.");
        assertThat(project.failure(() -> project.writer()
                        .write(NewRevision.of("").dependsOn("base").build())))
                .containsExactly(
                        "'base' is before the first revision, so nothing can depend on it.",
                        "Name a revision after '--depends-on', or leave it out.");
    }

    @Test
    void aMergeRevisesAllHeads() {
        Project project = line("a1", "b2").revision("c3", "a1");

        WrittenRevision merge = project.writer()
                .merge(List.of("heads"), NewRevision.of("Merge").id("m1").build());

        assertThat(project.text("db/20261120_2232_m1_merge.sql")).startsWith("""
                -- @revision m1
                -- @revises b2, c3
                -- @message Merge
                """);
        assertThat(merge.revises()).containsExactly("b2", "c3");
    }

    @Test
    void aMergeOfOneIsAnError() {
        Project project = line("a1", "b2");
        NewRevision merge = NewRevision.of("Merge").build();

        assertThat(project.failure(() -> project.writer().merge(List.of("heads"), merge)))
                .containsExactly(
                        "A merge revises at least two revisions, but only 'b2' was named.",
                        "There is nothing to merge: there are no two heads.");
        project.revision("c3", "a1");
        assertThat(project.failure(() -> project.writer().merge(List.of("b2"), merge)))
                .containsExactly(
                        "A merge revises at least two revisions, but only 'b2' was named.",
                        "Name 'heads', or two of 'b2', 'c3'.");
        assertThat(project.failure(() -> project.writer().merge(List.of(), merge)))
                .containsExactly(
                        "A merge revises at least two revisions, but none was named.",
                        "Name 'heads', or two of 'b2', 'c3'.");
    }

    @Test
    void everythingThatIsWrongWithTheNamesIsSaidAtOnce() {
        Project project =
                line("a1").file("db/b2.sql", "-- @revision b2\n-- @revises a1\n-- @branch-labels old\n-- @upgrade\n");

        assertThat(project.failure(() -> project.writer()
                        .write(NewRevision.of("one\ntwo")
                                .id("a b")
                                .branchLabel("a1")
                                .branchLabel("old")
                                .branchLabel("head")
                                .branchLabel("x+y")
                                .branchLabel("new")
                                .branchLabel("new")
                                .build())))
                .containsExactly("""
                        7 faults were found:
                          1. The message of the new revision has more than one line.
                          2. Id 'a b' in the new revision is not valid.
                          3. Branch label 'x+y' in the new revision is not valid.
                          4. Branch label 'new' in the new revision was named there already.
                          5. Branch label 'a1' of the new revision is the id of another revision, in PROJECT/db/a1.sql:1:1.
                          6. Branch label 'old' of the new revision is a branch label of revision 'b2', in PROJECT/db/b2.sql:1:1.
                          7. Branch label 'head' of the new revision has a meaning of its own wherever a revision is named.""", """
                        1: Say it in one line, and the rest in a comment.
                        2, 3: Write 1 to 255 characters out of the letters a to z and A to Z, digits, '_' and '.'.
                        4: Name it once.
                        5, 6: Choose another one.
                        7: Choose another one than 'head', 'heads', 'base' and 'current'.""");
        assertThat(project.files()).containsExactly("db/a1.sql", "db/b2.sql");
    }

    @Test
    void anIdIsNew() {
        Project project = line("a1");

        assertThat(project.failure(
                        () -> project.writer().write(NewRevision.of("").id("a1").build())))
                .containsExactly(
                        "Id 'a1' of the new revision is the id of another revision, in PROJECT/db/a1.sql:1:1.",
                        "Choose another one.");
        assertThat(project.failure(() -> project.writer()
                        .write(NewRevision.of("").id("b2").branchLabel("b2").build())))
                .containsExactly("Branch label 'b2' is the id of the new revision.", "Choose another label.");
    }

    @Test
    void aMessageCanBePrinted() {
        Project project = line();

        for (String message : List.of("a\u0000b", "a\uD800b", "a\u001Bb")) {
            assertThat(project.failure(
                            () -> project.writer().write(NewRevision.of(message).build())))
                    .containsExactly(
                            "The message of the new revision has a control character, or half of a character.",
                            "Write it in letters and signs that can be printed.");
        }
    }

    @Test
    void aFileThatExistsIsNotOverwritten() {
        Project project = line("a1").fileNameTemplate("{slug}").file("db/x.sql", Project.sql("b2", "a1"));

        assertThat(project.failure(
                        () -> project.writer().write(NewRevision.of("X").build())))
                .containsExactly(
                        "The file db/x.sql exists already.",
                        "Give the revision another id or message, or put '{id}' into the file name template.");
        assertThat(project.text("db/x.sql")).isEqualTo(Project.sql("b2", "a1"));
    }

    @Test
    void aFolderThatCannotBeMadeIsAnError() {
        Project project = line("a1").fileNameTemplate("a1.sql/{id}");

        List<String> failure = project.failure(
                () -> project.writer().write(NewRevision.of("").id("b2").build()));

        assertThat(failure)
                .containsExactly(
                        "The file db/a1.sql/b2.sql could not be written: java.nio.file.FileAlreadyExistsException:"
                                + " PROJECT/db/a1.sql.",
                        "Make its folder one that can be written to, or name another one.");
    }

    @Test
    void theDateOfTheNameIsInTheTimeZoneOfTheSettings() {
        Project project = line().fileNameTemplate("{year}/{month}/{day}{hour}_{id}")
                .timeZone("Europe/Berlin")
                .idGenerator(IdGenerator.TIMESTAMP);

        String file = project.written(NewRevision.of("").build());

        assertThat(file).isEqualTo("db/2026/11/2023_20261120233210.sql");
        assertThat(project.text(file)).contains("-- @create-date 2026-11-20T22:32:10Z\n");
    }

    @Test
    void anOutputFolderIsReadToo() {
        Project project =
                new Project(folder).location("classpath:no/such/folder").outputFolder("migrations");

        String first = project.written(NewRevision.of("").build());
        WrittenRevision second = project.writer().write(NewRevision.of("").build());

        assertThat(first).isEqualTo("migrations/20261120_2232_0001.sql");
        assertThat(second.revises()).containsExactly("0001");
    }

    @Test
    void aLocationIsOneThatIsSearched() {
        Project project = line("a1").folder("other").location("filesystem:" + folder.resolve("other"));

        assertThat(project.written(NewRevision.of("")
                        .location("filesystem:" + folder.resolve("other/deep"))
                        .build()))
                .isEqualTo("other/deep/20261120_2232_0001.sql");
        assertThat(project.failure(() -> project.writer()
                        .write(NewRevision.of("").location("classpath:db/x").build())))
                .containsExactly(
                        "Location 'classpath:db/x' is not searched, so a revision in it would not be found. Searched is"
                                + " 'filesystem:PROJECT/db', 'filesystem:PROJECT/other'.",
                        "Name one of these or a folder below one, or add it to the locations.");
    }

    @Test
    void withoutAFolderToWriteToThereIsAnErrorThatSaysWhatToSet() {
        Project project = new Project(folder).location("classpath:db/migrations");

        assertThat(project.failure(
                        () -> project.writer().write(NewRevision.of("").build())))
                .containsExactly(
                        "There is no folder to write the new revision to: no location is a 'filesystem:' one, and PROJECT"
                                + " has no src/main/resources.",
                        "Say 'filesystem:FOLDER' in the locations, set the output folder, or run it in the folder of the"
                                + " project.");
        assertThat(project.failure(() -> project.writer()
                        .write(NewRevision.of("")
                                .location("classpath:db/migrations")
                                .build())))
                .containsExactly(
                        "Location 'classpath:db/migrations' is on the class path, but PROJECT has no src/main/resources to"
                                + " write the new revision to.",
                        "Run it in the folder of the project, or use a 'filesystem:' location.");
        assertThat(project.folder("src/main/resources")
                        .written(NewRevision.of("").build()))
                .isEqualTo("src/main/resources/db/migrations/20261120_2232_0001.sql");
    }

    @Test
    void aClassNeedsAPackageThatIsSearchedAndAFolderOfSources() {
        Project project = line();
        NewRevision.Builder request = NewRevision.of("").format(RevisionFormat.JAVA);

        assertThat(project.failure(() -> project.writer().write(request.build())))
                .containsExactly(
                        "No packages are searched for revisions, so a new class would not be found.",
                        "Set 'spring.migrations.packages' (or Migrations.builder().packages(...)), or write the revision in"
                                + " SQL.");
        project.packageName("app");
        assertThat(project.failure(() -> project.writer().write(request.build())))
                .containsExactly(
                        "The folder of Java sources, PROJECT/src/main/java, does not exist.",
                        "Run it in the folder of the project, or set the folder of Java sources.");
        assertThat(project.failure(
                        () -> project.writer().write(request.location("apple").build())))
                .containsExactly(
                        "Package 'apple' is not searched, so a revision in it would not be found. Searched is 'app'.",
                        "Name one of these or a package below one, or add it to the packages.");
        assertThat(project.folder("src/main/java")
                        .written(request.location("app.billing").build()))
                .isEqualTo("src/main/java/app/billing/Revision0001.java");
    }

    @Test
    void faultyRevisionsAreToldBeforeAnythingIsWritten() {
        Project project = line("a1").revision("b2", "zz");

        assertThat(project.failure(
                        () -> project.writer().write(NewRevision.of("").build())))
                .containsExactly(
                        "Revision 'b2' (PROJECT/db/b2.sql:1:1) revises 'zz', which does not exist.",
                        "Restore the file of 'zz', or mend what 'b2' revises.");
        assertThat(project.files()).containsExactly("db/a1.sql", "db/b2.sql");
    }

    @Test
    void aProjectHasTemplatesOfItsOwn() {
        Project project = new Project(folder)
                .folder("migrations")
                .location("filesystem:" + folder.resolve("migrations"))
                .file("db/templates/revision.sql.template", """
                        \uFEFF-- Copyright
                        -- @revision {{id}}
                        -- @revises {{revises}}
                        -- @branch-labels {{branch-labels}}
                        -- @depends-on {{depends-on}}
                        -- @upgrade
                        SET search_path TO app;""");

        String file = project.written(NewRevision.of("x").id("a1").build());

        assertThat(project.text(file)).isEqualTo("""
                -- Copyright
                -- @revision a1
                -- @upgrade
                SET search_path TO app;
                """);
        assertThat(RevisionWriter.templates(project.settings()))
                .extracting(RevisionTemplate::format, RevisionTemplate::source)
                .containsExactly(
                        tuple(RevisionFormat.SQL, "db/templates/revision.sql.template"),
                        tuple(RevisionFormat.JAVA, "built-in"));
    }

    @Test
    void aTemplateThatMakesNoRevisionIsAnError() {
        Project project = new Project(folder)
                .folder("migrations")
                .location("filesystem:" + folder.resolve("migrations"))
                .file("db/templates/revision.sql.template", "-- @revision {{id}}\nSELECT 1;\n-- @upgrade\n");

        assertThat(project.failure(
                        () -> project.writer().write(NewRevision.of("").id("a1").build())))
                .containsExactly(
                        "Template db/templates/revision.sql.template makes a file that is no revision. The statement at"
                                + " migrations/20261120_2232_a1.sql:2:1 stands outside of a section.",
                        "Mend the template: Write '-- @upgrade' or '-- @downgrade' on a line of its own before it.");
        project.file("db/templates/revision.sql.template", "-- @revision {{id}}\n-- @upgrade\n");
        assertThat(project.failure(() -> project.writer()
                        .write(NewRevision.of("").branchLabel("x").build())))
                .containsExactly(
                        "Template db/templates/revision.sql.template makes a file that does not say all of the new"
                                + " revision: its id, what it revises and depends on, and its branch labels.",
                        "Put {{id}}, {{revises}}, {{depends-on}} and {{branch-labels}} where the built-in template has"
                                + " them; 'migrations list-templates' shows it.");
        assertThat(project.files()).containsExactly("db/templates/revision.sql.template");
    }

    @Test
    void hooksRunOnTheNewFileWithoutAShell() {
        Project project = line().hook(
                        "sh", "-c", "echo \"-- by $1 in $(basename \"$PWD\")\" >> \"$1\"; cat", "hook", "{file}")
                .hook("touch", "*.done; echo");

        String file = project.written(NewRevision.of("").id("a1").build());

        assertThat(project.text(file)).endsWith("-- by " + project.path(file) + " in " + folder.getFileName() + "\n");
        assertThat(project.files()).containsExactly("*.done; echo", file);
    }

    @Test
    void aHookThatFailsIsReportedAndTheFileStays() {
        Project project = line().hook("sh", "-c", "echo no; echo why >&2; exit 3", "hook", "{file}")
                .hook("touch", "second");

        HookFailedException failure = catchThrowableOfType(
                HookFailedException.class,
                () -> project.writer().write(NewRevision.of("").id("a1").build()));

        Path file = project.path("db/20261120_2232_a1.sql");
        assertThat(failure.problem())
                .isEqualTo("Command 'sh -c echo no; echo why >&2; exit 3 hook " + file
                        + "' on the new file db/20261120_2232_a1.sql failed with exit status 3. It said:\nno\nwhy");
        assertThat(failure.action())
                .isEqualTo(
                        "The file was written and stays. Mend the command, or the file, and run the command again, or"
                                + " take it out of the post-write hooks.");
        assertThat(failure.written().file()).isEqualTo(file);
        assertThat(project.files()).containsExactly("db/20261120_2232_a1.sql");
    }

    @Test
    void aHookThatIsNotThereOrDoesNotEndIsReported() {
        String action =
                "The file was written and stays. Mend the command, or the file, and run the command again, or take"
                        + " it out of the post-write hooks.";
        Project missing = line().hook("no-such-program");
        Project endless = line().hook("sh", "-c", "sleep 600").hookTimeout(Duration.ofMillis(200));

        assertThat(missing.failure(
                        () -> missing.writer().write(NewRevision.of("").id("a1").build())))
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith(
                                        "Command 'no-such-program' on the new file db/20261120_2232_a1.sql could not be"
                                                + " run: Cannot run program \"no-such-program\""),
                        text -> assertThat(text).isEqualTo(action));
        assertThat(endless.failure(
                        () -> endless.writer().write(NewRevision.of("").id("b2").build())))
                .containsExactly(
                        "Command 'sh -c sleep 600' on the new file db/20261120_2232_b2.sql did not end within 200 ms and was"
                                + " ended. It said nothing.",
                        action);
    }
}
