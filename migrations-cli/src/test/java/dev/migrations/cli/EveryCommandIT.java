package dev.migrations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.cli.testing.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that {@link StandaloneJarIT} leaves out, each well and badly used, as processes on one project. */
class EveryCommandIT {

    /** Where the schema says what it has to be. */
    private static final Pattern ANYTHING = Pattern.compile("(?s).*");

    @TempDir
    private Path folder;

    /**
     * One process.
     *
     * @param arguments separated by spaces
     * @param schema the definition that standard output has to fit; blank where it is text
     * @param out the pattern of all of standard output
     * @param err the pattern of all of standard error
     */
    private record Run(String arguments, int status, String schema, Pattern out, Pattern err) {

        static Run text(String arguments, String out) {
            return new Run(arguments, 0, "", Pattern.compile(out), Pattern.compile(""));
        }

        static Run json(String arguments, String schema) {
            return new Run(arguments, 0, schema, ANYTHING, Pattern.compile(""));
        }

        static Run refused(String arguments, String error) {
            return new Run(arguments, 2, "", Pattern.compile(""), Pattern.compile("Error: " + error + "(?s:.*)\n"));
        }

        static Run refusedInJson(String arguments, String error) {
            return new Run(arguments, 2, "error", ANYTHING, Pattern.compile("Error: " + error + "(?s:.*)\n"));
        }
    }

    @Test
    void everyCommandAnswersAndRefuses() throws Exception {
        Files.createDirectories(folder.resolve("db/migrations"));
        revision("aaa1", "");
        revision("bbb1", "aaa1");
        revision("ccc1", "aaa1");

        List<String> faults = new ArrayList<>();
        for (Run run : runs().toList()) {
            faults.addAll(faults(run));
        }

        assertThat(faults).isEmpty();
    }

    private static Stream<Run> runs() {
        return Stream.of(
                Run.text("ensure-version", "Created the tables that were missing\\.\n"),
                Run.refused("ensure-version --url jdbc:nosuch:x", ".*jdbc:nosuch:x.*"),
                Run.text("history", "REVISION +REVISES(?s:.*)aaa1 +<base> +branch point +Message of aaa1\n"),
                Run.text("history --graph", "\\* ccc1 (?s:.*)\n\\|/\n\\* aaa1 Message of aaa1\n"),
                Run.json("history --json", "history"),
                Run.refused("history -r nonsense", ".*nonsense.*"),
                Run.text("heads", "REVISION(?s:.*)ccc1(?s:.*)bbb1(?s:.*)\n"),
                Run.json("heads --json", "heads"),
                Run.refused("heads more", "'more' is one argument more than 'migrations heads' takes\\."),
                Run.text("branches", "BRANCH POINT +REVISED BY +MESSAGE\naaa1 +bbb1, ccc1 +Message of aaa1\n"),
                Run.json("branches --json", "branches"),
                Run.refused("branches --grph", "'--grph' is not an option of 'migrations branches'\\."),
                Run.text("show aaa", "Revision: +aaa1 (?s:.*)\n"),
                Run.json("show heads --json", "show"),
                Run.refusedInJson("show bab1 --json", "Revision 'bab1' was not found\\.\nDid you mean 'bbb1'\\?"),
                Run.text("graph --format mermaid", "flowchart BT\n(?s:.*)\n"),
                Run.refused("graph --format png", ".*png.*"),
                Run.text("list-templates", "FORMAT +SOURCE\nsql +built-in\njava +built-in\n"),
                Run.refused("list-templates more", "'more' is one argument more than .*"),
                Run.text("completion", "#!/usr/bin/env bash\n(?s:.*)ensure-version(?s:.*)"),
                Run.refused("completion more", "'more' is one argument more than .*"),
                Run.text("edit bbb1", "db/migrations/bbb1\\.sql\n|/.*/db/migrations/bbb1\\.sql\n"),
                Run.refused("edit zzz9", "Revision 'zzz9' was not found\\."),
                Run.json("merge heads -m Both --rev-id ddd1 --json", "merge"),
                Run.refusedInJson("merge ddd1 -m Alone --json", ".*"),
                Run.text(
                        "revision -m Beside --head bbb1 --splice --rev-id eee1",
                        "Wrote db/migrations/.*_eee1_beside\\.sql\n"),
                Run.json("rebase eee1 --onto ddd1 --json", "rebase"),
                Run.refusedInJson("rebase zzz9 --json", "Revision 'zzz9' was not found\\."));
    }

    private List<String> faults(Run run) throws IOException, InterruptedException {
        Outcome outcome = start(run.arguments().split(" "));
        List<String> faults = new ArrayList<>();
        if (outcome.status() != run.status()
                || !run.out().matcher(outcome.out()).matches()
                || !run.err().matcher(outcome.err()).matches()) {
            faults.add(outcome.toString());
        } else if (!run.schema().isEmpty()) {
            faults.addAll(JsonSchema.faults(run.schema(), outcome.out()));
        }
        return faults.stream().map(fault -> run.arguments() + ": " + fault).toList();
    }

    private void revision(String id, String revises) throws IOException {
        Files.writeString(
                folder.resolve("db/migrations/" + id + ".sql"),
                "-- @revision " + id + "\n-- @revises " + revises + "\n-- @message Message of " + id
                        + "\n-- @upgrade\nSELECT 1;\n-- @downgrade\n");
    }

    private Outcome start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("migrations.jar")));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeIf(variable -> variable.startsWith("MIGRATIONS_") || variable.equals("VISUAL"));
        builder.environment().put("MIGRATIONS_URL", "jdbc:sqlite:library.db");
        builder.environment().put("EDITOR", "echo");
        Process process = builder.start();
        process.getOutputStream().close();
        int status = process.waitFor();
        return new Outcome(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
