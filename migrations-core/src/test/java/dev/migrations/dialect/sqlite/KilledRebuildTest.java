package dev.migrations.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed in the middle of a rebuild leaves the file as it was, and the next one succeeds. */
class KilledRebuildTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE migrations_author",
                "INSERT OR ABORT",
                "DROP TABLE author",
                "ALTER TABLE migrations_author",
                "CREATE INDEX author_name",
                "INSERT INTO main.migration_history"
            })
    void theFileIsAsBeforeAndARerunWorks(String statement, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("library.db");
        List<String> before;
        try (Library library = Library.open(file)) {
            library.run(
                    "CREATE TABLE author (id integer PRIMARY KEY AUTOINCREMENT, name text)",
                    "CREATE TABLE book (author_id integer REFERENCES author (id) ON DELETE CASCADE)",
                    "CREATE INDEX author_name ON author (name)",
                    "WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 5000) INSERT"
                            + " INTO author (name) SELECT 'a name of some length ' || n FROM counted",
                    "INSERT INTO book SELECT id FROM author");
            before = library.contents();
        }

        int killed = process(file, statement);

        assertThat(killed).isEqualTo(DyingUpgrade.KILLED);
        try (Library library = Library.open(file)) {
            library.run("DROP TABLE IF EXISTS migration_version", "DROP TABLE IF EXISTS migration_history");
            assertThat(library.contents()).isEqualTo(before);
        }

        int finished = process(file, "nothing at all");

        assertThat(finished).isZero();
        try (Library library = Library.open(file)) {
            assertThat(library.rows("SELECT count(*), min(name), (SELECT count(*) FROM book) FROM author"))
                    .containsExactly("5000|A NAME OF SOME LENGTH 1|5000");
            assertThat(library.rows("SELECT sql FROM sqlite_schema WHERE name LIKE 'author%' ORDER BY 1"))
                    .containsExactly(
                            "CREATE INDEX author_name ON author (name)",
                            "CREATE TABLE \"author\" (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL)");
        }
    }

    private static int process(Path file, String statement) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingUpgrade.class.getName(),
                        file.toString(),
                        statement)
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("output.txt").toFile())
                .start();
        return process.waitFor();
    }
}
