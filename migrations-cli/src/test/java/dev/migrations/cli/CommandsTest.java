package dev.migrations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.cli.testing.JsonSchema;
import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestDatabaseExtension.class)
class CommandsTest {

    @TempDir
    private Path folder;

    private RevisionFolder revisions;

    private Shell shell;

    private String database;

    @BeforeEach
    void setUp(TestDatabase testDatabase) throws Exception {
        revisions = new RevisionFolder(folder.resolve("db/migrations"))
                .revision("aaa1", "", "CREATE TABLE author (id int);", "DROP TABLE author;")
                .revision("bbb1", "aaa1", "CREATE TABLE book (id int);", "DROP TABLE book;");
        shell = Shell.at(folder, testDatabase);
        try (var connection = testDatabase.connection()) {
            database = "PostgreSQL "
                    + connection.getMetaData().getDatabaseProductVersion().replaceAll(" .*", "");
        }
    }

    private void branch() {
        revisions.file(
                "ccc1.sql",
                "-- @revision ccc1\n-- @revises aaa1\n-- @message Message of ccc1\n-- @branch-labels mail\n"
                        + "\n-- @upgrade\nCREATE TABLE mail (id int);\n-- @downgrade\nDROP TABLE mail;\n");
    }

    @Test
    void upgradeRunsToTheTargetAndTellsProgressOnStandardError() {
        Outcome upgrade = shell.run("upgrade", "heads");

        assertThat(upgrade)
                .isEqualTo(new Outcome(
                        0,
                        "Upgraded 2 revisions in 12 ms; the database is at bbb1.\n",
                        database + " is at base: upgrading 2 revisions\n"
                                + "[1/2] Upgrade aaa1 Message of aaa1 (12 ms)\n"
                                + "[2/2] Upgrade bbb1 Message of bbb1 (12 ms)\n"));
        assertThat(shell.run("upgrade", "heads"))
                .isEqualTo(Outcome.answered("Nothing to do: the database is at bbb1.\n"));
    }

    @Test
    void quietTellsTheAnswerOnlyAndVerboseAlsoTheSql() {
        Outcome quiet = shell.run("--quiet", "upgrade", "aaa1");
        Outcome verbose = shell.run("upgrade", "bbb1", "--verbose");

        assertThat(quiet).isEqualTo(Outcome.answered("Upgraded 1 revision in 12 ms; the database is at aaa1.\n"));
        assertThat(verbose.err())
                .isEqualTo(database + " is at aaa1: upgrading 1 revision\n"
                        + "  CREATE TABLE book (id int)  -- 12 ms\n"
                        + "[1/1] Upgrade bbb1 Message of bbb1 (12 ms)\n");
    }

    @Test
    void upgradeAnswersMachines() {
        Outcome upgrade = shell.run("upgrade", "heads", "--json");

        assertThat(upgrade.out()).isEqualTo("""
                {
                  "direction": "UPGRADE",
                  "revisions": [
                    "aaa1",
                    "bbb1"
                  ],
                  "current": [
                    "bbb1"
                  ],
                  "durationMs": 12
                }
                """);
        assertThat(JsonSchema.faults("upgrade", upgrade.out())).isEmpty();
    }

    @Test
    void planShowsTheSqlAndChangesNothing() {
        Outcome plan = shell.run("upgrade", "heads", "--plan");

        assertThat(plan).isEqualTo(Outcome.answered("""
                -- Upgrade of %s from base: 2 revisions

                -- Upgrade aaa1 Message of aaa1
                CREATE TABLE author (id int);

                -- Upgrade bbb1 Message of bbb1
                CREATE TABLE book (id int);
                """.formatted(database)));
        assertThat(shell.run("current")).isEqualTo(Outcome.answered("base\n"));
    }

    @Test
    void plansAnswerMachines() {
        Outcome upgrade = shell.run("upgrade", "heads", "--plan", "--json");
        shell.run("upgrade", "heads");
        Outcome downgrade = shell.run("downgrade", "base", "--plan", "--json");

        assertThat(JsonSchema.faults("plan", upgrade.out())).isEmpty();
        assertThat(JsonSchema.faults("plan", downgrade.out())).isEmpty();
        assertThat(downgrade.out()).contains("\"sql\": \"DROP TABLE book\"");
    }

