package dev.migrations.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.cli.testing.JsonSchema;
import dev.migrations.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the executable jar, well and badly used, each a process with a project and a database of its own. */
class EveryCommandIT {

    private static final String HEAD = "7c2e95b0f3d8";

    private static final String LAST_FILE =
            "src/main/resources/db/migrations/20260921_0950_c8450fa7d21e_record_when_loans_change.sql";

    private static final Path REVISIONS = Path.of("src/main/resources/db/migrations");

    private static final String NOT_FOUND =
            "Name an id, the beginning of one, a branch label, 'head', 'heads' or 'base', or check the locations and"
                    + " packages that are searched.";

    private static final String NO_CONNECTION = "No connection to the database could be opened: ... (SQLState 08001)";

    private static final String START_IT =
            "Check that the database is up and that URL, user and password are right; nothing was changed. To wait for a"
                    + " database that starts together with the application, set 'spring.migrations.connect.timeout'.";

    @TempDir
    private Path project;

    static Stream<CommandCase> commandsThatOnlyNeedRevisions() {
        return Stream.of(
                CommandCase.of("--help").answers("Usage: migrations [-hqvV] [COMMAND]\n..."),
                CommandCase.of("init").answers("exists   src/main/resources/db/migrations\n"),
                CommandCase.of("init", "db/more").answers("created  db/more\n"),
                CommandCase.of("history").answers("""
                        REVISION      REVISES                     MARKS         MESSAGE
                        7c2e95b0f3d8  d10b5f7e4a39                head          Show open loans
                        d10b5f7e4a39  0e94a6d1b852                              Add Mathilda by Mary Shelley
                        ...
                        4d1f0a6b72c3  <base>                                    Create author
                        """),
                CommandCase.of("history", "--graph", "-r", "71e4:").answers("""
                        * 7c2e95b0f3d8 (head) Show open loans
                        ...
                        * d3b97e045c61 Merge lending and auditing
                        |\\
                        ...
                        |/
                        * 71e4b8a2960f Add the first authors and books
                        """),
                CommandCase.of("history", "--json").answersInJson("history"),
                CommandCase.of("heads").answers("""
                        REVISION      REVISES       MARKS  MESSAGE
                        7c2e95b0f3d8  d10b5f7e4a39  head   Show open loans
                        """),
                CommandCase.of("heads", "--json").answersInJson("heads"),
                CommandCase.of("branches").answers("""
                        BRANCH POINT  REVISED BY                  MESSAGE
                        71e4b8a2960f  1a8d4f7be260, e5603d7c1b48  Add the first authors and books
                        """),
                CommandCase.of("branches", "--json").answersInJson("branches"),
                CommandCase.of("show", "6f2e").answers("""
                        Revision:   6f2e8b13c094
                        Message:    Turn loan.status into text
                        Revises:    96c2f0e8ad35
                        Revised by: d3b97e045c61
                        Branches:   lending
                        Created:    2026-09-17T13:25:00Z
                        Reversible: yes
                        Source:     dev.migrations.sample.migrations.LoanStatusAsText
                        Checksum:   ...
                        """),
                CommandCase.of("show", "lending", "--json").answersInJson("show"),
                CommandCase.of("graph", "--format", "mermaid").answers("flowchart BT\n..."),
                CommandCase.of("graph", "--format", "svg", "--output", "revisions.svg")
                        .tells("Wrote revisions.svg.\n"),
                CommandCase.of("list-templates").answers("""
                        FORMAT  SOURCE
                        sql     built-in
                        java    built-in
                        """),
                CommandCase.of("edit", "c845").answers("PROJECT/" + LAST_FILE + "\n"),
                CommandCase.of("completion").answers("#!/usr/bin/env bash\n...ensure-version..."),
                CommandCase.of("revision", "-m", "Add shelf", "--rev-id", "aaa1")
                        .answers("Wrote src/main/resources/db/migrations/..._aaa1_add_shelf.sql\n"),
                CommandCase.of("revision", "-m", "Add shelf", "--json").answersInJson("revision"));
    }

