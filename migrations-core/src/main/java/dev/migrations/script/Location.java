package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.nio.file.Path;

/** A place below which revision files are looked for. */
public sealed interface Location {

    /** Calls the method for this kind of location. */
    <R> R accept(LocationVisitor<R> visitor);

    /**
     * A folder on the class path: in folders, in jars, and in jars inside of an executable jar.
     *
     * @param path names separated by {@code /}, neither first nor last; empty for the root
     */
    record ClassPath(String path) implements Location {

        public ClassPath {
            path = path.replaceAll("^/+|/+$", "");
        }

        @Override
        public <R> R accept(LocationVisitor<R> visitor) {
            return visitor.visitClassPath(this);
        }

        @Override
        public String toString() {
            return "classpath:" + path;
        }
    }

    /**
     * A folder of the file system.
     *
     * @param path absolute, or relative to the working directory
     */
    record FileSystem(Path path) implements Location {

        public FileSystem {
            requireNonNull(path, "path");
        }

        @Override
        public <R> R accept(LocationVisitor<R> visitor) {
            return visitor.visitFileSystem(this);
        }

        @Override
        public String toString() {
            return "filesystem:" + path;
        }
    }

    /**
     * Reads a location as it is written in settings: {@code classpath:path}, {@code filesystem:path}, or a bare path,
     * which is one on the class path.
     *
     * @throws MigrationException if it has another prefix or no path
     */
    static Location of(String text) {
        int colon = text.indexOf(':');
        String prefix = colon < 0 ? "classpath" : text.substring(0, colon);
        String path = text.substring(colon + 1).strip();
        if (path.isEmpty()) {
            throw new MigrationException(
                    "Location '" + text + "' has no path.", "Name a folder, such as 'classpath:db/migrations'.");
        }
        return switch (prefix.strip()) {
            case "classpath" -> new ClassPath(path);
            case "filesystem" -> new FileSystem(Path.of(path));
            default ->
                throw new MigrationException(
                        "Location '" + text + "' has the unknown prefix '" + prefix + ":'.",
                        "Write 'classpath:' or 'filesystem:' before the path.");
        };
    }
}
