package dev.migrations.autoconfigure.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.autoconfigure.Applications;
import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.testing.RevisionFolder;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith({TestDatabaseExtension.class, OutputCaptureExtension.class})
class TwoPeopleTest {

    @Test
    void twoPeopleAddARevisionEachAndTheOneWhoMergesTheCodeMergesTheHeads(
            TestDatabase database, @TempDir Path folder, CapturedOutput output) throws IOException {
        CommandedApplication library = CommandedApplication.of(Library.class)
                .on(database)
                .with("spring.main.web-application-type=none")
                .with("spring.migrations.target=head", "spring.migrations.locations=filesystem:" + folder);
        RevisionFolder revisions = new RevisionFolder(folder)
                .revision("a1", "", "CREATE TABLE author (id bigint PRIMARY KEY);", "DROP TABLE author;");
        library.open().close();

        revisions
                .revision("b2", "a1", "ALTER TABLE author ADD COLUMN email text;", "")
                .revision("c3", "a1", "CREATE TABLE book (id bigint PRIMARY KEY);", "");

        assertThatThrownBy(library::open).isNotNull();
        assertThat(output.getOut()).contains("""
                        Description:

                        'head' has to be one revision, but there are 2 heads: 'b2' (FOLDER/b2.sql:1:1), 'c3' (FOLDER/c3.sql:1:1).

                        Action:

                        Make them one with 'migrations merge heads -m "..."', or with 'migrations rebase c3 --onto b2' while no database has run 'c3', or say 'heads' for all of them or the id of one.
                        """.replace("FOLDER", folder.toString()));
        assertThat(current(database)).containsExactly("a1");

        assertThat(library.migrations("merge", "heads", "-m", "Merge email and book"))
                .isZero();

        library.open().close();
        assertThat(current(database)).containsExactly(mergeRevision(folder));
        assertThat(Applications.tables(database))
                .containsExactly("author", "book", "migration_history", "migration_version");
    }

    private static List<String> current(TestDatabase database) {
        return Applications.query(database.dataSource(), "SELECT version_num FROM migration_version");
    }

    private static String mergeRevision(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(name -> name.toString().contains("merge_email_and_book"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file).get(0).substring("-- @revision ".length());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, MigrationsAutoConfiguration.class})
    static class Library {}
}