    static Stream<CommandCase> commandsThatNeedADatabase() {
        return Stream.of(
                CommandCase.of("current").atHeads().answers("""
                        REVISION      MARKS  MESSAGE
                        7c2e95b0f3d8  head   Show open loans
                        """),
                CommandCase.of("current", "--json").atHeads().answersInJson("current"),
                CommandCase.of("check").atHeads().answers("""
                        ok      There is one head: 7c2e95b0f3d8.
                        ok      The database is at the heads.
                        ok      What was applied is as the revisions say.
                        ok      The database is as the model says.
                        """),
                CommandCase.of("revision", "--autogenerate", "-m", "Nothing")
                        .atHeads()
                        .answers("Nothing was written: no revision would make the database more like the model.\n"),
                CommandCase.of("revision", "--autogenerate", "--plan", "--spring.migrations.model.scripts=")
                        .atHeads()
                        .answers("""
                                -- @revision ...
                                -- @revises 7c2e95b0f3d8
                                -- @create-date ...

                                -- @upgrade
                                -- Destroys the values of column 'book.condition' in 5 rows.
                                ALTER TABLE book DROP COLUMN condition;

                                -- @downgrade
                                ALTER TABLE book ADD COLUMN condition book_condition DEFAULT 'good' NOT NULL;
                                COMMENT ON COLUMN book.condition IS 'As it was when it came back last';
                                """)
                        .tells("""
                                Not in the model, left alone: view open_loan
                                Not in the model, left alone: type book_condition
                                Not in the model, left alone: function set_updated_at
                                Not in the model, left alone: extension pg_trgm
                                """),
                CommandCase.of("check", "--json").atHeads().answersInJson("check"),
                CommandCase.of("upgrade", "+2").atBase().answers("""
                                Upgraded 2 revisions in N ms; the database is at 8e52c90d1fa7.
                                """).tells("""
                                PostgreSQL V is at base: upgrading 2 revisions
                                [1/2] Upgrade 4d1f0a6b72c3 Create author (N ms)
                                [2/2] Upgrade 8e52c90d1fa7 Add email to author (N ms)
                                """),
                CommandCase.of("upgrade", "heads", "--json", "--quiet").atBase().answersInJson("upgrade"),
                CommandCase.of("upgrade", "4d1f", "--plan", "--json").atBase().answersInJson("plan"),
                CommandCase.of("downgrade", "-1").atHeads().answers("""
                                Downgraded 1 revision in N ms; the database is at d10b5f7e4a39.
                                """).tells("""
                                PostgreSQL V is at 7c2e95b0f3d8: downgrading 1 revision
                                [1/1] Downgrade 7c2e95b0f3d8 Show open loans (N ms)
                                """),
                CommandCase.of("downgrade", "base", "--json", "--quiet")
                        .atHeads()
                        .answersInJson("downgrade"),
                CommandCase.of("downgrade", "-1", "--plan").atHeads().answers("""
                        -- Downgrade of PostgreSQL V from 7c2e95b0f3d8: 1 revision

                        -- Downgrade 7c2e95b0f3d8 Show open loans
                        ...
                        """),
                CommandCase.of("stamp", "71e4").atBase().answers("Stamped; the database is at 71e4b8a2960f.\n"),
                CommandCase.of("stamp", "--purge", "base", "--json").atHeads().answersInJson("stamp"),
                CommandCase.of("ensure-version").atBase().answers("Created the tables that were missing.\n"),
                CommandCase.of("merge", "heads", "-m", "Both", "--rev-id", "ccc1")
                        .withTwoHeads()
                        .atBase()
                        .answers("Wrote src/main/resources/db/migrations/..._ccc1_both.sql\n"),
                CommandCase.of("merge", "heads", "-m", "Both", "--json")
                        .withTwoHeads()
                        .atBase()
                        .answersInJson("merge"),
                CommandCase.of("rebase", "bbb1")
                        .withTwoHeads()
                        .atHeads()
                        .answers("Rebased src/main/resources/db/migrations/bbb1.sql\n"),
                CommandCase.of("rebase", "bbb1", "--onto", "aaa1", "--json")
                        .withTwoHeads()
                        .atHeads()
                        .answersInJson("rebase"));
    }

