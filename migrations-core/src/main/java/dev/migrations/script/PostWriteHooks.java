package dev.migrations.script;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the commands of the settings on a file that was written. */
final class PostWriteHooks {

    private static final int LONGEST_OUTPUT = 4000;

    private static final String ACTION =
            "The file was written and stays. Mend the command, or the file, and run the command"
                    + " again, or take it out of the post-write hooks.";

    private final WriterSettings settings;

    PostWriteHooks(WriterSettings settings) {
        this.settings = settings;
    }

    /**
     * Runs them one after the other.
     *
     * @throws HookFailedException for the first that fails; those after it are not run
     */
    void run(WrittenRevision written) {
        for (List<String> hook : settings.postWriteHooks()) {
            List<String> command = hook.stream()
                    .map(argument -> argument.replace("{file}", written.file().toString()))
                    .toList();
            String what = "Command '" + String.join(" ", command) + "' on the new file "
                    + settings.shown(written.file()) + " ";
            try {
                run(command, what, written);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new HookFailedException(what + "was interrupted.", ACTION, written, e);
            } catch (IOException e) {
                throw new HookFailedException(what + "could not be run: " + e.getMessage() + ".", ACTION, written, e);
            }
        }
    }

    private void run(List<String> command, String what, WrittenRevision written)
            throws IOException, InterruptedException {
        // A file, because reading from a pipe would wait for whatever the command left running.
        Path output = Files.createTempFile("migrations-hook", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(settings.projectFolder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            // A command that waits for input finds its end.
            process.getOutputStream().close();
            boolean hasEnded = hasEnded(process);
            if (!hasEnded) {
                Duration timeout = settings.postWriteHookTimeout();
                throw new HookFailedException(
                        what + "did not end within " + timeout.toMillis() + " ms and was ended." + said(output),
                        ACTION,
                        written,
                        null);
            }
            if (process.exitValue() != 0) {
                throw new HookFailedException(
                        what + "failed with exit status " + process.exitValue() + "." + said(output),
                        ACTION,
                        written,
                        null);
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private boolean hasEnded(Process process) throws InterruptedException {
        boolean hasEnded = false;
        try {
            hasEnded = process.waitFor(settings.postWriteHookTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!hasEnded) {
                // The parent first: a shell would say of its children that they were killed.
                List<ProcessHandle> descendants = process.descendants().toList();
                process.destroyForcibly();
                descendants.forEach(ProcessHandle::destroyForcibly);
            }
        }
        return hasEnded;
    }

    private static String said(Path output) throws IOException {
        String text = new String(Files.readAllBytes(output), Charset.defaultCharset()).strip();
        if (text.isEmpty()) {
            return " It said nothing.";
        }
        return " It said:\n"
                + (text.length() > LONGEST_OUTPUT ? "..." + text.substring(text.length() - LONGEST_OUTPUT) : text);
    }
}