    @Test
    void downgradeTakesAStepDownThoughItLooksLikeAnOption() {
        shell.run("upgrade", "heads");

        Outcome down = shell.run("downgrade", "-1");

        assertThat(down)
                .isEqualTo(new Outcome(
                        0,
                        "Downgraded 1 revision in 12 ms; the database is at aaa1.\n",
                        database + " is at bbb1: downgrading 1 revision\n"
                                + "[1/1] Downgrade bbb1 Message of bbb1 (12 ms)\n"));
        Outcome base = shell.run("downgrade", "base", "--json");
        assertThat(base.status()).isZero();
        assertThat(JsonSchema.faults("downgrade", base.out())).isEmpty();
    }

    @Test
    void migrationThatFailsEndsWithThree() {
        revisions.revision("ccc1", "bbb1", "CREATE TABLE book (id int);", "");

        Outcome failed = shell.run("upgrade", "heads", "--json");

        assertThat(failed.status()).isEqualTo(3);
        assertThat(failed.err())
                .contains("[3/3] Upgrade ccc1 Message of ccc1 failed\nError: ")
                .contains("relation \"book\" already exists")
                .contains("db/migrations/ccc1.sql:6");
        assertThat(JsonSchema.faults("error", failed.out())).isEmpty();
        assertThat(failed.out()).contains("\"status\": 3");
        assertThat(shell.run("current", "--quiet").out()).isEqualTo("REVISION  MESSAGE\nbbb1      Message of bbb1\n");
    }

    @Test
    void errorBeforeAnythingWasChangedEndsWithTwo() {
        Outcome unknown = shell.run("upgrade", "bbb2");

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .startsWith("Error: Revision 'bbb2' was not found")
                .contains("'bbb1'");
        Outcome machines = shell.run("downgrade", "bbb2", "--json");
        assertThat(JsonSchema.faults("error", machines.out())).isEmpty();
        assertThat(machines.out()).contains("\"status\": 2");
    }

    @Test
    void stampSetsTheVersionTable() {
        assertThat(shell.run("stamp", "head")).isEqualTo(Outcome.answered("Stamped; the database is at bbb1.\n"));
        Outcome base = shell.run("stamp", "--purge", "base", "--json");
        assertThat(base).isEqualTo(Outcome.answered("{\n  \"current\": []\n}\n"));
        assertThat(JsonSchema.faults("stamp", base.out())).isEmpty();
        assertThat(shell.run("stamp", "nothing").status()).isEqualTo(2);
    }

    @Test
    void currentSaysWhatIsHeadAndChecksIt() {
        shell.run("upgrade", "aaa1");

        assertThat(shell.run("current")).isEqualTo(Outcome.answered("REVISION  MESSAGE\naaa1      Message of aaa1\n"));
        assertThat(shell.run("current", "--check-heads").status()).isEqualTo(1);
        shell.run("upgrade", "heads");
        assertThat(shell.run("current", "--check-heads"))
                .isEqualTo(Outcome.answered("REVISION  MARKS  MESSAGE\nbbb1      head   Message of bbb1\n"));
        Outcome machines = shell.run("current", "--json");
        assertThat(JsonSchema.faults("current", machines.out())).isEmpty();
        assertThat(machines.out()).contains("\"isAtHeads\": true");
    }

    @Test
    void currentShowsDetails() {
        shell.run("upgrade", "heads");
        String checksum = shell.run("show", "bbb1").out().replaceAll("(?s).*Checksum:   (\\S+).*", "$1");

        assertThat(shell.run("current", "--verbose")).isEqualTo(Outcome.answered("""
                Database:   %s

                Revision:   bbb1 (head, current)
                Message:    Message of bbb1
                Revises:    aaa1
                Reversible: yes
                Source:     db/migrations/bbb1.sql
                Checksum:   %s
                """.formatted(database, checksum)));
    }

    @Test
    void currentNamesARowWithoutARevision() {
        shell.run("upgrade", "heads");
        revisions.delete("bbb1");

        assertThat(shell.run("current")).isEqualTo(Outcome.answered("REVISION  MARKS\nbbb1      not found\n"));
        assertThat(shell.run("current", "--verbose").out()).endsWith("\nRevision:   bbb1 (not found)\n");
        assertThat(shell.run("current", "--check-heads").status()).isEqualTo(1);
    }