    static Stream<CommandCase> checksWhoseAnswerIsNo() {
        return Stream.of(
                CommandCase.of("check")
                        .with("aaa1", "ALTER TABLE book ADD COLUMN shelf text;")
                        .atHeads()
                        .endsWith(1)
                        .answers("""
                                ok      There is one head: aaa1.
                                failed  1 revision is pending:
                                        aaa1  Message of aaa1
                                ok      What was applied is as the revisions say.
                                """),
                CommandCase.of("check", "--spring.migrations.model.scripts=")
                        .atHeads()
                        .endsWith(1)
                        .answers("""
                                ok      There is one head: 7c2e95b0f3d8.
                                ok      The database is at the heads.
                                ok      What was applied is as the revisions say.
                                failed  The database is not as the model says:
                                        drop column book.condition
                                        Not in the model, left alone: view open_loan
                                        Not in the model, left alone: type book_condition
                                        Not in the model, left alone: function set_updated_at
                                        Not in the model, left alone: extension pg_trgm
                                """),
                CommandCase.of("current", "--check-heads").atBase().endsWith(1).answers("base\n"));
    }

    static Stream<CommandCase> badlyUsedCommands() {
        return Stream.of(
                CommandCase.of().isRefused("A command is missing.", "'migrations --help' says what there is."),
                CommandCase.of("--url", "jdbc:postgresql://localhost/other", "current")
                        .isRefused(
                                "'--url' is not an option of 'migrations'.", "'migrations --help' says what there is."),
                CommandCase.of("init", LAST_FILE)
                        .isRefused(
                                "The folder '" + LAST_FILE + "' cannot be created.",
                                "Check that there is no file of that name, and that you may write there."),
                CommandCase.of("history", "-r", "nonsense", "--json")
                        .isRefused(
                                "'nonsense' is not a range.",
                                "Write 'A:B', 'A:' or ':B' with the lower revision first."),
                CommandCase.of("heads", "more")
                        .isRefused(
                                "'more' is one argument more than 'migrations heads' takes.",
                                "'migrations heads --help' says what there is."),
                CommandCase.of("branches", "--jsn")
                        .isRefused(
                                "'--jsn' is not an option of 'migrations branches'.",
                                "Did you mean '--json'? 'migrations branches --help' says what there is."),
                CommandCase.of("show", "6f2f", "--json")
                        .isRefused(
                                "Revision '6f2f' was not found.",
                                "Did you mean '6f2e8b13c094'? Otherwise check the locations and packages that are"
                                        + " searched."),
                CommandCase.of("graph")
                        .isRefused(
                                "Missing required option: '--format=FORMAT'.",
                                "'migrations graph --help' says what there is."),
                CommandCase.of("list-templates", "--json").endsWith(2).tells("""
                                Error: '--json' is not an option of 'migrations list-templates'.
                                'migrations list-templates --help' says what there is.
                                """),
                CommandCase.of("edit", "6f2e")
                        .isRefused(
                                "Revision '6f2e' has no file here that could be edited: it stands in a jar.",
                                "Run the command in the project that the revision belongs to."),
                CommandCase.of("completion", "zsh")
                        .isRefused(
                                "'zsh' is one argument more than 'migrations completion' takes.",
                                "'migrations completion --help' says what there is."),
                CommandCase.of("revision", "-m", "Beside", "--head", "71e4", "--json")
                        .isRefused(
                                "Revision '71e4b8a2960f' is not a head: '1a8d4f7be260', 'e5603d7c1b48' revise it.",
                                "Name a head, or make '71e4b8a2960f' a branch point with '--splice'."),
                CommandCase.of("revision", "--autogenerate", "--json")
                        .atBase()
                        .isRefused(
                                "The database is not at the heads of the graph: ... are pending.",
                                "Run 'migrations upgrade heads' first: a model is compared with what the revisions make."),
                CommandCase.of("merge", "heads", "-m", "Alone", "--json")
                        .atHeads()
                        .isRefused(
                                "A merge revises at least two revisions, but only '7c2e95b0f3d8' was named.",
                                "There is nothing to merge: there are no two heads."),
                CommandCase.of("rebase", "head", "--json")
                        .atHeads()
                        .isRefused(
                                "Revision '7c2e95b0f3d8' is applied to the database.",
                                "Downgrade below '7c2e95b0f3d8' first; where other databases have it too, use"
                                        + " 'migrations merge heads' instead."),
                CommandCase.of("upgrade", "head", "--json")
                        .withTwoHeads()
                        .atHeads()
                        .isRefused(
                                "'head' has to be one revision, but there are 2 heads: 'aaa1'"
                                        + " (src/main/resources/db/migrations/aaa1.sql:1:1), 'bbb1'"
                                        + " (src/main/resources/db/migrations/bbb1.sql:1:1).",
                                "Make them one with 'migrations merge heads -m \"...\"', or with 'migrations rebase bbb1"
                                        + " --onto aaa1' while no database has run 'bbb1', or say 'heads' for all of them"
                                        + " or the id of one."),
                CommandCase.of("downgrade", "-1", "--json")
                        .atBase()
                        .isRefused(
                                "'-1' goes down from the current revision, but nothing is applied.",
                                "There is nothing to downgrade."),
                CommandCase.of("stamp", "nothing", "--json")
                        .atBase()
                        .isRefused("Revision 'nothing' was not found.", NOT_FOUND),
                CommandCase.of("current", "--json").isRefused(NO_CONNECTION, START_IT),
                CommandCase.of("check", "--json").isRefused(NO_CONNECTION, START_IT),
                CommandCase.of("ensure-version").isRefused(NO_CONNECTION, START_IT));
    }

