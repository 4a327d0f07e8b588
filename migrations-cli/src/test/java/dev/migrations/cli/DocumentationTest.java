package dev.migrations.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.cli.testing.JsonSchema;
import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The transcripts of the guide are what the commands print, one after the other, in one project. */
@ExtendWith(TestDatabaseExtension.class)
class DocumentationTest {

    private static final Path PAGE = Path.of("../docs/command-line.md");

    private static final Path BRANCHES = Path.of("../docs/branches.md");

    private static final Pattern TRANSCRIPT = Pattern.compile("```console\n(.*?)```\n", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void transcriptsAreWhatTheCommandsPrint(TestDatabase database) throws IOException {
        Shell shell = Shell.at(folder, database);
        String page = Files.readString(PAGE);

        String actual = replayed(page, number -> {
            if (number == 1) {
                writeRevisions();
            }
            return shell;
        });

        assertThat(page).isEqualTo(actual);
    }

    @Test
    void transcriptsAboutBranchesAreWhatTheCommandsPrint(TestDatabase database) throws IOException {
        Shell shell = Shell.at(folder, database);
        String page = Files.readString(BRANCHES);
        writeTwoBranches();

        String actual = replayed(page, number -> shell);

        assertThat(page).isEqualTo(actual);
    }

    /** The page with what the commands print now; the function prepares each transcript. */
    private static String replayed(String page, IntFunction<Shell> shells) {
        StringBuilder actual = new StringBuilder();
        Matcher transcript = TRANSCRIPT.matcher(page);
        for (int number = 0; transcript.find(); number++) {
            String printed = run(shells.apply(number), transcript.group(1));
            transcript.appendReplacement(actual, Matcher.quoteReplacement("```console\n" + printed + "```\n"));
        }
        return transcript.appendTail(actual).toString();
    }

    @Test
    void keysOfEveryAnswerAreInThePage() throws IOException {
        String page = Files.readString(PAGE);

        for (JsonNode definition : JsonSchema.documented()) {
            assertThat(definition.get("properties").propertyNames())
                    .allSatisfy(key -> assertThat(page).containsPattern("`" + key + "(\\[\\])?`"));
        }
    }

    private void writeRevisions() {
        new RevisionFolder(folder.resolve("db/migrations"))
                .file("20261118_1000_1c0d5b7a9e42_create_author.sql", """
                        -- @revision 1c0d5b7a9e42
                        -- @message Create author
                        -- @create-date 2026-11-18T10:00:00Z

                        -- @upgrade
                        CREATE TABLE author (id bigint PRIMARY KEY, name varchar(200) NOT NULL);

                        -- @downgrade
                        DROP TABLE author;
                        """)
                .file("20261120_1432_3f2a9c41d7be_add_email_to_author.sql", """
                        -- @revision 3f2a9c41d7be
                        -- @revises 1c0d5b7a9e42
                        -- @message Add email to author
                        -- @create-date 2026-11-20T14:32:10Z

                        -- @upgrade
                        ALTER TABLE author ADD COLUMN email varchar(255);

                        -- @downgrade
                        ALTER TABLE author DROP COLUMN email;
                        """)
                .file("20261120_1501_a41c8b0e6d52_create_book.sql", """
                        -- @revision a41c8b0e6d52
                        -- @revises 1c0d5b7a9e42
                        -- @branch-labels books
                        -- @message Create book
                        -- @create-date 2026-11-20T15:01:44Z

                        -- @upgrade
                        CREATE TABLE book (id bigint PRIMARY KEY, author bigint REFERENCES author);

                        -- @downgrade
                        DROP TABLE book;
                        """);
    }

    private void writeTwoBranches() {
        RevisionFolder revisions = new RevisionFolder(folder.resolve("db/migrations"));
        revisions.file("3f2a9c41d7be_create_author.sql", """
                -- @revision 3f2a9c41d7be
                -- @message Create author

                -- @upgrade
                CREATE TABLE author (id bigint PRIMARY KEY);

                -- @downgrade
                DROP TABLE author;
                """);
        revisions.file("9b1d0c77aa21_add_email_to_author.sql", """
                -- @revision 9b1d0c77aa21
                -- @revises 3f2a9c41d7be
                -- @message Add email to author

                -- @upgrade
                ALTER TABLE author ADD COLUMN email varchar(255);

                -- @downgrade
                ALTER TABLE author DROP COLUMN email;
                """);
        revisions.file("a41c8b0e6d52_create_book.sql", """
                -- @revision a41c8b0e6d52
                -- @revises 3f2a9c41d7be
                -- @branch-labels books
                -- @message Create book

                -- @upgrade
                CREATE TABLE book (id bigint PRIMARY KEY);

                -- @downgrade
                DROP TABLE book;
                """);
    }

    private static String run(Shell shell, String transcript) {
        StringBuilder actual = new StringBuilder();
        transcript
                .lines()
                .filter(line -> line.startsWith("$ migrations "))
                .forEach(line -> actual.append(line)
                        .append('\n')
                        .append(fixed(shell.screen(words(line.substring("$ migrations ".length()))))));
        return actual.toString();
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(String[]::new);
    }

    /** What differs from day to day and from server to server. */
    private static String fixed(String text) {
        return text.replaceAll("PostgreSQL [0-9.]+", "PostgreSQL 18.6")
                .replaceAll("[0-9]{8}_[0-9]{4}_(9b1d|d2e6|e5f6|[0-9a-f]{12}_too_late)", "20261121_0900_$1");
    }
}
