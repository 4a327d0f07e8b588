package dev.migrations.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program that dumps a database, where there is one on this machine. */
record PgDump(Path program) {

    /** The system property that names the program; one without a folder is looked for on the path. */
    static final String PROGRAM = "benchmarks.pg_dump";

    private static final Pattern VERSION = Pattern.compile("(\\d+)[.\\d]*\\S*");

    static Optional<PgDump> find() {
        String name = System.getProperty(PROGRAM, "pg_dump");
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(PgDump::new);
    }

    /** Why the program cannot be measured, in a sentence; empty where it can. */
    static Optional<String> reasonToLeaveOut(Server server) throws Exception {
        Optional<PgDump> found = find();
        return reasonToLeaveOut(
                found.isEmpty() ? Optional.empty() : Optional.of(found.get().version()), server.version());
    }

    /** It reads older servers than itself, and refuses newer ones. */
    static Optional<String> reasonToLeaveOut(Optional<String> program, String server) {
        if (program.isEmpty()) {
            return Optional.of("pg_dump is left out: there is none on the path, nor does the system property " + PROGRAM
                    + " name one.");
        }
        return major(program.get()) >= major(server)
                ? Optional.empty()
                : Optional.of("pg_dump is left out: " + program.get() + " is older than the server, " + server
                        + ", and refuses to dump it.");
    }

    private static int major(String version) {
        return Integer.parseInt(matcher(version).group(1));
    }

    private static Matcher matcher(String text) {
        Matcher matcher = VERSION.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("'" + text + "' tells no version");
        }
        return matcher;
    }

    /** Its version, as in {@code 15.18}. */
    String version() throws IOException, InterruptedException {
        return matcher(output(new ProcessBuilder(program.toString(), "--version")))
                .group();
    }

    /** Dumps the schema into nowhere. */
    void dump(Server server, String database) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                "--schema-only",
                "--host=localhost",
                "--port=" + server.port(),
                "--username=postgres",
                "--file=" + (File.separatorChar == '/' ? "/dev/null" : "NUL"),
                database);
        builder.environment().put("PGPASSWORD", "postgres");
        output(builder);
    }

    private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", builder.command()) + " ended with " + status + ": " + output);
        }
        return output;
    }
}