    static Stream<CommandCase> migrationsThatFail() {
        return Stream.of(
                CommandCase.of("upgrade", "heads")
                        .with("aaa1", "ALTER TABLE shelve ADD COLUMN room text;")
                        .atHeads()
                        .endsWith(3)
                        .tells("""
                                PostgreSQL V is at 7c2e95b0f3d8: upgrading 1 revision
                                [1/1] Upgrade aaa1 Message of aaa1 failed
                                Error: Revision 'aaa1' (Message of aaa1) failed at \
                                src/main/resources/db/migrations/aaa1.sql:6:1.

                                    ALTER TABLE shelve ADD COLUMN room text

                                PostgreSQL V said: relation "shelve" does not exist (SQLState 42P01)
                                Nothing of this revision remains; the database is at '7c2e95b0f3d8'.
                                Mend src/main/resources/db/migrations/aaa1.sql, then start again: the run continues with \
                                this revision.
                                """),
                CommandCase.of("upgrade", "heads", "--json", "--quiet")
                        .with("aaa1", "ALTER TABLE shelve ADD COLUMN room text;")
                        .atHeads()
                        .endsWith(3)
                        .answersInJson("error")
                        .tells("Error: Revision 'aaa1' (Message of aaa1) failed at ..."));
    }

    @ParameterizedTest
    @MethodSource("commandsThatOnlyNeedRevisions")
    @Execution(ExecutionMode.CONCURRENT)
    void aCommandThatOnlyNeedsRevisionsAnswersWithoutADatabase(CommandCase command)
            throws IOException, InterruptedException {
        assertAnswered(command);
    }

    @ParameterizedTest
    @MethodSource("commandsThatNeedADatabase")
    @Execution(ExecutionMode.CONCURRENT)
    void aCommandOnTheDatabaseOfTheApplicationAnswers(CommandCase command) throws IOException, InterruptedException {
        assertAnswered(command);
    }

