package dev.migrations.sample.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server that belongs to this process and keeps its data in a folder from one start to the next.
 *
 * <p>In the folder: {@code programs}, {@code data}, {@code server.log}, {@code lock} (held while the process lives) and, until the data is
 * complete, {@code incomplete}.
 */
final class OwnServer implements AutoCloseable {

    private static final Duration STARTUP_WAIT = Duration.ofMinutes(1);

    private final Path folder;

    private final FolderLock lock;

    private final EmbeddedPostgres server;

    private OwnServer(Path folder, FolderLock lock, EmbeddedPostgres server) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts a server on the data in the folder, which is created where it is missing. The server of a former process
     * that was killed is stopped first.
     *
     * @throws OwnServerException if another process uses the folder, or if the server does not start
     */
    static OwnServer start(Path folder) {
        FolderLock lock = FolderLock.acquire(folder);
        try {
            return new OwnServer(folder, lock, startServer(folder));
        } catch (IOException | RuntimeException e) {
            lock.close();
            if (e instanceof OwnServerException known) {
                throw known;
            }
            throw new OwnServerException(
                    "PostgreSQL did not start on " + folder + ".",
                    "See what it says in " + folder.resolve("server.log")
                            + ". Delete the folder to begin with an empty database, or set"
                            + " 'sample.postgres.data-directory' to another one, or 'spring.datasource.url' to a database"
                            + " of yours.",
                    e);
        }
    }

    private static EmbeddedPostgres startServer(Path folder) throws IOException {
        Path data = folder.resolve("data");
        Path incomplete = folder.resolve("incomplete");
        FormerServer.stop(data);
        if (Files.exists(incomplete)) {
            FileSystemUtils.deleteRecursively(data);
        }
        if (Files.notExists(data)) {
            Files.writeString(incomplete, "");
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                // Its programs would go to a folder that all users of the machine share, and only the first may write.
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // Whoever uses the server stops before it does.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP_WAIT)
                // The locale of the machine may be none that PostgreSQL knows.
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(
                        Redirect.appendTo(folder.resolve("server.log").toFile()))
                .start();
        Files.deleteIfExists(incomplete);
        return server;
    }

    int port() {
        return server.getPort();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
