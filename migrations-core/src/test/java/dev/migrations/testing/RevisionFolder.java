package dev.migrations.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of revision files, written line by line as users write them. */
public final class RevisionFolder {

    private final Path folder;

    public RevisionFolder(Path folder) {
        this.folder = folder;
    }

    /** As it is written in {@code spring.migrations.locations}. */
    public String location() {
        return "filesystem:" + folder;
    }

    /** Writes {@code <id>.sql}: a revision of the parents (separated by a comma, empty for a base). */
    public RevisionFolder revision(String id, String revises, String upgrade, String downgrade) {
        return file(
                id + ".sql",
                "-- @revision " + id + "\n-- @revises " + revises + "\n-- @message Message of " + id
                        + "\n\n-- @upgrade\n" + upgrade + "\n\n-- @downgrade\n" + downgrade + "\n");
    }

    /** Writes a file as it is. */
    public RevisionFolder file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes {@code <id>.sql}. */
    public RevisionFolder delete(String id) {
        try {
            Files.delete(folder.resolve(id + ".sql"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
