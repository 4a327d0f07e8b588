package dev.migrations.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of revisions that a test writes, each revising the one before. */
final class Revisions {

    private final Path folder;

    Revisions(Path folder) {
        this.folder = folder;
    }

    /** The property that leads an application to them. */
    String property() {
        return "spring.migrations.locations=filesystem:" + folder;
    }

    Revisions base(String id, String upgrade) {
        return write(id, "-- @revision " + id + "\n-- @message Revision " + id + "\n\n-- @upgrade\n" + upgrade + "\n");
    }

    Revisions next(String id, String revises, String upgrade) {
        return write(
                id,
                "-- @revision " + id + "\n-- @revises " + revises + "\n-- @message Revision " + id + "\n\n-- @upgrade\n"
                        + upgrade + "\n");
    }

    private Revisions write(String id, String text) {
        try {
            Files.writeString(folder.resolve(id + ".sql"), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