    @ParameterizedTest
    @MethodSource("checksWhoseAnswerIsNo")
    @Execution(ExecutionMode.CONCURRENT)
    void aCheckWhoseAnswerIsNoEndsWithOne(CommandCase command) throws IOException, InterruptedException {
        assertAnswered(command);
    }

    @ParameterizedTest
    @MethodSource("badlyUsedCommands")
    @Execution(ExecutionMode.CONCURRENT)
    void aCommandThatIsBadlyUsedIsRefusedWithTwo(CommandCase command) throws IOException, InterruptedException {
        assertAnswered(command);
    }

    @ParameterizedTest
    @MethodSource("migrationsThatFail")
    @Execution(ExecutionMode.CONCURRENT)
    void aMigrationThatFailsEndsWithThree(CommandCase command) throws IOException, InterruptedException {
        assertAnswered(command);
    }

    @Test
    void everyCommandIsAmongThem() throws IOException, InterruptedException {
        String help = run(CommandCase.of("--help")).output();
        List<String> commands = help.lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.matches(" {2}[a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .sorted()
                .toList();

        assertThat(firstWords(Stream.concat(commandsThatOnlyNeedRevisions(), commandsThatNeedADatabase())))
                .containsExactlyElementsOf(commands);
        assertThat(firstWords(badlyUsedCommands())).containsExactlyElementsOf(commands);
    }

    private static TreeSet<String> firstWords(Stream<CommandCase> cases) {
        return cases.flatMap(command -> command.arguments().stream().limit(1))
                .filter(word -> !word.startsWith("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void assertAnswered(CommandCase command) throws IOException, InterruptedException {
        writeProject(command);

        CommandProcess process = run(command);

        assertThat(process.status()).as(process.toString()).isEqualTo(command.status());
        assertThat(withoutWhatDiffers(process.output())).matches(pattern(command.output()));
        assertThat(withoutWhatDiffers(process.errors())).matches(pattern(command.errors()));
        if (!command.schema().isEmpty()) {
            assertThat(JsonSchema.faults(command.schema(), process.output())).isEmpty();
        }
    }

    /** The sources of the sample, as far as commands see them. */
    private void writeProject(CommandCase command) throws IOException {
        Path folder = Files.createDirectories(project.resolve(REVISIONS));
        try (Stream<Path> files = Files.list(REVISIONS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        for (String revision : command.revisions()) {
            String id = revision.lines().findFirst().orElseThrow().substring("-- @revision ".length());
            Files.writeString(folder.resolve(id + ".sql"), revision);
        }
    }

    private CommandProcess run(CommandCase command) throws IOException, InterruptedException {
        if (command.database() == CommandCase.Database.NONE) {
            return run("jdbc:postgresql://localhost:1/none", "nobody", "", command);
        }
        try (TestDatabase database = TestDatabase.postgresql()) {
            if (command.database() == CommandCase.Database.AT_HEADS) {
                upgradeToTheHead(database);
            }
            return run(database.url(), database.user(), database.password(), command);
        }
    }

    private static void upgradeToTheHead(TestDatabase database) {
        List<String> current = Migrations.builder()
                .dataSource(database.dataSource())
                .packages(List.of("dev.migrations.sample.migrations"))
                .build()
                .upgrade()
                .current();
        assertThat(current).containsExactly(HEAD);
    }

    private CommandProcess run(String url, String user, String password, CommandCase command)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password,
                "--spring.migrations.locations=filesystem:" + REVISIONS,
                "migrations"));
        arguments.addAll(command.arguments());
        return CommandProcess.runJar(project, Map.of("VISUAL", "echo"), List.of(), arguments.toArray(String[]::new));
    }

    private String withoutWhatDiffers(String text) {
        return text.replace(project.toString(), "PROJECT")
                .replaceAll("PostgreSQL [0-9.]+", "PostgreSQL V")
                .replaceAll("\\d+ ms", "N ms");
    }

    /** Three dots stand for anything. */
    private static Pattern pattern(String text) {
        return Pattern.compile(
                Arrays.stream(text.split("\\.\\.\\.", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }
}