    @Test
    void historyListsRangesAndMarksCurrent() {
        branch();
        shell.run("upgrade", "bbb1");

        assertThat(shell.run("history")).isEqualTo(Outcome.answered("""
                REVISION  REVISES  MARKS         MESSAGE
                ccc1      aaa1     mail, head    Message of ccc1
                bbb1      aaa1     head          Message of bbb1
                aaa1      <base>   branch point  Message of aaa1
                """));
        assertThat(shell.run("history", "-r", "aaa1:current", "--indicate-current"))
                .isEqualTo(Outcome.answered("""
                        REVISION  REVISES  MARKS          MESSAGE
                        bbb1      aaa1     head, current  Message of bbb1
                        aaa1      <base>   branch point   Message of aaa1
                        """));
        assertThat(shell.run("history", "--rev-range=-1:bbb1").out())
                .contains("bbb1")
                .contains("aaa1");
        Outcome machines = shell.run("history", "-i", "--json");
        assertThat(JsonSchema.faults("history", machines.out())).isEmpty();
        assertThat(machines.out()).contains("\"isCurrent\": true");
        assertThat(shell.run("history", "-r", "nonsense").status()).isEqualTo(2);
    }

    @Test
    void historyDrawsTheGraph() {
        branch();
        shell.run("upgrade", "bbb1");

        assertThat(shell.run("history", "--graph", "-i")).isEqualTo(Outcome.answered("""
                * ccc1 (mail, head) Message of ccc1
                | * bbb1 (head, current) Message of bbb1
                |/
                * aaa1 Message of aaa1
                """));
    }

    @Test
    void colourIsForPeopleWhoWatch() {
        assertThat(shell.watched().run("heads").out())
                .isEqualTo("\u001B[1mREVISION\u001B[0m  \u001B[1mREVISES\u001B[0m  \u001B[1mMARKS\u001B[0m"
                        + "  \u001B[1mMESSAGE\u001B[0m\n"
                        + "\u001B[33mbbb1\u001B[0m      aaa1     \u001B[36mhead\u001B[0m   Message of bbb1\n");
        assertThat(shell.run("upgrade", "heads").err()).contains("\r[############------------] 2/2 bbb1 0.");
    }

    @Test
    void headsAndBranchesAreListed() {
        branch();
        revisions.file(
                "ddd1.sql",
                "-- @revision ddd1\n-- @revises bbb1\n-- @depends-on ccc1\n-- @message Needs mail\n-- @upgrade\n");

        assertThat(shell.run("heads").out()).contains("ccc1").contains("ddd1");
        assertThat(shell.run("heads", "--resolve-dependencies")).isEqualTo(Outcome.answered("""
                REVISION  REVISES  MARKS  MESSAGE
                ddd1      bbb1     head   Needs mail
                """));
        assertThat(shell.run("branches")).isEqualTo(Outcome.answered("""
                BRANCH POINT  REVISED BY  MESSAGE
                aaa1          bbb1, ccc1  Message of aaa1
                """));
        assertThat(shell.run("branches", "--verbose").out()).startsWith("Revision:   aaa1 (branch point)\n");
        assertThat(JsonSchema.faults("heads", shell.run("heads", "--json").out()))
                .isEmpty();
        assertThat(JsonSchema.faults("branches", shell.run("branches", "--json").out()))
                .isEmpty();
    }

    @Test
    void showTellsAllAndSuggestsTheNearest() {
        assertThat(shell.run("show", "head").out())
                .startsWith("Revision:   bbb1 (head)\nMessage:    Message of bbb1\nRevises:    aaa1\n");
        Outcome machines = shell.run("show", "aaa", "--json");
        assertThat(JsonSchema.faults("show", machines.out())).isEmpty();
        assertThat(shell.run("show", "bbb2").err()).contains("'bbb1'");
        assertThat(shell.run("show", "bbb2").status()).isEqualTo(2);
    }

