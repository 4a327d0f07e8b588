package dev.migrations.sample.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps other processes from using a folder; the operating system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks the folder, which is created where it is missing.
     *
     * @throws OwnServerException if somebody else has it
     */
    static FolderLock acquire(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new OwnServerException(
                        "Another process keeps its data in " + folder + ".",
                        "Stop it, or set 'sample.postgres.data-directory' to another folder, or 'spring.datasource.url' to"
                                + " a database that both use.");
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new OwnServerException(
                    "The folder " + folder + " cannot be used: " + e + ".",
                    "Set 'sample.postgres.data-directory' to a folder that can be written, or 'spring.datasource.url' to a"
                            + " database of yours.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process has it.
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
