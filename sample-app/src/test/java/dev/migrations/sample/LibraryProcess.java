package dev.migrations.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The executable jar, running in a process of its own; killed when it is closed. */
final class LibraryProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;

    private final Thread reader;

    private final List<String> lines = new ArrayList<>();

    private boolean isComplete;

    private LibraryProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "output-of-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the jar as users do, in the folder. */
    static LibraryProcess start(Path folder, List<String> jvmArguments, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Eight of them have to fit on a small machine.
        command.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(jvmArguments);
        command.addAll(List.of("-jar", System.getProperty("sample.jar")));
        command.addAll(List.of("--server.port=0", "--spring.main.banner-mode=off"));
        command.addAll(arguments);
        return new LibraryProcess(new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start());
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            complete();
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void complete() {
        isComplete = true;
        notifyAll();
    }

    /** Everything that it has written so far. */
    synchronized String output() {
        return String.join("\n", lines);
    }

    /** Waits until it has written the text. */
    synchronized void awaitOutput(String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!output().contains(text)) {
            long remaining = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            assertThat(!isComplete && remaining > 0)
                    .as("the library writes '%s', but it wrote:%n%s", text, output())
                    .isTrue();
            wait(remaining);
        }
    }

    /** Waits until it is open. */
    LibraryProcess awaitOpen() throws InterruptedException {
        awaitOutput("The library is open");
        return this;
    }

    /** What it answers on the path, once it is open. */
    String get(String path) throws IOException, InterruptedException {
        Matcher port = PORT.matcher(output());
        assertThat(port.find()).isTrue();
        return HttpAnswer.of(Integer.parseInt(port.group(1)), path).okBody();
    }

    /** Waits until it has ended, and returns its exit status. */
    int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("the library ends, but it wrote:%n%s", output())
                .isTrue();
        reader.join(PATIENCE.toMillis());
        return process.exitValue();
    }

    /** Asks it to end, as a terminal or a container does, and waits until it has. */
    void stop() throws InterruptedException {
        // Not process.destroy(), which closes its output too.
        process.toHandle().destroy();
        awaitExit();
    }

    /** Ends it as a machine without memory does, and waits until it has. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        awaitExit();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