    @Test
    void checkSaysWhatIsAmiss() {
        branch();
        shell.run("upgrade", "bbb1");
        revisions.revision("bbb1", "aaa1", "CREATE TABLE edited (id int);", "");

        Outcome check = shell.run("check");

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).startsWith("""
                        failed  There are 2 heads: bbb1, ccc1. Make them one with 'migrations merge heads -m "..."', or rebase one.
                        failed  1 revision is pending:
                                ccc1  Message of ccc1
                        failed  What was applied is not as the revisions say:
                        """);
        Outcome machines = shell.run("check", "--json");
        assertThat(machines.status()).isEqualTo(1);
        assertThat(JsonSchema.faults("check", machines.out())).isEmpty();
    }

    @Test
    void checkSaysThatAllIsWell() {
        shell.run("upgrade", "heads");

        assertThat(shell.run("check")).isEqualTo(Outcome.answered("""
                ok      There is one head: bbb1.
                ok      The database is at the heads.
                ok      What was applied is as the revisions say.
                """));
    }

    @Test
    void revisionIsWritten() throws IOException {
        Outcome written = shell.run(
                "revision",
                "-m",
                "Add email",
                "--rev-id",
                "ddd1",
                "--branch-label",
                "mail",
                "--depends-on",
                "aaa1",
                "--json");

        assertThat(written.status()).isZero();
        assertThat(JsonSchema.faults("revision", written.out())).isEmpty();
        assertThat(shell.run("heads").out())
                .isEqualTo("REVISION  REVISES  MARKS       MESSAGE\nddd1      bbb1     mail, head  Add email\n");
        assertThat(shell.run("revision", "-m", "Begin", "--head", "base", "--rev-id", "eee1")
                        .out())
                .matches("Wrote db/migrations/[0-9]{8}_[0-9]{4}_eee1_begin.sql\n");
        try (Stream<Path> files = Files.list(folder.resolve("db/migrations"))) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void revisionThatIsNoHeadNeedsSplice() {
        assertThat(shell.run("revision", "-m", "Beside", "--head", "aaa1", "--rev-id", "ccc1")
                        .status())
                .isEqualTo(2);
        assertThat(shell.run("revision", "-m", "Beside", "--head", "aaa1", "--splice", "--rev-id", "ccc1")
                        .status())
                .isZero();
    }

    @Test
    void autogenerateNeedsAModel() {
        shell.run("upgrade", "heads");

        assertThat(shell.run("revision", "--autogenerate", "-m", "x"))
                .isEqualTo(Outcome.refused(
                        "There is no model to compare the database with.",
                        "Add entities of JPA or Spring Data JDBC to the application, name scripts in"
                                + " 'spring.migrations.model.scripts' or another database in 'spring.migrations.model.url', or"
                                + " hand a SchemaSource to the builder."));
    }

    @Test
    void mergeJoinsHeadsAndRebaseMakesALine() {
        branch();
        shell.run("upgrade", "bbb1");

        Outcome rebase = shell.run("rebase", "ccc1", "--json");

        assertThat(rebase.status()).isZero();
        assertThat(JsonSchema.faults("rebase", rebase.out())).isEmpty();
        assertThat(shell.run("history").out())
                .startsWith("REVISION  REVISES  MARKS       MESSAGE\nccc1      bbb1     mail");
        assertThat(shell.run("rebase", "bbb1", "--onto", "ccc1").status()).isEqualTo(2);

        shell.run("revision", "-m", "Beside", "--head", "aaa1", "--splice", "--rev-id", "ddd1");
        Outcome merge = shell.run("merge", "heads", "-m", "Both", "--rev-id", "eee1", "--json");
        assertThat(merge.status()).isZero();
        assertThat(JsonSchema.faults("merge", merge.out())).isEmpty();
        assertThat(shell.run("merge", "eee1", "-m", "Alone").status()).isEqualTo(2);
    }

    @Test
    void ensureVersionCreatesTheTablesOnce() {
        assertThat(shell.run("ensure-version")).isEqualTo(Outcome.answered("Created the tables that were missing.\n"));
        assertThat(shell.run("ensure-version")).isEqualTo(Outcome.answered("Both tables exist.\n"));
        assertThat(shell.run("current")).isEqualTo(Outcome.answered("base\n"));
    }

    @Test
    void templatesAreListed() {
        assertThat(shell.run("list-templates")).isEqualTo(Outcome.answered("""
                FORMAT  SOURCE
                sql     built-in
                java    built-in
                """));
        assertThat(shell.run("list-templates", "--verbose").out())
                .contains("\nsql\n")
                .contains("{{id}}");
    }

    @Test
    void editOpensTheFileInTheEditor() throws IOException {
        Path editor = folder.resolve("editor.sh");
        Files.writeString(editor, "echo \"-- edited\" >> \"$1\"\n");

        assertThat(shell.with("EDITOR", "sh " + editor).run("edit", "head")).isEqualTo(Outcome.answered(""));

        assertThat(folder.resolve("db/migrations/bbb1.sql")).content().endsWith("-- edited\n");
        assertThat(shell.with("EDITOR", "false").run("edit", "head").err())
                .startsWith("Error: The editor 'false' ended with status 1.\n");
        assertThat(shell.with("EDITOR", "no-such-editor").run("edit", "head"))
                .isEqualTo(Outcome.refused(
                        "The editor 'no-such-editor' cannot be started.", "Name another one in VISUAL or EDITOR."));
        assertThat(shell.run("edit", "zzz").status()).isEqualTo(2);
    }

    @Test
    void graphIsWrittenToStandardOutputOrToAFile() {
        assertThat(shell.run("graph", "--format", "mermaid").out()).startsWith("flowchart BT\n");
        assertThat(shell.run("graph", "--format", "dot", "-o", "graph.dot"))
                .isEqualTo(new Outcome(0, "", "Wrote graph.dot.\n"));
        assertThat(folder.resolve("graph.dot")).content().startsWith("digraph revisions {\n");
        assertThat(shell.run("graph", "--format", "svg", "-i").out()).startsWith("<svg ");
        assertThat(shell.run("graph", "--format", "png").status()).isEqualTo(2);
        assertThat(shell.run("graph", "--format", "svg", "-o", "no/such/folder.svg"))
                .isEqualTo(Outcome.refused(
                        "'no/such/folder.svg' cannot be written: no/such/folder.svg.",
                        "Name a file in a folder that exists and may be written to."));
    }

    @Test
    void completionIsAScriptThatNamesTheCommands() {
        assertThat(shell.run("completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("ensure-version");
    }

    @Test
    void passwordIsAskedForAndNeverShown(TestDatabase database) {
        shell.without("MIGRATIONS_PASSWORD").typing(database.password());

        assertThat(shell.run("current", "--password")).isEqualTo(Outcome.answered("base\n"));

        Outcome nobody =
                new Shell(folder).with("MIGRATIONS_URL", database.url()).run("--password", "current");
        assertThat(nobody)
                .isEqualTo(Outcome.refused(
                        "There is no terminal to ask for the password at.",
                        "Set MIGRATIONS_PASSWORD, or start in a terminal."));
        Outcome refused = new Shell(folder)
                .run(
                        "current",
                        "--verbose",
                        "--user=nobody",
                        "--password=hunter2",
                        "--url=jdbc:postgresql://localhost:1/none?password=hunter2");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out() + refused.err()).isNotEmpty().doesNotContain("hunter2");
        Outcome repeated = new Shell(folder)
                .run("current", "--verbose", "--url=jdbc:nosuch://someone:hunter2@localhost/none?password=hunter2");
        assertThat(repeated.err())
                .contains("jdbc:nosuch://someone:***@localhost/none?password=***")
                .doesNotContain("hunter2");
    }

    @Test
    void databaseWithoutADialectIsSaid() {
        Outcome mariadb = new Shell(folder).run("current", "--url=jdbc:mariadb://localhost:1/app");

        assertThat(mariadb.status()).isEqualTo(2);
        assertThat(mariadb.out()).isEmpty();
        assertThat(mariadb.err()).startsWith("Error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:%s/library", "jdbc:sqlite:%s/library.db"})
    void otherDatabasesAreSupported(String url) {
        Shell other = new Shell(folder).with("MIGRATIONS_URL", url.formatted(folder.toAbsolutePath()));

        assertThat(other.run("upgrade", "heads").out())
                .isEqualTo("Upgraded 2 revisions in 12 ms; the database is at bbb1.\n");
        assertThat(other.run("check").status()).isZero();
        assertThat(other.run("downgrade", "base", "-q").status()).isZero();
    }

    @Test
    void commandThatNeedsADatabaseSaysSo() {
        assertThat(new Shell(folder).run("current"))
                .isEqualTo(Outcome.refused(
                        "This needs a database, and none was given.",
                        "Give its URL: '--url', or url(...) or dataSource(...) on the builder."));
        assertThat(new Shell(folder).run("history").status()).isZero();
    }
}
