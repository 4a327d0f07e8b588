package dev.migrations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.cli.output.Terminal;
import dev.migrations.cli.testing.JsonSchema;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.SchemaSource;
import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands that compare, with a person at the terminal and without one. */
@ExtendWith(TestDatabaseExtension.class)
class AutogenerateTest {

    private static final String QUESTION =
            "column author.name -> full_name (90 of 100: the type is equal, the place in the table is equal, the nullability is equal)\n"
                    + "Was it renamed? y: yes, its values stay; n: no, the one is dropped with its values and the other one is"
                    + " new; Enter: stop here [y/n]\n";

    private final TestDatabase database;

    private final Path folder;

    AutogenerateTest(TestDatabase database, @TempDir Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** A model that is a script. */
    private record Script(String script) implements SchemaSource {

        @Override
        public String description() {
            return "schema.sql";
        }

        @Override
        public String script(ModelTarget target) {
            return script;
        }
    }

    @BeforeEach
    void setUp() {
        new RevisionFolder(folder)
                .revision(
                        "a1",
                        "",
                        "CREATE TABLE author (id int PRIMARY KEY, name text NOT NULL);",
                        "DROP TABLE author;");
        builder("").build().upgrade();
    }

    private MigrationsBuilder builder(String model) {
        return Migrations.builder()
                .dataSource(database.dataSource())
                .locations(List.of("filesystem:" + folder))
                .fileNameTemplate("{id}")
                .models(new Script(model));
    }

    /** Runs a command against a model whose author has a full name, with a person who types the lines. */
    private Outcome run(List<String> typed, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Queue<String> lines = new ArrayDeque<>(typed);
        Terminal terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), false, question -> Optional.empty(), question -> {
                    err.append(question).append('\n');
                    return Optional.ofNullable(lines.poll());
                });
        int status = MigrationsCommandLine.inApplication(
                        () -> builder("CREATE TABLE author (id int PRIMARY KEY, full_name text NOT NULL);"), terminal)
                .run(arguments);
        return new Outcome(status, out.toString(), err.toString());
    }

    private String upgrade() throws IOException {
        String text = Files.readString(folder.resolve("b2.sql"));
        return text.substring(text.indexOf("-- @upgrade\n"), text.indexOf("\n-- @downgrade"));
    }

    @Test
    void aPersonIsAskedWhetherSomethingWasRenamed() throws IOException {
        Outcome renamed = run(List.of("y"), "revision", "--autogenerate", "-m", "Rename", "--rev-id", "b2");

        assertThat(renamed)
                .isEqualTo(new Outcome(
                        0,
                        "rename column author.name to full_name\nWrote " + folder.resolve("b2.sql") + "\n",
                        QUESTION));
        assertThat(upgrade()).isEqualTo("-- @upgrade\nALTER TABLE author RENAME COLUMN name TO full_name;\n");
    }

    @Test
    void theGuideShowsTheQuestion() throws IOException {
        String page = Files.readString(Path.of("../docs/autogenerate.md"));

        assertThat(page).contains("```console\n" + QUESTION + "```\n");
    }

    @Test
    void aPersonCanSayThatNothingWasRenamed() throws IOException {
        Outcome renamed = run(List.of("maybe", " No "), "revision", "--autogenerate", "--rev-id", "b2");

        assertThat(renamed.err()).isEqualTo(QUESTION + "'maybe' is no answer.\n" + QUESTION);
        assertThat(upgrade())
                .isEqualTo(
                        "-- @upgrade\nALTER TABLE author ADD COLUMN full_name text NOT NULL;\nALTER TABLE author DROP COLUMN name;\n");
    }

    @Test
    void whatAPersonLeavesOpenWritesNothing() {
        Outcome open = run(List.of(""), "revision", "--autogenerate", "--rev-id", "b2");
        Outcome closed = run(List.of(), "revision", "--autogenerate", "--rev-id", "b2");

        assertThat(open.status()).isEqualTo(1);
        assertThat(open.out()).startsWith("One thing may have been renamed, or dropped and another one added:\n");
        assertThat(closed).isEqualTo(open);
        assertThat(folder.resolve("b2.sql")).doesNotExist();
    }

    @Test
    void aMachineIsNotAsked() throws IOException {
        Outcome json = run(List.of("y"), "revision", "--autogenerate", "--json");

        assertThat(json.status()).isEqualTo(1);
        assertThat(json.err()).isEmpty();
        assertThat(JsonSchema.faults("autogenerate", json.out())).isEmpty();
    }

    @Test
    void theDocumentsOfAModelAreAsTheSchemaSays() {
        Outcome checked = run(List.of(), "check", "--json");
        Outcome written = run(List.of("y"), "revision", "--autogenerate", "--rev-id", "b2", "--json");

        assertThat(JsonSchema.faults("check", checked.out())).isEmpty();
        assertThat(checked.out()).contains("\"description\": \"add column author.full_name\"");
        assertThat(JsonSchema.faults("autogenerate", written.out())).isEmpty();
    }

    @Test
    void checkTellsTheTwoWaysToAnswer() {
        assertThat(run(List.of(), "check").out())
                .endsWith(
                        "        Renamed? column author.name -> full_name (90 of 100: the type is equal, the place in the"
                                + " table is equal, the nullability is equal)\n          Answer: @RenamedFrom(\"name\") or"
                                + " spring.migrations.model.renamed=column author.name -> full_name, or 'not-renamed'\n");
    }

    @Test
    void aPlanIsTheFileThatWouldBeWritten() throws IOException {
        Outcome plan = run(List.of("y"), "revision", "--autogenerate", "-m", "Rename", "--rev-id", "b2", "--plan");
        boolean isWritten = Files.exists(folder.resolve("b2.sql"));
        run(List.of("y"), "revision", "--autogenerate", "-m", "Rename", "--rev-id", "b2");

        assertThat(isWritten).isFalse();
        assertThat(plan.status()).isZero();
        assertThat(undated(plan.out())).isEqualTo(undated(Files.readString(folder.resolve("b2.sql"))));
    }

    private static String undated(String text) {
        return text.replaceFirst("@create-date .*", "@create-date now");
    }

    @Test
    void aPlanOfNothingSaysSo() {
        run(List.of("y"), "revision", "--autogenerate", "-m", "Rename", "--rev-id", "b2");
        builder("").build().upgrade();

        Outcome plan = run(List.of(), "revision", "--autogenerate", "--plan");
        Outcome json = run(List.of(), "revision", "--autogenerate", "--plan", "--json");

        assertThat(plan)
                .isEqualTo(Outcome.answered(
                        "Nothing would be written: no revision would make the database more like the model.\n"));
        assertThat(JsonSchema.faults("autogenerate", json.out())).isEmpty();
    }

    @Test
    void aPlanIsThatOfAComparison() {
        assertThat(run(List.of(), "revision", "-m", "Empty", "--plan"))
                .isEqualTo(Outcome.refused(
                        "'--plan' shows what '--autogenerate' would write, which was not asked for.",
                        "Add '--autogenerate', or leave '--plan' out."));
    }
}
