package dev.migrations.sample.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnServerTest {

    @TempDir
    private Path folder;

    @Test
    void theProcessIdThatAServerLeftBehindMayBelongToSomebodyElseByNow() throws IOException, SQLException {
        Path file = folder.resolve("data/postmaster.pid");
        try (OwnServer first = OwnServer.start(folder)) {
            execute(first, "CREATE TABLE kept (id bigint)");
        }
        Files.write(
                file,
                List.of(
                        Long.toString(ProcessHandle.current().pid()),
                        folder.resolve("data").toString(),
                        Long.toString(Instant.now().getEpochSecond())));

        try (OwnServer second = OwnServer.start(folder)) {
            execute(second, "INSERT INTO kept VALUES (1)");
        }

        assertThat(file).doesNotExist();
    }

    @Test
    void dataThatWasNotCompletedIsMadeAnew() throws IOException, SQLException {
        Files.createDirectory(folder.resolve("data"));
        Files.writeString(folder.resolve("data/postgresql.conf"), "half a li");
        Files.writeString(folder.resolve("incomplete"), "");

        try (OwnServer server = OwnServer.start(folder)) {
            execute(server, "CREATE TABLE made (id bigint)");
        }

        assertThat(folder.resolve("incomplete")).doesNotExist();
    }

    @Test
    void aFolderThatIsInUseIsRefused() {
        FolderLock other = FolderLock.acquire(folder);

        OwnServerException failure = catchThrowableOfType(OwnServerException.class, () -> OwnServer.start(folder));
        other.close();

        assertThat(failure.problem()).isEqualTo("Another process keeps its data in " + folder + ".");
        assertThat(failure.action())
                .isEqualTo("Stop it, or set 'sample.postgres.data-directory' to another folder, or"
                        + " 'spring.datasource.url' to a database that both use.");
    }

    @Test
    void aServerThatCannotStartSaysWhereItsLogIs() throws IOException {
        Files.writeString(folder.resolve("data"), "no folder");

        OwnServerException failure = catchThrowableOfType(OwnServerException.class, () -> OwnServer.start(folder));

        assertThat(failure.problem()).isEqualTo("PostgreSQL did not start on " + folder + ".");
        assertThat(failure.action())
                .isEqualTo("See what it says in " + folder.resolve("server.log")
                        + ". Delete the folder to begin with an empty database, or set 'sample.postgres.data-directory'"
                        + " to another one, or 'spring.datasource.url' to a database of yours.");
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        OwnServerException failure = catchThrowableOfType(OwnServerException.class, () -> OwnServer.start(file));

        assertThat(failure.problem())
                .isEqualTo("The folder " + file + " cannot be used: java.nio.file.FileAlreadyExistsException: " + file
                        + ".");
        assertThat(failure.action())
                .isEqualTo("Set 'sample.postgres.data-directory' to a folder that can be written, or"
                        + " 'spring.datasource.url' to a database of yours.");
    }

    private static void execute(OwnServer server, String sql) throws SQLException {
        OwnDatabase database = new OwnDatabase(server);
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
