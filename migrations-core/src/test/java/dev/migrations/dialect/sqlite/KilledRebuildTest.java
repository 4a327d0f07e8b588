package dev.migrations.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.sql.TransactionMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that is killed in the middle of a rebuild leaves the file as it was, and the next one succeeds. */
class KilledRebuildTest {

    @ParameterizedTest
    @CsvSource({
        "TRANSACTIONAL, CREATE TABLE migrations_author",
        "TRANSACTIONAL, INSERT OR ABORT",
        "TRANSACTIONAL, DROP TABLE author",
        "TRANSACTIONAL, ALTER TABLE migrations_author",
        "TRANSACTIONAL, CREATE INDEX author_name",
        "TRANSACTIONAL, INSERT INTO main.migration_history",
        "AUTOCOMMIT, DROP TABLE author",
        "AUTOCOMMIT, COMMIT"
    })
    void theFileIsAsBeforeAndARerunWorks(TransactionMode mode, String statement, @TempDir Path folder)
            throws Exception {
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
            before = withoutOurs(library.contents());
        }

        int killed = process(file, mode, statement);

        assertThat(killed).isEqualTo(DyingUpgrade.KILLED);
        try (Library library = Library.open(file)) {
            assertThat(withoutOurs(library.contents())).isEqualTo(before);
        }

        DyingUpgrade.main(new String[] {file.toString(), mode.name(), "nothing at all"});

        try (Library library = Library.open(file)) {
            assertThat(library.rows("SELECT count(*), min(name), (SELECT count(*) FROM book) FROM author"))
                    .containsExactly("5000|A NAME OF SOME LENGTH 1|5000");
            assertThat(library.rows("SELECT sql FROM sqlite_schema WHERE name LIKE 'author%' ORDER BY 1"))
                    .containsExactly(
                            "CREATE INDEX author_name ON author (name)",
                            "CREATE TABLE \"author\" (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL)");
        }
    }

    private static List<String> withoutOurs(List<String> contents) {
        return contents.stream()
                .map(line -> line.replace(", migration_history|1", ""))
                .filter(line -> !line.contains("migration_"))
                .toList();
    }

    private static int process(Path file, TransactionMode mode, String statement) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingUpgrade.class.getName(),
                        file.toString(),
                        mode.name(),
                        statement)
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("output.txt").toFile())
                .start();
        return process.waitFor();
    }
}
