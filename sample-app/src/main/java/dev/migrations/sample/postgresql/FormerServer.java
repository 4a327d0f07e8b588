package dev.migrations.sample.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed process leaves behind: it lives on, and no other can start on its data.
 *
 * <p>A server writes {@code postmaster.pid} into its data: its process id first, in the third line the second in which it
 * started. The file stays when the server is killed, and its id may belong to somebody else by then, such as after a
 * restart of the machine.
 */
final class FormerServer {

    private static final Logger LOGGER = LoggerFactory.getLogger(FormerServer.class);

    /** What the clocks that the two starts were read from may differ by. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final Duration STOP_WAIT = Duration.ofSeconds(10);

    private FormerServer() {}

    /**
     * Stops the server that runs on the data, if there is one. Nobody else may start one meanwhile.
     *
     * @throws OwnServerException if it does not stop
     */
    static void stop(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        Optional<ProcessHandle> server = server(Files.readAllLines(file));
        if (server.isPresent()) {
            LOGGER.info("Stopping the PostgreSQL server that a former run left behind");
            stop(server.get());
        }
        // A server takes the id in a file that was left behind for its own kind's, whosever it is now.
        Files.deleteIfExists(file);
    }

    private static Optional<ProcessHandle> server(List<String> lines) {
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(FormerServer::isPostgresql)
                .filter(process -> startedAt(process, start));
    }

    private static boolean isPostgresql(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    private static boolean startedAt(ProcessHandle process, Instant start) {
        return process.info()
                .startInstant()
                .filter(instant -> Duration.between(instant, start).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    /** First as the server likes it, once its clients are gone; then at once: the log makes the data whole again. */
    private static void stop(ProcessHandle server) {
        server.destroy();
        if (!hasEnded(server)) {
            List<ProcessHandle> all = server.descendants().toList();
            server.destroyForcibly();
            all.forEach(ProcessHandle::destroyForcibly);
            if (!hasEnded(server)) {
                throw new OwnServerException(
                        "The PostgreSQL server of a former run, process " + server.pid() + ", does not stop.",
                        "End that process.");
            }
        }
    }

    private static boolean hasEnded(ProcessHandle server) {
        CompletableFuture<ProcessHandle> end = server.onExit();
        try {
            end.get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the end of process " + server.pid() + " could not be awaited", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while process " + server.pid() + " was to end", e);
        }
    }
}
